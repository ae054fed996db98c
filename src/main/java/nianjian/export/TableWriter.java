package nianjian.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes tables in one format. The same table always gives the same bytes. */
public interface TableWriter {
  /**
   * Writes a table, row by row. The stream is flushed and left open.
   *
   * @throws IOException if the stream cannot be written to
   * @throws IllegalArgumentException if a row does not fit the columns
   */
  void write(Table table, OutputStream out) throws IOException;

  /** What follows the dot in a file's name. */
  String extension();

  /** The media type, as servers state it. */
  String mediaType();

  /** A table's file as bytes. */
  default byte[] bytes(Table table) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(table, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Memory does not fail so.
    }
    return out.toByteArray();
  }
}
