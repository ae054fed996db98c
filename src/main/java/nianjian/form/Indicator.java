package nianjian.form;

import java.util.Optional;

/**
 * One row of a form's list.
 *
 * @param id names its figure
 * @param number the official number, such as {@code 一(二)1}
 * @param label the official wording with its bracketed note
 * @param shortLabel the wording without the note
 * @param brief at most eight characters, for column heads and charts
 * @param unit the official unit; empty for headings
 * @param kind how it stands to its parent
 * @param parent the indicator that it belongs to within its section
 * @param depth 1 to 3, how far a table indents it
 */
public record Indicator(
    MetricId id,
    String number,
    Labels label,
    Labels shortLabel,
    Labels brief,
    String unit,
    IndicatorKind kind,
    Optional<MetricId> parent,
    int depth) {}
