package nianjian.site;

import java.util.List;

/**
 * An old address that leads to the present one.
 *
 * @param head metadata
 * @param crumbs the way here
 * @param target the present page
 */
public record RedirectPage(Head head, List<Link> crumbs, Link target) implements PageModel {
  public RedirectPage {
    crumbs = List.copyOf(crumbs);
  }
}
