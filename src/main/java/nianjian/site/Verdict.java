package nianjian.site;

/**
 * The checks of a report, in short.
 *
 * @param state {@code differs}, {@code explained} (the editors explain every difference), {@code
 *     agrees}, {@code none} (nothing could be checked) or {@code withdrawn}
 * @param text such as 2 项有差异; empty where the site shows no checks
 * @param checks how many checks came to a verdict
 * @param differences how many of them differ, explained or not
 * @param explained how many of those the editors explain
 * @param href the report's checks, or empty
 */
public record Verdict(
    String state, String text, int checks, int differences, int explained, String href) {
  /** Nothing to say. */
  public static final Verdict NONE = new Verdict("none", "", 0, 0, 0, "");
}
