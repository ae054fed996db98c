package nianjian.form;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One figure in a check's arithmetic.
 *
 * @param id the figure
 * @param value its value; empty when the report does not state it
 * @param approximate whether the report gives it as 余, 约 or 近
 * @param factor 1 where it is added, −1 where it is taken away
 */
public record Term(MetricId id, Optional<BigDecimal> value, boolean approximate, int factor) {

  /** A term that is added, as a table states it. */
  static Term of(MetricId id, MetricTable table) {
    return of(id, table, 1);
  }

  /** A term, as a table states it. */
  static Term of(MetricId id, MetricTable table, int factor) {
    Optional<Metric> metric = table.find(id);
    return new Term(
        id, metric.map(Metric::value), metric.map(Metric::approximate).orElse(false), factor);
  }

  /** The value with its sign, 0 where it is not stated. */
  BigDecimal amount() {
    return value.orElse(BigDecimal.ZERO).multiply(BigDecimal.valueOf(factor));
  }

  /**
   * How far the true value may lie from the stated one: 0 for an exact figure, else one unit of its
   * last digit that is not 0 (500余 may be up to 600, 约0.5 up to 0.6).
   */
  public BigDecimal slack() {
    if (!approximate || value.isEmpty()) {
      return BigDecimal.ZERO;
    }
    BigDecimal stripped = value.get().stripTrailingZeros();
    return BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale());
  }
}
