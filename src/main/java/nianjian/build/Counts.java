package nianjian.build;

/**
 * What became of the sources. Every report is accounted for.
 *
 * @param sources the reports that were found
 * @param published those that are published
 * @param draft those that are drafts, built or not
 * @param withdrawn those that are withdrawn
 * @param failed those that could not be used; a diagnostic says why
 * @param pages the pages of the site
 * @param attachments originals and attachments that are copied
 * @param ignored the files that a rule leaves out, such as those that editors leave behind
 */
public record Counts(
    int sources,
    int published,
    int draft,
    int withdrawn,
    int failed,
    int pages,
    int attachments,
    int ignored) {
  /** Nothing was found. */
  public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);

  /** Refuses counts that do not add up: a source would have got lost. */
  public Counts {
    if (sources != published + draft + withdrawn + failed) {
      throw new IllegalStateException(
          "sources "
              + sources
              + " ≠ "
              + published
              + " + "
              + draft
              + " + "
              + withdrawn
              + " + "
              + failed);
    }
  }

  /** The same with what the plan holds. */
  Counts planned(int pages, int attachments) {
    return new Counts(sources, published, draft, withdrawn, failed, pages, attachments, ignored);
  }
}
