package nianjian.export;

import java.util.List;

/**
 * A table of data.
 *
 * @param name what its files are called, without extension
 * @param columns its columns, in order
 * @param rows its rows, in order: a list, or a source that makes them while they are written
 */
public record Table(String name, List<Column> columns, Iterable<Row> rows) {
  public Table {
    columns = List.copyOf(columns);
  }

  /**
   * A row of this table, checked: what a writer writes fits the columns, and so the schema.
   *
   * @throws IllegalArgumentException if it does not fit them
   */
  Row checked(Row row) {
    checkRow(name, columns, row);
    return row;
  }

  static void checkRow(String name, List<Column> columns, Row row) {
    if (row.cells().size() != columns.size()) {
      throw new IllegalArgumentException(
          name + ": " + row.cells().size() + " cells for " + columns.size() + " columns");
    }
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).accepts(row.cells().get(i))) {
        throw new IllegalArgumentException(
            name + "." + columns.get(i).name() + ": " + row.cells().get(i));
      }
    }
  }
}
