package nianjian.site;

import java.util.List;

/**
 * 站点地图.
 *
 * @param head metadata
 * @param crumbs the way here
 * @param groups links by kind of page
 */
public record SitemapPage(Head head, List<Link> crumbs, List<Group> groups) implements PageModel {
  public SitemapPage {
    crumbs = List.copyOf(crumbs);
    groups = List.copyOf(groups);
  }

  /** A kind of page and its pages. */
  public record Group(String title, List<Link> links) {
    public Group {
      links = List.copyOf(links);
    }
  }
}
