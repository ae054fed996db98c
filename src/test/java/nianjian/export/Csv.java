package nianjian.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A CSV file as a test reads it. */
final class Csv {
  private Csv() {}

  /** All lines with their cells, the header first. */
  static List<List<String>> read(byte[] bytes) {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().detectBomHeader(true).ofCsvRecord(new ByteArrayInputStream(bytes))) {
      return reader.stream().map(CsvRecord::getFields).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<List<String>> read(Table table) {
    return read(new CsvTableWriter().bytes(table));
  }

  /** One column without its head. */
  static List<String> column(Table table, String name) {
    List<List<String>> lines = read(table);
    int index = lines.get(0).indexOf(name);
    return lines.stream().skip(1).map(l -> l.get(index)).toList();
  }
}
