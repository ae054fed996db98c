package nianjian.check;

/** Words without what does not tell them apart: spaces, punctuation, widths, case. */
final class Folded {
  /** From U+FF01 on, every full-width sign is so far from the ASCII one. */
  private static final int WIDTH = 0xFEE0;

  private Folded() {}

  /** The letters and digits of a text. */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = narrow(text.charAt(i));
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }

  /** A full-width sign as the ASCII one. */
  static char narrow(char c) {
    return c >= '！' && c <= '～' ? (char) (c - WIDTH) : c;
  }
}
