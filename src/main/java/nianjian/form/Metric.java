package nianjian.form;

import java.math.BigDecimal;
import java.util.Optional;
import nianjian.diagnostic.Position;

/**
 * A figure that a report states.
 *
 * @param id which figure
 * @param value its value, in the unit of its indicator
 * @param quote the words of the body that state it
 * @param occurrence which occurrence of the quote is meant, from 1
 * @param approximate whether the report says 余, 约, 近 or 多
 * @param as the wording to show instead of the number, such as 500余
 * @param derived whether the text implies it without stating it
 * @param partial whether it is narrower or wider than the indicator
 * @param unit the unit, where it is not the indicator's
 * @param note what a reader must know about it
 * @param position where the front matter gives it
 */
public record Metric(
    MetricId id,
    BigDecimal value,
    Optional<String> quote,
    int occurrence,
    boolean approximate,
    Optional<String> as,
    boolean derived,
    boolean partial,
    Optional<String> unit,
    Optional<String> note,
    Position position) {

  /** A plainly stated figure without a quote. */
  public static Metric of(MetricId id, BigDecimal value, Position position) {
    return new Metric(
        id,
        value,
        Optional.empty(),
        1,
        false,
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        position);
  }

  /**
   * The figure in a unit, which it then no longer names: 5000 元 is 0.5 万元. A figure that cannot be
   * turned into it keeps its own.
   */
  public Metric in(String official) {
    return unit.isEmpty() ? this : in(official, official);
  }

  /**
   * The figure in a unit.
   *
   * @param official the unit that it has where it names none of its own
   * @param other the unit wanted
   * @return the figure without a unit of its own; with it where the two do not go together
   */
  public Metric in(String official, String other) {
    String own = unit.orElse(official);
    Optional<BigDecimal> converted = Unit.of(own).to(Unit.of(other), value);
    return with(
        converted.orElse(value), converted.isPresent() ? Optional.empty() : Optional.of(own));
  }

  private Metric with(BigDecimal otherValue, Optional<String> otherUnit) {
    return new Metric(
        id,
        otherValue,
        quote,
        occurrence,
        approximate,
        as,
        derived,
        partial,
        otherUnit,
        note,
        position);
  }

  /** The value as data files write it: no grouping, no exponent, no needless zeros. */
  public String plainValue() {
    return Numbers.plain(value);
  }
}
