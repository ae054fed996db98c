package nianjian.site;

import java.util.List;

/**
 * 指标页: one indicator, or one row of an official table with its columns.
 *
 * @param head metadata
 * @param crumbs the way here
 * @param name its name
 * @param id its id
 * @param definition the official wording
 * @param unit its unit
 * @param forms the forms it belongs to
 * @param relations the relations that use it, in words
 * @param continues what it continues or is continued by, or a plain empty link
 * @param columns the heads of its figures: one for an indicator, the columns for a grid row
 * @param rows every report that states it
 * @param provinces the provinces with a page of their own, where the table is split
 */
public record IndicatorPage(
    Head head,
    List<Link> crumbs,
    String name,
    String id,
    String definition,
    String unit,
    List<Link> forms,
    List<String> relations,
    Link continues,
    List<String> columns,
    List<Row> rows,
    List<RegionEntry> provinces)
    implements PageModel {
  public IndicatorPage {
    crumbs = List.copyOf(crumbs);
    forms = List.copyOf(forms);
    relations = List.copyOf(relations);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    provinces = List.copyOf(provinces);
  }

  /** A report's figures: year, region (leading to the report), names above it, form, figures. */
  public record Row(int year, Link region, String path, String form, List<Value> values) {
    public Row {
      values = List.copyOf(values);
    }
  }
}
