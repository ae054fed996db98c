package nianjian.archive;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A page of the site's own, such as 说明.
 *
 * @param slug its name; {@code about} is the page of the menu
 * @param path its source, relative to the site folder
 * @param title its title
 * @param summary one sentence for search engines
 * @param noindex whether search engines are asked to leave it out
 * @param params a site's own values
 */
public record TextPage(
    String slug,
    String path,
    String title,
    Optional<String> summary,
    boolean noindex,
    Map<String, String> params) {
  public TextPage {
    params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
  }
}
