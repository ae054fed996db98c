package nianjian.site;

import java.util.List;

/**
 * A comparison table: a row a report, a column an indicator.
 *
 * @param id its id on the page
 * @param caption what it compares
 * @param note the reading note
 * @param groups the upper heads
 * @param rows its rows
 * @param totals the totals, a value for each column; empty while coverage is incomplete
 */
public record SummaryTable(
    String id,
    String caption,
    String note,
    List<Group> groups,
    List<Row> rows,
    List<Value> totals) {
  public SummaryTable {
    groups = List.copyOf(groups);
    rows = List.copyOf(rows);
    totals = List.copyOf(totals);
  }

  /** An upper head: what it groups, its unit, and the columns below it. */
  public record Group(String label, String unit, List<Link> columns) {
    public Group {
      columns = List.copyOf(columns);
    }
  }

  /**
   * A report's row.
   *
   * @param year the report's year
   * @param region the region's name, leading to the report
   * @param path the names above it, joined by ›
   * @param kind its level or kind
   * @param status empty, {@code withdrawn} or {@code draft}
   * @param values a figure for each column
   * @param verdict its checks in short
   */
  public record Row(
      int year,
      Link region,
      String path,
      String kind,
      String status,
      List<Value> values,
      Verdict verdict) {
    public Row {
      values = List.copyOf(values);
    }
  }
}
