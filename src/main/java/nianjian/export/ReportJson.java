package nianjian.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nianjian.archive.Report;

/**
 * One report's data as JSON: an object with {@code report}, the fields of its row among the
 * reports, and {@code figures}, its rows among the figures. UTF-8, lines ending in LF.
 */
public final class ReportJson {
  private ReportJson() {}

  /** The file beside a report's page. */
  public static byte[] bytes(ArchiveTables tables, Report report) {
    StringWriter out = new StringWriter();
    try {
      Row row = tables.reportRow(report);
      out.write("{\"report\":\n");
      Table.checkRow("report", ArchiveTables.REPORT, row);
      JsonRows.writeObject(ArchiveTables.REPORT, row, out);
      out.write(",\n\"figures\":");
      JsonRows.writeArray(tables.figuresOf(report), out);
      out.write("}\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Memory does not fail so.
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
