package nianjian.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A report of the sample archive as its source has it, read with YAML's own rules instead of the
 * program's, so that a fault in reading shows.
 *
 * @param region the region's id
 * @param year the year
 * @param front the front matter
 */
record SourceReport(String region, int year, Map<String, Object> front) {
  private static final Path REPORTS = Path.of("content", "reports");

  /** The columns of the tables of 2019 and later whose rows are written as lists. */
  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          "applications",
          List.of(
              "natural_person",
              "business",
              "research",
              "public_welfare",
              "legal_service",
              "other_org",
              "total"),
          "remedies",
          List.of("upheld", "corrected", "other", "pending", "total"));

  static SourceReport of(String id) {
    Path file = REPORTS.resolve(id + ".md");
    return read(Files.exists(file) ? file : REPORTS.resolve(id).resolve("index.md"));
  }

  static List<SourceReport> all() {
    try (Stream<Path> walk = Files.walk(REPORTS)) {
      return walk.filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(SourceReport::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceReport read(Path file) {
    String text = text(file);
    String front = text.substring(4, text.indexOf("\n---\n", 4) + 1);
    Map<String, Object> map = yaml(front);
    return new SourceReport(
        map.get("region").toString(), Integer.parseInt(map.get("year").toString()), map);
  }

  static Map<String, Object> yaml(String text) {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
  }

  static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** The untouched text that the body was made from. */
  String original() {
    return text(REPORTS.resolve(id()).resolve("source.txt"));
  }

  /** A date of the front matter, which YAML reads as an instant at Greenwich. */
  static LocalDate date(Map<String, Object> front, String key) {
    return LocalDate.ofInstant(((Date) front.get(key)).toInstant(), ZoneOffset.UTC);
  }

  /** Region and year. */
  String id() {
    return region + "/" + year;
  }

  String page() {
    return "reports/" + id() + ".html";
  }

  /** All figures: of the area, of the agency, and extras. */
  List<StatedFigure> figures() {
    List<StatedFigure> figures = new ArrayList<>();
    add(figures, front.get("metrics"), "agency".equals(front.get("scope")));
    add(figures, front.get("agency-metrics"), true);
    for (Object extra : (List<?>) front.getOrDefault("extras", List.of())) {
      Map<?, ?> fields = (Map<?, ?>) extra;
      figures.add(StatedFigure.of("extra." + fields.get("id"), false, fields));
    }
    return figures;
  }

  private static void add(List<StatedFigure> figures, Object metrics, boolean agency) {
    if (metrics instanceof Map<?, ?> map) {
      map.forEach((id, stated) -> add(figures, id.toString(), agency, stated));
    }
  }

  private static void add(List<StatedFigure> figures, String id, boolean agency, Object stated) {
    if (stated instanceof List<?> row) {
      cells(figures, id, agency, row);
    } else if (stated instanceof Map<?, ?> fields && fields.get("value") instanceof List<?> row) {
      cells(figures, id, agency, row);
    } else if (stated instanceof Map<?, ?> fields && !fields.containsKey("value")) {
      fields.forEach((inner, value) -> add(figures, id + "." + inner, agency, value));
    } else if (stated != null) {
      figures.add(StatedFigure.of(id, agency, stated));
    }
  }

  private static void cells(List<StatedFigure> figures, String row, boolean agency, List<?> cells) {
    List<String> columns = COLUMNS.get(row.substring(0, row.indexOf('.')));
    for (int i = 0; i < cells.size(); i++) {
      add(figures, row + "." + columns.get(i), agency, cells.get(i));
    }
  }

  @Override
  public String toString() {
    return id();
  }
}
