package nianjian.diagnostic;

/**
 * Makes text safe to print, log and quote: of every number that may be a person's, only the ends
 * are left ({@code 138****5678}). What a check tells of personal data must not spread it.
 */
public final class Masked {
  /** From this length on a number keeps four signs at its start, like 3301; below it, three. */
  private static final int LONG = 15;

  private static final int KEPT_END = 4;

  private Masked() {}

  /**
   * The text with asterisks in the numbers. It has as many characters as before, each as wide, so
   * that places in it still hold.
   */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text);
    for (PersonalNumber number : PersonalNumbers.in(text)) {
      mask(out, number.from(), number.to());
    }
    return out.toString();
  }

  /** One number of a text, masked. */
  public static String of(String text, PersonalNumber number) {
    StringBuilder out = new StringBuilder(text.substring(number.from(), number.to()));
    mask(out, 0, out.length());
    return out.toString();
  }

  private static void mask(StringBuilder out, int from, int to) {
    int signs = 0;
    for (int i = from; i < to; i++) {
      signs += isSign(out.charAt(i)) ? 1 : 0;
    }
    int start = signs >= LONG ? KEPT_END : KEPT_END - 1;
    int seen = 0;
    for (int i = from; i < to; i++) {
      char c = out.charAt(i);
      if (isSign(c)) {
        if (seen >= start && seen < signs - KEPT_END) {
          out.setCharAt(i, c > '\u00FF' ? '＊' : '*');
        }
        seen++;
      }
    }
  }

  private static boolean isSign(char c) {
    return DigitRun.digit(c) >= 0 || DigitRun.isX(c);
  }
}
