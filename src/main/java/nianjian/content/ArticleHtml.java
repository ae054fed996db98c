package nianjian.content;

import java.util.List;

/**
 * Writes a rendered text as HTML and puts the marks in. A mark never reaches across markup: it is
 * closed before and opened again after, and only its first part carries the id.
 */
final class ArticleHtml {
  private final CharSequence chars;
  private final List<QuoteMarks.Stretch> stretches;
  private final List<QuoteMarks.Insertion> insertions;
  private final StringBuilder out;
  private int stretch;
  private int insertion;
  private boolean named;

  private ArticleHtml(BodyText text, QuoteMarks marks) {
    this.chars = text.chars();
    this.stretches = marks.stretches();
    this.insertions = marks.insertions();
    this.out = new StringBuilder(chars.length() * 2);
  }

  /** The HTML of a text without marks. */
  static String of(BodyText text) {
    return of(text, QuoteMarks.NONE);
  }

  /** The HTML of a text with marks. */
  static String of(BodyText text, QuoteMarks marks) {
    ArticleHtml html = new ArticleHtml(text, marks);
    for (BodyText.Piece piece : text.pieces()) {
      if (piece.html() == null) {
        html.run(piece.from(), piece.to());
      } else {
        html.out.append(piece.html());
      }
    }
    html.pass(Integer.MAX_VALUE);
    html.insert(Integer.MAX_VALUE);
    return html.out.toString();
  }

  private void run(int from, int to) {
    int at = from;
    while (at < to) {
      pass(at);
      boolean any = stretch < stretches.size();
      int start = any ? stretches.get(stretch).start() : to;
      int end = any ? stretches.get(stretch).end() : to;
      if (start <= at) {
        open(stretches.get(stretch).id());
        plain(at, Math.min(end, to));
        out.append("</mark>");
        at = Math.min(end, to);
      } else {
        plain(at, Math.min(start, to));
        at = Math.min(start, to);
      }
    }
  }

  /** Leaves the stretches behind that end before a place; one that showed nothing keeps its id. */
  private void pass(int at) {
    while (stretch < stretches.size() && stretches.get(stretch).end() <= at) {
      String id = stretches.get(stretch).id();
      if (!named && !id.isEmpty()) {
        out.append("<span id=\"").append(id).append("\"></span>");
      }
      stretch++;
      named = false;
    }
  }

  private void insert(int at) {
    while (insertion < insertions.size() && insertions.get(insertion).at() <= at) {
      out.append(insertions.get(insertion).html());
      insertion++;
    }
  }

  private void open(String id) {
    out.append("<mark");
    if (!named && !id.isEmpty()) {
      out.append(" id=\"").append(id).append('"');
      named = true;
    }
    out.append('>');
  }

  private void plain(int from, int to) {
    for (int i = from; i < to; i++) {
      insert(i);
      escape(chars.charAt(i), out);
    }
  }

  private static void escape(char c, StringBuilder out) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case BodyText.GONE -> {}
      default -> out.append(c);
    }
  }

  /** A text as an attribute's value or as words. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      escape(text.charAt(i), out);
    }
    return out.toString();
  }
}
