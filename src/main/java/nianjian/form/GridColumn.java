package nianjian.form;

import java.util.Optional;

/**
 * A column of a grid.
 *
 * @param id the last part of its cells' ids
 * @param label the official wording
 * @param brief a short wording for narrow heads
 * @param group the head above several columns, such as 法人或其他组织
 * @param unit the unit where it differs from the grid's
 * @param signed whether a figure may be negative (本年增/减)
 * @param decimal whether a figure may have decimals
 */
public record GridColumn(
    String id,
    Labels label,
    Labels brief,
    Optional<Labels> group,
    Optional<String> unit,
    boolean signed,
    boolean decimal) {}
