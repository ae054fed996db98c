package nianjian.archive;

/**
 * A textual note (校记).
 *
 * @param number from 1, in order of appearance
 * @param anchor the note's id on the page ({@code e1})
 * @param reference the id of the place it is about ({@code r1})
 * @param kind 脱字, 衍字, 误字, 序号, 转换, or empty for a plain footnote
 * @param html what it says, as safe HTML
 */
public record Note(int number, String anchor, String reference, String kind, String html) {}
