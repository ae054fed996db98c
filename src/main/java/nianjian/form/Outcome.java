package nianjian.form;

/** What came of a check. */
public enum Outcome {
  /** 有差异. */
  DIFFERS,
  /** 一致. */
  AGREES,
  /** 无法核对: what is stated neither proves nor disproves it. */
  UNVERIFIABLE,
  /** 不适用: the report states nothing that it could be held against. */
  NOT_APPLICABLE
}
