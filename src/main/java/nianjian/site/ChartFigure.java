package nianjian.site;

import java.util.List;
import nianjian.io.Html;

/**
 * A chart with its data.
 *
 * @param id its id on the page
 * @param caption what it shows
 * @param note unit and reading note
 * @param svg the drawing
 * @param columns the heads of its data table; empty where a table on the page has the same figures
 * @param rows the rows of its data table, a row head and a text for each column
 */
public record ChartFigure(
    String id, String caption, String note, Html svg, List<String> columns, List<Row> rows) {
  public ChartFigure {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A row of a chart's data: its head, and a figure for each column. */
  public record Row(String head, List<Value> values) {
    public Row {
      values = List.copyOf(values);
    }
  }
}
