package nianjian.export;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import nianjian.archive.ReportId;
import nianjian.form.MetricId;
import nianjian.io.ContentHash;

/** Reads the figures that a former build published, from its {@code data/figures.csv}. */
public final class PublishedFigures {
  private static final String AGENCY = "agency";

  /** As the archive itself bounds its numbers; a longer one is none of ours. */
  private static final int MOST_DIGITS = 40;

  private PublishedFigures() {}

  /**
   * A figure as it was published.
   *
   * @param report the report
   * @param agency whether it stood in the rows of scope {@code agency}
   * @param indicator which figure
   * @param value its value
   */
  public record Figure(ReportId report, boolean agency, MetricId indicator, BigDecimal value) {}

  /**
   * Reads the file once and keeps what is wanted of it.
   *
   * @param file the file
   * @param sha256 the hash that the build gave it; a file that somebody changed tells nothing
   * @param wanted which figures are kept
   * @return empty if it is not there, cannot be read or is not as that build wrote it
   */
  public static Optional<List<Figure>> read(Path file, String sha256, Predicate<Figure> wanted) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    List<Figure> kept = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
        DigestInputStream digested = new DigestInputStream(in, ContentHash.digest());
        CsvReader<NamedCsvRecord> csv =
            CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(digested)) {
      for (NamedCsvRecord row : csv) {
        Figure figure = figure(row);
        if (wanted.test(figure)) {
          kept.add(figure);
        }
      }
      return ContentHash.hex(digested.getMessageDigest()).equals(sha256)
          ? Optional.of(List.copyOf(kept))
          : Optional.empty();
    } catch (IOException
        | UncheckedIOException
        | CsvParseException
        | NoSuchElementException
        | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Figure figure(NamedCsvRecord row) {
    String value = row.getField("value");
    // No exponent: written out, it could have any number of digits.
    if (value.length() > MOST_DIGITS
        || !value.chars().allMatch(c -> "-.0123456789".indexOf(c) >= 0)) {
      throw new IllegalArgumentException(value);
    }
    return new Figure(
        new ReportId(row.getField("region"), Integer.parseInt(row.getField("year"))),
        row.getField("scope").equals(AGENCY),
        MetricId.of(row.getField("indicator")),
        new BigDecimal(value));
  }
}
