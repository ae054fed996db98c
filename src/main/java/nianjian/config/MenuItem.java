package nianjian.config;

/**
 * A menu entry of the site's own.
 *
 * @param title what it says
 * @param to the file it leads to, from the site's root without a leading slash
 */
public record MenuItem(String title, String to) {}
