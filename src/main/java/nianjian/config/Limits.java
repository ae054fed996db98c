package nianjian.config;

/**
 * Bounds on what is read and shown.
 *
 * @param sourceBytes the largest source file
 * @param frontMatterChars the longest front matter
 * @param rowsPerPage the most rows on a page before it splits; 0 never splits
 */
public record Limits(long sourceBytes, int frontMatterChars, int rowsPerPage) {
  /** The bounds in force unless {@code site.yml} says otherwise. */
  public static final Limits DEFAULT = new Limits(4_194_304, 262_144, 500);
}
