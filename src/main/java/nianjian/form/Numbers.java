package nianjian.form;

import java.math.BigDecimal;

/** How figures are written. */
public final class Numbers {
  private Numbers() {}

  /** For machines: no grouping, no exponent, no needless zeros ({@code 22484}, {@code 0.5}). */
  public static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /** For readers: thousands grouped by commas, a true minus sign ({@code 22,484}, {@code −35}). */
  public static String grouped(BigDecimal value) {
    String plain = plain(value.abs());
    int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder out = new StringBuilder(plain);
    for (int i = end - 3; i > 0; i -= 3) {
      out.insert(i, ',');
    }
    return value.signum() < 0 ? "−" + out : out.toString();
  }
}
