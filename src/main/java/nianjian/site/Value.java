package nianjian.site;

/**
 * A figure as it is shown.
 *
 * @param state {@code "stated"}, {@code approximate}, {@code derived}, {@code corrected}; {@code
 *     absent} (the report does not state it), {@code unheld} (no report is held), {@code blank} (a
 *     cell that the printed table leaves blank), {@code withdrawn} (its report is)
 * @param text the figure grouped for reading, or the report's own wording; empty where there is
 *     none
 * @param value the figure for machines, ungrouped; empty where there is none
 * @param indicator its indicator where it is the page's report's own current figure, else empty
 * @param scope {@code agency} for the agency's figures beside the area's, else empty
 * @param note what a reader must know: the method of a derived figure, what is partial, a remark
 * @param before the figure before correction, grouped; empty unless {@code corrected}
 * @param href the place that states it, or empty
 * @param anchor the figure's own id, to be set where it is shown; empty where the text has a place
 *     for it
 */
public record Value(
    String state,
    String text,
    String value,
    String indicator,
    String scope,
    String note,
    String before,
    String href,
    String anchor) {
  /** The report does not state it. */
  public static final Value ABSENT = new Value("absent", "", "", "", "", "", "", "", "");

  /** No report is held that could state it. */
  public static final Value UNHELD = new Value("unheld", "", "", "", "", "", "", "", "");

  /** A cell that the printed table leaves blank. */
  public static final Value BLANK = new Value("blank", "", "", "", "", "", "", "", "");

  /** The report that stated it is withdrawn. */
  public static final Value WITHDRAWN = new Value("withdrawn", "", "", "", "", "", "", "", "");

  /** Whether there is a figure. */
  public boolean present() {
    return !value.isEmpty();
  }
}
