package nianjian.site;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A page of the site's own. Its text is not in it: a layout sees it as {@code article}.
 *
 * @param head metadata
 * @param crumbs the way here
 * @param title its title
 * @param params the site's own values for this page
 * @param others the other pages of this kind
 */
public record ArticlePage(
    Head head, List<Link> crumbs, String title, List<Link> others, Map<String, String> params)
    implements PageModel {
  public ArticlePage {
    params = Collections.unmodifiableMap(new TreeMap<>(params));
    crumbs = List.copyOf(crumbs);
    others = List.copyOf(others);
  }
}
