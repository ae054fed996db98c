package nianjian.site;

/**
 * A region in a list.
 *
 * @param name its name
 * @param href its page, or empty when nothing is held
 * @param count how many reports it and all below it have
 * @param current whether the page is about it
 */
public record RegionEntry(String name, String href, int count, boolean current) {}
