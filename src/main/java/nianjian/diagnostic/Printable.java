package nianjian.diagnostic;

import java.util.Locale;

/**
 * Makes text from content safe to show on a terminal: what cannot be seen is written as its code.
 */
public final class Printable {
  private Printable() {}

  /**
   * The text with control, bidirectional and other invisible characters as {@code \}{@code u202e}.
   */
  public static String of(String text) {
    if (text.codePoints().allMatch(Printable::visible)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 8);
    text.codePoints()
        .forEach(
            c -> {
              if (visible(c)) {
                out.appendCodePoint(c);
              } else {
                appendCode(out, c);
              }
            });
    return out.toString();
  }

  private static void appendCode(StringBuilder out, int codePoint) {
    for (char c : Character.toChars(codePoint)) {
      out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
    }
  }

  private static boolean visible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }
}
