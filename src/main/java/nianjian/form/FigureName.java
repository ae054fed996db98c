package nianjian.form;

/**
 * What a form calls one figure.
 *
 * @param id the figure
 * @param official the official wording; of a cell, row and column
 * @param label the wording that pages use, without its bracketed note
 * @param brief a short wording for heads and charts
 * @param unit the official unit, or empty
 * @param order its place in official order, from 0
 * @param signed whether it may be negative
 * @param decimal whether it may have decimals
 */
public record FigureName(
    MetricId id,
    Labels official,
    Labels label,
    Labels brief,
    String unit,
    int order,
    boolean signed,
    boolean decimal) {}
