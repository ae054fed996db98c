package nianjian.site;

/**
 * A year on the shelf or strip.
 *
 * @param year the year
 * @param numeral the year in Chinese numerals, 二〇一七
 * @param count how many reports are held
 * @param href its page or report, or empty when nothing is held
 * @param current whether the page is about it
 */
public record StripYear(int year, String numeral, int count, String href, boolean current) {}
