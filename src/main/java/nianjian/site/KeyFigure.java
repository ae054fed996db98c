package nianjian.site;

/**
 * A figure set large.
 *
 * @param label what it counts
 * @param value the figure
 * @param unit its unit
 * @param direction {@code up}, {@code down} or empty
 * @param comparison one line: how it stands to last year, or why it cannot be compared
 */
public record KeyFigure(
    String label, Value value, String unit, String direction, String comparison) {}
