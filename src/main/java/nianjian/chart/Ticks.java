package nianjian.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The round values that an axis is marked with: from 0, or from below it where a value is negative,
 * to at least the highest value, in at most five steps of 1, 2, 2.5 or 5 times a power of ten.
 * Where all values are whole, so are the marks.
 *
 * @param values the marks, the lowest first; at least two
 */
record Ticks(List<BigDecimal> values) {
  private static final int MOST_STEPS = 5;
  private static final List<BigDecimal> MANTISSAS =
      List.of(BigDecimal.ONE, BigDecimal.valueOf(2), new BigDecimal("2.5"), BigDecimal.valueOf(5));

  Ticks {
    values = List.copyOf(values);
  }

  /** The marks for these values. */
  static Ticks of(Collection<BigDecimal> shown) {
    BigDecimal low = shown.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
    BigDecimal high = shown.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    if (low.compareTo(high) == 0) {
      high = BigDecimal.ONE;
    }
    boolean whole = shown.stream().allMatch(Ticks::isWhole);
    BigDecimal step = step(low, high, whole);
    List<BigDecimal> marks = new ArrayList<>();
    int first = -steps(low.negate(), step);
    for (int i = first; i <= steps(high, step); i++) {
      marks.add(step.multiply(BigDecimal.valueOf(i)));
    }
    return new Ticks(marks);
  }

  private static BigDecimal step(BigDecimal low, BigDecimal high, boolean whole) {
    BigDecimal range = high.subtract(low);
    int power = range.precision() - range.scale() - 3;
    while (true) {
      for (BigDecimal mantissa : MANTISSAS) {
        BigDecimal step = mantissa.scaleByPowerOfTen(power);
        if ((!whole || isWhole(step))
            && steps(low.negate(), step) + steps(high, step) <= MOST_STEPS) {
          return step;
        }
      }
      power++;
    }
  }

  /** How many steps it takes to reach at least this far from 0. */
  private static int steps(BigDecimal distance, BigDecimal step) {
    return distance.divide(step, 0, RoundingMode.CEILING).intValueExact();
  }

  private static boolean isWhole(BigDecimal value) {
    return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
  }

  /** The lowest mark. */
  BigDecimal low() {
    return values.get(0);
  }

  /** The highest mark. */
  BigDecimal high() {
    return values.get(values.size() - 1);
  }
}
