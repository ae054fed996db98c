package nianjian.site;

/**
 * The way from a figure to a check that it takes part in.
 *
 * @param state the check's verdict, as in {@link CheckItem}
 * @param text the check and its verdict in words
 * @param href its place on the page
 */
public record CheckMark(String state, String text, String href) {}
