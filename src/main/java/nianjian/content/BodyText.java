package nianjian.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text while it is rendered: its characters as a reader sees them, a line for each block, and
 * beside them the markup, each piece with its place among the characters. So whatever is found in
 * the characters can be marked in the HTML.
 */
final class BodyText {
  /** A character that is in the text no more; places after it keep their numbers. */
  static final char GONE = '\0';

  private final StringBuilder chars = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final BodyPunctuation punctuation = new BodyPunctuation();
  private int blockStart;

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

  /** Adds characters that are shown. */
  void show(String text) {
    if (text.isEmpty()) {
      return;
    }
    int from = chars.length();
    chars.append(text.indexOf(GONE) < 0 ? text : text.replace(GONE, '\uFFFD'));
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
    chars.append(text);
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
  void endBlock() {
    punctuation.apply(chars, blockStart);
    close();
  }

  /** Ends a block that is shown as it is. */
  void endLiteralBlock() {
    punctuation.forget();
    close();
  }

  private void close() {
    chars.append('\n');
    blockStart = chars.length();
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
  String plainText() {
    StringBuilder out = new StringBuilder(chars.length());
    for (String line : between(0, chars.length()).lines().toList()) {
      String stripped = line.strip();
      if (!stripped.isEmpty()) {
        out.append(out.isEmpty() ? "" : "\n").append(stripped);
      }
    }
    return out.toString();
  }
}
