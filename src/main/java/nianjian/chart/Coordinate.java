package nianjian.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nianjian.form.Numbers;

/** How a coordinate is written: at most two decimals, no needless zeros, in no locale. */
final class Coordinate {
  private Coordinate() {}

  static String of(double value) {
    return Numbers.plain(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP));
  }
}
