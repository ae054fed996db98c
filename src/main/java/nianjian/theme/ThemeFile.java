package nianjian.theme;

/**
 * A layout or partial.
 *
 * @param name its name within the theme, such as {@code layouts/report.ftlh}
 * @param path the file that messages name, such as {@code themes/county/layouts/report.ftlh}
 * @param text what it holds, with line feeds alone
 */
public record ThemeFile(String name, String path, String text) {}
