package nianjian.archive;

/**
 * The place in a text that a note is about: directly before it.
 *
 * @param offset into {@link ReportText#text}
 * @param number the note's number
 * @param kind 误字, 脱字 …; empty for a plain footnote
 */
public record NoteMark(int offset, int number, String kind) {}
