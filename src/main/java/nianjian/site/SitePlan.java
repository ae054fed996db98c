package nianjian.site;

import java.util.List;

/**
 * Every file of the site, planned: sorted by path, no path twice.
 *
 * @param chrome what every page shows around its content
 * @param pages the pages
 * @param files all other files
 */
public record SitePlan(SiteModel chrome, List<PagePlan> pages, List<FilePlan> files) {
  public SitePlan {
    pages = List.copyOf(pages);
    files = List.copyOf(files);
  }
}
