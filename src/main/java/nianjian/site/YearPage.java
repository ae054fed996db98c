package nianjian.site;

import java.util.List;

/**
 * 年度汇编.
 *
 * @param head metadata
 * @param crumbs the way here
 * @param year the year
 * @param numeral the year in Chinese numerals
 * @param reports how many reports are held, without withdrawn ones
 * @param levels how many of each level, in words
 * @param checks how many checks came to a verdict
 * @param differences how many of them differ, explained or not
 * @param explained how many of those the editors explain
 * @param tables the comparison, a table for each form
 * @param charts channels compared
 * @param notes what must be known to read the figures
 * @param provinces the year's provinces with their own page, where the year is split
 * @param strip all years
 */
public record YearPage(
    Head head,
    List<Link> crumbs,
    int year,
    String numeral,
    int reports,
    String levels,
    int checks,
    int differences,
    int explained,
    List<SummaryTable> tables,
    List<ChartFigure> charts,
    List<String> notes,
    List<RegionEntry> provinces,
    List<StripYear> strip)
    implements PageModel {
  public YearPage {
    crumbs = List.copyOf(crumbs);
    tables = List.copyOf(tables);
    charts = List.copyOf(charts);
    notes = List.copyOf(notes);
    provinces = List.copyOf(provinces);
    strip = List.copyOf(strip);
  }
}
