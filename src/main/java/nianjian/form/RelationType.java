package nianjian.form;

/** What a relation claims of its terms. */
public enum RelationType {
  /** The left figure is the sum of the right ones. */
  EQUALS,
  /** The left figure, counted without duplicates, is at most the sum of the right ones. */
  AT_MOST_SUM,
  /** The left figure is at least each of the right ones. */
  AT_LEAST_EACH,
  /** The left figure is at most the right one. */
  AT_MOST,
  /** The two are expected to be equal; the difference is told. */
  APPROX,
  /** Where the left figure is 0, so are the right ones. */
  ZERO_IMPLIES,
  /** Where the left figure is 0, none of the right ones is above 0. */
  ZERO_CONFLICT,
  /** In every column, the left rows add up to the right rows. */
  COLUMN_BALANCE,
  /** In every column, the left row is the sum of the right rows. */
  COLUMN_SUM,
  /** In every row, the left column is the sum of the right columns. */
  ROW_SUM,
  /** In every column, this year's left row is last year's right row and what was added since. */
  CROSS_YEAR;

  /** Whether the terms name rows or columns of a grid. */
  public boolean isGrid() {
    return this == COLUMN_BALANCE || this == COLUMN_SUM || this == ROW_SUM || this == CROSS_YEAR;
  }
}
