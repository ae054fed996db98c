package nianjian.check;

import nianjian.form.RelationType;

/** How a check's arithmetic is written out. */
public enum CheckKind {
  /** A whole and the sum of its parts. */
  SUM,
  /** A figure that may not exceed others. */
  AT_MOST,
  /** Two figures that are expected to be equal. */
  EQUAL,
  /** A figure that is 0, and what should then be 0. */
  ZERO,
  /** Rows or columns of an official table. */
  GRID,
  /** A stated percentage and the quotient. */
  RATIO,
  /** A stated number of items and those listed. */
  LIST,
  /** A figure and what the text says of it elsewhere. */
  REPEATED;

  static CheckKind of(RelationType type) {
    return switch (type) {
      case EQUALS, AT_MOST_SUM -> SUM;
      case AT_MOST, AT_LEAST_EACH -> AT_MOST;
      case APPROX -> EQUAL;
      case ZERO_IMPLIES, ZERO_CONFLICT -> ZERO;
      case COLUMN_BALANCE, COLUMN_SUM, ROW_SUM, CROSS_YEAR -> GRID;
    };
  }
}
