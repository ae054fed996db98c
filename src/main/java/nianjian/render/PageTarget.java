package nianjian.render;

import nianjian.io.SitePath;

/**
 * A page that is to be rendered.
 *
 * @param path where it will stand
 * @param layout the layout's name: {@code report} is {@code layouts/report.ftlh}
 * @param language the language of its interface texts
 * @param page the model that the layout sees as {@code page}
 * @param site the model that the layout sees as {@code site}
 * @param article the page's text, which the layout sees as {@code article}
 * @param source the file that messages name beside the page; empty for a page without one
 * @param rooted whether links begin at the host's root, since the page answers at any address
 *     ({@code 404.html}); needs {@code base-url}
 */
public record PageTarget(
    SitePath path,
    String layout,
    String language,
    Object page,
    Object site,
    Object article,
    String source,
    boolean rooted) {
  /** A page without a text. */
  public PageTarget(
      SitePath path,
      String layout,
      String language,
      Object page,
      Object site,
      String source,
      boolean rooted) {
    this(path, layout, language, page, site, "", source, rooted);
  }

  /** What messages call the page: its address and, if it has one, its source. */
  String label() {
    return source.isEmpty() ? "/" + path : "/" + path + " (" + source + ")";
  }
}
