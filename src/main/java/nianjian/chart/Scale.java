package nianjian.chart;

import java.math.BigDecimal;

/**
 * Places values between two ends.
 *
 * @param low the value at the near end
 * @param high the value at the far end, above {@code low}
 * @param near where {@code low} lies, in percent or pixels
 * @param far where {@code high} lies, in the same measure
 */
record Scale(BigDecimal low, BigDecimal high, double near, double far) {
  Scale {
    if (low.compareTo(high) >= 0) {
      throw new IllegalArgumentException("scale from " + low + " to " + high);
    }
  }

  /** Where a value lies. */
  double at(BigDecimal value) {
    double share = value.subtract(low).doubleValue() / high.subtract(low).doubleValue();
    return near + share * (far - near);
  }
}
