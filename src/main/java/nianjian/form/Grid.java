package nianjian.form;

import java.util.List;
import java.util.Optional;

/**
 * An official table with rows and columns of figures.
 *
 * @param id the first part of its cells' ids
 * @param label its caption
 * @param unit the unit of its cells; empty where the form prints none
 * @param cornerNote what the form prints in its corner cell
 * @param columns in official order
 * @param rows in official order
 */
public record Grid(
    String id,
    Labels label,
    String unit,
    Optional<String> cornerNote,
    List<GridColumn> columns,
    List<GridRow> rows) {

  public Grid {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The row with this id. */
  public Optional<GridRow> row(String rowId) {
    return rows.stream().filter(r -> r.id().equals(rowId)).findFirst();
  }

  /** The column with this id. */
  public Optional<GridColumn> column(String columnId) {
    return columns.stream().filter(c -> c.id().equals(columnId)).findFirst();
  }

  /** The id of one cell's figure. */
  public MetricId cell(GridRow row, GridColumn column) {
    return MetricId.cell(id, row.id(), column.id());
  }

  /** The unit of a column's figures. */
  public String unitOf(GridColumn column) {
    return column.unit().orElse(unit);
  }
}
