package nianjian.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nianjian.archive.NoteMark;
import nianjian.archive.Passage;
import nianjian.archive.ReportText;
import org.jspecify.annotations.Nullable;

/**
 * A text while it is rendered: its characters as a reader sees them, a line for each block, and
 * beside them the markup, each piece with its place among the characters, and where the source has
 * them. So whatever is found in the characters can be marked in the HTML.
 */
final class BodyText {
  /** A character that is in the text no more; places after it keep their numbers. */
  static final char GONE = '\0';

  private final StringBuilder chars = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final BodyPunctuation punctuation = new BodyPunctuation();
  private final List<Passage> blocks = new ArrayList<>();
  private final List<NoteMark> notes = new ArrayList<>();

  /** For every character its offset in the source, or -1. */
  private int[] origins = new int[1024];

  private int blockStart;
  private int headEnd;
  private int depth;
  private boolean image;
  private String section = "";

  /**
   * A piece of the HTML.
   *
   * @param from where it stands among the characters
   * @param to where it ends; {@code from} for markup
   * @param html the markup, or null where the characters themselves are shown
   */
  record Piece(int from, int to, @Nullable String html) {}

  /** Adds markup; the number returned names it for {@link #replaceTag}. */
  int tag(String html) {
    pieces.add(new Piece(chars.length(), chars.length(), html));
    return pieces.size() - 1;
  }

  /** Puts other markup in the place of some that was added. */
  void replaceTag(int number, String html) {
    Piece old = pieces.get(number);
    pieces.set(number, new Piece(old.from(), old.to(), html));
  }

  /** Adds characters that are shown, as the source has them from an offset on. */
  void show(CharSequence source, int origin) {
    show(source.toString(), source, origin);
  }

  /**
   * Adds characters that are shown.
   *
   * @param text the characters
   * @param source how the source writes them: the same, or with escapes
   * @param origin where the source has them, or -1
   */
  void show(String text, CharSequence source, int origin) {
    int from = chars.length();
    show(text);
    int at = 0;
    for (int i = from; i < chars.length() && origin >= 0; i++) {
      int next = at;
      while (next < source.length() && source.charAt(next) != chars.charAt(i)) {
        next++;
      }
      // What is written as an entity or changed stands where the source has come to.
      at = next < source.length() ? next : at;
      origins[i] = origin + at;
      at = next < source.length() ? at + 1 : at;
    }
  }

  /** Adds characters that are shown and stand nowhere in the source as they are. */
  void show(String text) {
    if (text.isEmpty()) {
      return;
    }
    int from = chars.length();
    append(text.indexOf(GONE) < 0 ? text : text.replace(GONE, '\uFFFD'));
    int last = pieces.size() - 1;
    Piece before = last < 0 ? null : pieces.get(last);
    if (before != null && before.html() == null && before.to() == from) {
      pieces.set(last, new Piece(before.from(), chars.length(), null));
    } else {
      pieces.add(new Piece(from, chars.length(), null));
    }
  }

  /** Adds characters that are shown as they are: code, addresses. */
  void showLiterally(String text) {
    int from = chars.length();
    show(text);
    punctuation.keep(from, chars.length());
  }

  /** Adds characters that belong to the text but are drawn by markup, or by nothing. */
  void conceal(String text) {
    append(text);
  }

  private void append(String text) {
    int from = chars.length();
    chars.append(text);
    if (chars.length() > origins.length) {
      origins = Arrays.copyOf(origins, Math.max(chars.length(), origins.length * 2));
    }
    Arrays.fill(origins, from, chars.length(), -1);
  }

  /** Says that a note stands here. */
  void note(int number, String kind) {
    notes.add(new NoteMark(chars.length(), number, kind));
  }

  /** Says that a picture stands here. */
  void picture() {
    image = true;
  }

  /** Says that a heading begins here, to which all belongs until the next. */
  void enter(String anchor, int headingDepth) {
    section = anchor;
    depth = headingDepth;
  }

  /** Says that the heading ends here that is run in with what follows. */
  void endHead() {
    headEnd = chars.length();
  }

  /** Takes away the characters between two places. */
  void drop(int from, int to) {
    for (int i = from; i < to; i++) {
      chars.setCharAt(i, GONE);
    }
  }

  /** Takes away the spaces that begin at a place. */
  void dropSpaces(int from) {
    for (int i = from; i < chars.length() && BodyChars.isSpace(chars.charAt(i)); i++) {
      chars.setCharAt(i, GONE);
    }
  }

  /** Ends a block that is set as Chinese: punctuation and line ends are put right. */
  void endBlock(Passage.Kind kind) {
    punctuation.apply(chars, blockStart);
    close(kind);
  }

  /** Ends a block that is shown as it is. */
  void endLiteralBlock() {
    punctuation.forget();
    close(Passage.Kind.LITERAL);
  }

  private void close(Passage.Kind kind) {
    int head = headEnd > blockStart ? headEnd : blockStart;
    blocks.add(new Passage(kind, depth, section, blockStart, head, chars.length(), image));
    append("\n");
    blockStart = chars.length();
    depth = 0;
    image = false;
  }

  /** How many characters there are so far; the place of the next. */
  int length() {
    return chars.length();
  }

  /** Every piece of the HTML, in order. */
  List<Piece> pieces() {
    return pieces;
  }

  /** The characters, with {@link #GONE} where one was taken away. */
  CharSequence chars() {
    return chars;
  }

  /** What a reader sees between two places. */
  String between(int from, int to) {
    StringBuilder out = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = chars.charAt(i);
      if (c != GONE) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** All that a reader sees, a line for each block, without spaces at either end of a line. */
  ReportText readable(MarkdownPlaces places) {
    return new ReadableText(chars, origins, blocks, notes).with(places);
  }
}
