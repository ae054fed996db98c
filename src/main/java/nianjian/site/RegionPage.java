package nianjian.site;

import java.util.List;
import java.util.Optional;

/**
 * 地区页.
 *
 * @param head metadata
 * @param crumbs the way here
 * @param fullName the full path of names
 * @param kind level or kind
 * @param code statutory code, or empty
 * @param until the year in which it ceased to exist, or empty
 * @param childCount how many regions are directly below it
 * @param reports how many reports it has itself, without withdrawn ones
 * @param strip its years
 * @param latest its latest report; empty when it has none itself
 * @param series its figures over the years, a table for each form
 * @param charts its trends
 * @param children the regions below it
 * @param siblingsTitle what its siblings are, such as 江苏省各地
 * @param siblings the regions beside it, itself among them
 * @param coverage which years are held of it and the regions below it; without rows where no region
 *     below it has a page
 */
public record RegionPage(
    Head head,
    List<Link> crumbs,
    String fullName,
    String kind,
    String code,
    String until,
    int childCount,
    int reports,
    List<StripYear> strip,
    Optional<Latest> latest,
    List<SeriesTable> series,
    List<ChartFigure> charts,
    List<RegionEntry> children,
    String siblingsTitle,
    List<RegionEntry> siblings,
    Coverage coverage)
    implements PageModel {
  public RegionPage {
    crumbs = List.copyOf(crumbs);
    strip = List.copyOf(strip);
    series = List.copyOf(series);
    charts = List.copyOf(charts);
    children = List.copyOf(children);
    siblings = List.copyOf(siblings);
  }

  /** The latest report: its year, title and page, key figures and notices. */
  public record Latest(int year, Link title, List<KeyFigure> keys, List<Notice> notices) {
    public Latest {
      keys = List.copyOf(keys);
      notices = List.copyOf(notices);
    }
  }

  /**
   * Figures over the years of one form.
   *
   * @param id its id on the page
   * @param form the form's name
   * @param years the years, each leading to its report
   * @param sections its rows by section
   */
  public record SeriesTable(
      String id, String form, List<Link> years, List<SeriesSection> sections) {
    public SeriesTable {
      years = List.copyOf(years);
      sections = List.copyOf(sections);
    }
  }

  /** A section of a series table. */
  public record SeriesSection(String label, List<SeriesRow> rows) {
    public SeriesSection {
      rows = List.copyOf(rows);
    }
  }

  /** An indicator over the years: name (leading to its page), unit, indent, figures. */
  public record SeriesRow(Link name, String unit, int depth, boolean total, List<Value> values) {
    public SeriesRow {
      values = List.copyOf(values);
    }
  }
}
