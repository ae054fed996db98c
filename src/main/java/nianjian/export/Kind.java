package nianjian.export;

/** What a column holds. */
public enum Kind {
  TEXT,
  /** A whole number. */
  INTEGER,
  /** A number that may have decimals. */
  DECIMAL,
  /** A day, written as {@code 2018-02-01}. */
  DATE,
  /** True or false. */
  FLAG
}
