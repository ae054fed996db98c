package nianjian.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text folded for seeking quotes: without spaces, full-width forms as ASCII, variants of Chinese
 * punctuation as one. Every folded character knows its place in the text.
 */
final class QuoteText {
  /** What every line's end is folded to; a quote cannot reach across it. */
  private static final char END = '\n';

  private final BodyText text;
  private final String folded;
  private final int[] places;

  /** The folded text of a rendered one. */
  QuoteText(BodyText text) {
    this.text = text;
    CharSequence chars = text.chars();
    StringBuilder out = new StringBuilder(chars.length());
    int[] at = new int[chars.length()];
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i) == END ? END : fold(chars.charAt(i));
      if (c != BodyText.GONE) {
        at[out.length()] = i;
        out.append(c);
      }
    }
    this.folded = out.toString();
    this.places = at;
  }

  /** A piece of the text that a quote names. */
  record Found(int start, int end) {}

  /** The folded form of some words. */
  static String fold(String words) {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = fold(words.charAt(i));
      if (c != BodyText.GONE) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static char fold(char c) {
    if (c > ' ' && c < 0x7F) {
      return c;
    }
    if (BodyChars.isSpace(c) || BodyChars.isHidden(c)) {
      return BodyText.GONE;
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return (char) (c - 0xFEE0);
    }
    return switch (c) {
      // Quotation marks.
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u301D', '\u301E' -> '"';
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032' -> '\'';
      // Brackets of document numbers.
      case '\u3014', '\uFE5D' -> '[';
      case '\u3015', '\uFE5E' -> ']';
      // Angle brackets within book titles.
      case '\u3008', '\u2039', '\u2329', '\uFE64' -> '<';
      case '\u3009', '\u203A', '\u232A', '\uFE65' -> '>';
      // Small brackets.
      case '\uFE59' -> '(';
      case '\uFE5A' -> ')';
      // Dashes.
      case '\u2010',
          '\u2011',
          '\u2012',
          '\u2013',
          '\u2014',
          '\u2015',
          '\u2212',
          '\u2500',
          '\uFE63' ->
          '-';
      // Waves.
      case '\u301C', '\u223C' -> '~';
      // Middle dots.
      case '\u2022', '\u2027', '\u30FB', '\uFF65', '\u2219', '\u22C5' -> '\u00B7';
      // Small and half-width punctuation.
      case '\uFE50' -> ',';
      case '\uFE51', '\uFF64' -> '、';
      case '\uFE54' -> ';';
      case '\uFE55', '\uFE30', '\u2236' -> ':';
      case '\uFF61' -> '。';
      case '\uFE6A' -> '%';
      default -> c;
    };
  }

  /**
   * Where the text has a quote; empty if it has not.
   *
   * @param quote the words; {@code …} stands for anything between two pieces
   * @param occurrence which of several is meant, from 1
   */
  List<Found> find(String quote, int occurrence) {
    List<String> pieces = pieces(quote);
    List<Found> found = List.of();
    int from = 0;
    for (int n = 0; n < occurrence && !pieces.isEmpty(); n++) {
      found = next(pieces, from);
      if (found.isEmpty()) {
        return found;
      }
      from = folded.indexOf(pieces.get(0), from) + 1;
    }
    return found;
  }

  /** How often the text has a quote, up to a limit. */
  int count(String quote, int limit) {
    int n = 0;
    while (n < limit && !find(quote, n + 1).isEmpty()) {
      n++;
    }
    return n;
  }

  private static List<String> pieces(String quote) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= quote.length(); i++) {
      if (i == quote.length() || quote.charAt(i) == '…') {
        String piece = fold(quote.substring(start, i));
        if (!piece.isEmpty()) {
          pieces.add(piece);
        }
        start = i + 1;
      }
    }
    return pieces;
  }

  private List<Found> next(List<String> pieces, int from) {
    List<Found> found = new ArrayList<>();
    int at = from;
    for (String piece : pieces) {
      int start = folded.indexOf(piece, at);
      if (start < 0) {
        return List.of();
      }
      at = start + piece.length();
      found.add(new Found(places[start], places[at - 1] + 1));
    }
    return found;
  }

  /** The words of the text that are most like a quote that it has not. */
  Optional<String> nearest(String quote) {
    return QuoteLikeness.nearest(folded, fold(quote.replace("…", "")))
        .map(like -> text.between(places[like.start()], places[like.end() - 1] + 1).strip());
  }
}
