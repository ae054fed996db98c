package nianjian.export;

/**
 * What came of checking a report's figures.
 *
 * @param checks how many checks applied
 * @param differences how many of them found a difference
 */
public record Verdicts(int checks, int differences) {
  /** Nothing to check. */
  public static final Verdicts NONE = new Verdicts(0, 0);
}
