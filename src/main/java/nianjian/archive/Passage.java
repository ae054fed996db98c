package nianjian.archive;

/**
 * A block of a text: a heading, a paragraph, a row of a table. Its ends are offsets into {@link
 * ReportText#text}.
 *
 * @param kind what it is
 * @param depth of a heading, its own or one run in with a paragraph: 1 for the highest; else 0
 * @param section the id on the page of the heading it stands under, or is; empty above the first
 * @param from where it begins
 * @param head where the heading ends that is run in with it; {@code from} if there is none
 * @param to where it ends, exclusively
 * @param image whether it holds a picture
 */
public record Passage(
    Kind kind, int depth, String section, int from, int head, int to, boolean image) {

  /** What a block is. */
  public enum Kind {
    /** The printed title. */
    TITLE,
    /** A heading on a line of its own. */
    HEADING,
    /** A paragraph, an item of a list; with a heading run in where {@link Passage#head} says so. */
    PARAGRAPH,
    /** A row of a table, its cells parted by tabs. */
    ROW,
    /** Closing lines: issuer, date. */
    SIGNATURE,
    /** Words that are shown as they are. */
    LITERAL
  }

  /** Whether a heading is run in with it. */
  public boolean runsIn() {
    return head > from;
  }
}
