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

  /** The value as data files write it: no grouping, no exponent, no needless zeros. */
  public String plainValue() {
    return Numbers.plain(value);
  }
}
