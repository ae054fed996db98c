package nianjian.golden;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import nianjian.BuiltSite;

/** The published CSV files, as another program reads them. */
final class DataFile {
  private DataFile() {}

  /** The lines of a file, each by the names of its columns. */
  static List<Map<String, String>> read(BuiltSite site, String path) {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .detectBomHeader(true)
            .ofNamedCsvRecord(new ByteArrayInputStream(site.bytes(path)))) {
      return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The figures of one report in the file of all figures. */
  static List<Map<String, String>> figures(BuiltSite site, String region, int year) {
    return read(site, "data/figures.csv").stream()
        .filter(line -> line.get("region").equals(region))
        .filter(line -> line.get("year").equals(Integer.toString(year)))
        .toList();
  }
}
