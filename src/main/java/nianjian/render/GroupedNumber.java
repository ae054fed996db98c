package nianjian.render;

import java.math.BigDecimal;

/** Numbers as readers see them: {@code 1,234,567.5}, {@code −3}. */
final class GroupedNumber {
  private static final char MINUS = '\u2212';

  private GroupedNumber() {}

  /** A number with its digits in groups of three, a true minus sign and its decimals kept. */
  static String of(Number number) {
    String digits = new BigDecimal(number.toString()).toPlainString();
    StringBuilder out = new StringBuilder();
    int start = 0;
    if (digits.startsWith("-")) {
      out.append(MINUS);
      start = 1;
    }
    int dot = digits.indexOf('.');
    int end = dot < 0 ? digits.length() : dot;
    for (int i = start; i < end; i++) {
      if (i > start && (end - i) % 3 == 0) {
        out.append(',');
      }
      out.append(digits.charAt(i));
    }
    return out.append(digits, end, digits.length()).toString();
  }
}
