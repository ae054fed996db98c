package nianjian.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tables as CSV that a spreadsheet opens safely: UTF-8 with a byte order mark, lines ending in CR
 * LF, no grouping in numbers. A text that a spreadsheet would take for a formula gets a {@code '}
 * before it; a number never does. An absent value is an empty cell.
 */
public final class CsvTableWriter implements TableWriter {
  private static final char BOM = '\uFEFF';

  /** What formulas begin with, and their full-width forms, which some spreadsheets take alike. */
  private static final String FORMULA = "=+-@\t\r＝＋－＠";

  @Override
  public void write(Table table, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(BOM);
    try {
      CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
      csv.writeRecord(table.columns().stream().map(Column::name).toList());
      for (Row row : table.rows()) {
        csv.writeRecord(cells(table.checked(row)));
      }
      csv.flush();
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
    writer.flush();
  }

  private static List<String> cells(Row row) {
    return row.cells().stream()
        .map(c -> c instanceof Cell.Text text ? harmless(text.value()) : c.plain())
        .toList();
  }

  private static String harmless(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public String mediaType() {
    return "text/csv; charset=utf-8";
  }
}
