package nianjian.form;

/**
 * What a form calls one figure.
 *
 * @param id the figure
 * @param label the official wording without its bracketed note; of a cell, row and column
 * @param brief a short wording for heads and charts
 * @param unit the official unit, or empty
 * @param order its place in official order, from 0
 * @param signed whether it may be negative
 * @param decimal whether it may have decimals
 */
public record FigureName(
    MetricId id,
    Labels label,
    Labels brief,
    String unit,
    int order,
    boolean signed,
    boolean decimal) {}
