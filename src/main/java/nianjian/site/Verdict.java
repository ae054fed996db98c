package nianjian.site;

/**
 * The checks of a report, in short.
 *
 * @param state {@code differs}, {@code agrees} or {@code none} (nothing could be checked)
 * @param text such as 2 项有差异
 * @param checks how many checks came to a verdict
 * @param differences how many of them differ
 */
public record Verdict(String state, String text, int checks, int differences) {}
