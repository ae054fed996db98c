package nianjian.form;

import java.util.List;
import java.util.Optional;

/**
 * A row of a grid.
 *
 * @param id the middle part of its cells' ids
 * @param number the official number, or empty
 * @param label the official wording
 * @param brief a short wording for charts and heads
 * @param groups the heads that it stands under, from outer to inner
 * @param depth 1 to 4, how far a table indents it
 * @param kind {@link IndicatorKind#TOTAL} or {@link IndicatorKind#PART}
 * @param continues the indicator of an earlier form that its figure continues, with a break mark
 * @param continuesColumn the column that continues it
 * @param alternativeOf rows that this one row stands for; a report states either this or those
 */
public record GridRow(
    String id,
    String number,
    Labels label,
    Labels brief,
    List<Labels> groups,
    int depth,
    IndicatorKind kind,
    Optional<MetricId> continues,
    Optional<String> continuesColumn,
    List<String> alternativeOf) {

  public GridRow {
    groups = List.copyOf(groups);
    alternativeOf = List.copyOf(alternativeOf);
  }
}
