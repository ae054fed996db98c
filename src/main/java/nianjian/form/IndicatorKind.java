package nianjian.form;

/** How an indicator's figure stands to its parent's. */
public enum IndicatorKind {
  /** A heading without a figure. */
  HEADING,
  /** A sum of parts. */
  TOTAL,
  /** Adds up to its parent. */
  PART,
  /** Counted in its parent (其中), without adding up to it. */
  SUBSET,
  /** Stands for itself. */
  INDEPENDENT,
  /** An amount of money. */
  AMOUNT
}
