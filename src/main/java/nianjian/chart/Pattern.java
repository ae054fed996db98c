package nianjian.chart;

/** How a bar is filled. Series differ by pattern as well as by tone, so that print shows them. */
public enum Pattern {
  SOLID,
  DIAGONAL,
  DOTS,
  OUTLINE
}
