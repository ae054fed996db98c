package nianjian.site;

import java.util.List;

/**
 * 年度总览.
 *
 * @param head metadata
 * @param crumbs the way here
 * @param shelf the shelf of years
 * @param rows the years with reports, the latest first
 */
public record YearsPage(Head head, List<Link> crumbs, List<StripYear> shelf, List<Row> rows)
    implements PageModel {
  public YearsPage {
    crumbs = List.copyOf(crumbs);
    shelf = List.copyOf(shelf);
    rows = List.copyOf(rows);
  }

  /** A year: its page, its forms' names, its reports, and what its checks found. */
  public record Row(Link year, String forms, int reports, int checks, int differences) {}
}
