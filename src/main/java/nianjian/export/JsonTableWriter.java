package nianjian.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Tables as JSON: an array of objects, one on each line, with the columns' names as fields in their
 * order. UTF-8, lines ending in LF.
 */
public final class JsonTableWriter implements TableWriter {
  @Override
  public void write(Table table, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    JsonRows.writeArray(table, writer);
    writer.write("\n");
    writer.flush();
  }

  @Override
  public String extension() {
    return "json";
  }

  @Override
  public String mediaType() {
    return "application/json";
  }
}
