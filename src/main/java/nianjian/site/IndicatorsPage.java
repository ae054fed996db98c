package nianjian.site;

import java.util.List;

/**
 * 指标目录.
 *
 * @param head metadata
 * @param crumbs the way here
 * @param forms the forms with their indicators
 */
public record IndicatorsPage(Head head, List<Link> crumbs, List<FormEntry> forms)
    implements PageModel {
  public IndicatorsPage {
    crumbs = List.copyOf(crumbs);
    forms = List.copyOf(forms);
  }

  /** A form: its name, basis, years in words, and indicators. */
  public record FormEntry(String id, String name, String basis, String years, List<Entry> entries) {
    public FormEntry {
      entries = List.copyOf(entries);
    }
  }

  /** An indicator, grid row or heading: name (leading to its page), unit, indent, reports. */
  public record Entry(Link name, String unit, int depth, boolean heading, int reports) {}
}
