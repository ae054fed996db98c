package nianjian.site;

import java.util.List;

/**
 * The figures of a report.
 *
 * @param id its id on the page
 * @param caption what it shows
 * @param note the reading note
 * @param year the head of this year's column
 * @param lastYear the head of last year's column, or empty to leave the column out
 * @param sections its rows, in official order
 */
public record FigureTable(
    String id, String caption, String note, String year, String lastYear, List<Section> sections) {
  /** No figures. */
  public static final FigureTable NONE = new FigureTable("", "", "", "", "", List.of());

  public FigureTable {
    sections = List.copyOf(sections);
  }

  /**
   * An official section.
   *
   * @param label its number and heading
   * @param absent whether the report states nothing of it: one row 本部分报告未载
   * @param rows its indicators
   * @param grids its official tables
   */
  public record Section(String label, boolean absent, List<Row> rows, List<Grid> grids) {
    public Section {
      rows = List.copyOf(rows);
      grids = List.copyOf(grids);
    }
  }

  /**
   * An indicator.
   *
   * @param anchor the figure's own id where the text has no place for it, or empty
   * @param label its name, leading to its page where one exists
   * @param heading whether it is a heading without a figure
   * @param total whether it is a total
   * @param depth 1 to 3
   * @param unit its unit
   * @param value this year's figure
   * @param lastYear last year's
   * @param source the place that states it: 原文, 来源 …, or a plain text
   * @param checks the checks that it takes part in
   */
  public record Row(
      String anchor,
      Link label,
      boolean heading,
      boolean total,
      int depth,
      String unit,
      Value value,
      Value lastYear,
      Link source,
      List<CheckMark> checks) {
    public Row {
      checks = List.copyOf(checks);
    }
  }

  /**
   * An official table.
   *
   * @param id its id on the page
   * @param caption its name
   * @param unit its unit, or empty
   * @param corner what the form prints in the corner cell, or empty
   * @param groups upper heads with the columns below each; an empty label where there is none
   * @param rows its rows
   */
  public record Grid(
      String id,
      String caption,
      String unit,
      String corner,
      List<ColumnGroup> groups,
      List<GridRow> rows) {
    public Grid {
      groups = List.copyOf(groups);
      rows = List.copyOf(rows);
    }
  }

  /** An upper head and its columns. */
  public record ColumnGroup(String label, List<String> columns) {
    public ColumnGroup {
      columns = List.copyOf(columns);
    }
  }

  /**
   * A row of an official table.
   *
   * @param label its name, leading to its page where one exists
   * @param heading a head that groups the rows below it, without figures
   * @param total whether it is a total
   * @param depth 1 to 4
   * @param values a figure for each column, each with its own place
   * @param source the place that states the row
   * @param checks the checks that its figures take part in
   */
  public record GridRow(
      Link label,
      boolean heading,
      boolean total,
      int depth,
      List<Value> values,
      Link source,
      List<CheckMark> checks) {
    public GridRow {
      values = List.copyOf(values);
      checks = List.copyOf(checks);
    }
  }
}
