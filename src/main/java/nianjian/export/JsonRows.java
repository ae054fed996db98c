package nianjian.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;

/** Rows as JSON objects, each on a line of its own so that versions can be compared. */
final class JsonRows {
  private JsonRows() {}

  /** An array of all rows of a table. */
  static void writeArray(Table table, Writer out) throws IOException {
    out.write("[");
    Iterator<Row> rows = table.rows().iterator();
    while (rows.hasNext()) {
      out.write("\n");
      writeObject(table.columns(), table.checked(rows.next()), out);
      if (rows.hasNext()) {
        out.write(",");
      }
    }
    out.write("\n]");
  }

  /** One row as an object: numbers as numbers, what is absent as null. */
  static void writeObject(List<Column> columns, Row row, Writer out) throws IOException {
    // A writer for each object: Gson's own way of breaking lines would spread every field over one.
    // It is not closed, for that would close the file.
    JsonWriter json = new JsonWriter(out);
    json.setHtmlSafe(false);
    json.setSerializeNulls(true);
    json.beginObject();
    for (int i = 0; i < columns.size(); i++) {
      json.name(columns.get(i).name());
      writeCell(row.cells().get(i), json);
    }
    json.endObject();
  }

  private static void writeCell(Cell cell, JsonWriter json) throws IOException {
    if (cell instanceof Cell.None) {
      json.nullValue();
    } else if (cell instanceof Cell.Text || cell instanceof Cell.Day) {
      json.value(cell.plain());
    } else {
      json.jsonValue(cell.plain()); // BigDecimal's own form may have an exponent.
    }
  }
}
