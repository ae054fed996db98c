package nianjian.site;

import java.util.List;

/**
 * A page of the site's own. Its text is not in it: a layout sees it as {@code article}.
 *
 * @param head metadata
 * @param crumbs the way here
 * @param title its title
 * @param others the other pages of this kind
 */
public record ArticlePage(Head head, List<Link> crumbs, String title, List<Link> others)
    implements PageModel {
  public ArticlePage {
    crumbs = List.copyOf(crumbs);
    others = List.copyOf(others);
  }
}
