package nianjian.form;

import java.math.BigDecimal;
import java.util.Optional;
import nianjian.diagnostic.Position;

/**
 * One figure in a check's arithmetic.
 *
 * @param id the figure
 * @param metric what the report states; empty when it does not state it
 * @param factor 1 where it is added, −1 where it is taken away
 */
public record Term(MetricId id, Optional<Metric> metric, int factor) {

  /** A term that is added, as a table states it. */
  public static Term of(MetricId id, MetricTable table) {
    return of(id, table, 1);
  }

  /** A term, as a table states it. */
  public static Term of(MetricId id, MetricTable table, int factor) {
    return new Term(id, table.find(id), factor);
  }

  /** A figure that is added. */
  public static Term of(Metric metric) {
    return new Term(metric.id(), Optional.of(metric), 1);
  }

  /** An exact number that is no recorded figure, such as one that only the text states. */
  public static Term of(MetricId id, BigDecimal value) {
    return of(Metric.of(id, value, Position.of("")));
  }

  /** Its value; empty when the report does not state it. */
  public Optional<BigDecimal> value() {
    return metric.map(Metric::value);
  }

  /** Whether the report gives it as 余, 约 or 近. */
  public boolean approximate() {
    return metric.map(Metric::approximate).orElse(false);
  }

  /** Whether the text implies it without stating it. */
  public boolean derived() {
    return metric.map(Metric::derived).orElse(false);
  }

  /** Whether it is narrower or wider than its indicator. */
  public boolean partial() {
    return metric.map(Metric::partial).orElse(false);
  }

  /** Whether it is in a unit that could not be turned into that of its indicator. */
  public boolean inForeignUnit() {
    return metric.flatMap(Metric::unit).isPresent();
  }

  /** The value with its sign, 0 where it is not stated. */
  public BigDecimal amount() {
    return value().orElse(BigDecimal.ZERO).multiply(BigDecimal.valueOf(factor));
  }

  /**
   * How far the true value may lie from the stated one: 0 for an exact figure, else one unit of its
   * last digit that is not 0 (500余 may be up to 600, 约0.5 up to 0.6).
   */
  public BigDecimal slack() {
    if (!approximate() || value().isEmpty()) {
      return BigDecimal.ZERO;
    }
    BigDecimal stripped = value().get().stripTrailingZeros();
    return BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale());
  }
}
