package nianjian.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labelled public reports beside the project, as reports of an archive. */
final class PublicReports {
  static final List<String> ALL =
      List.of(
          "001", "002", "004", "006", "008", "010", "013", "016", "017", "020", "021", "024",
          "026");

  private static final Pattern METRIC = Pattern.compile("([a-z][a-z0-9_.]*): (-?[0-9.]+)");
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>#+|~^]");

  private PublicReports() {}

  /** Whether they are there. */
  static boolean exist() {
    return Files.isDirectory(Path.of("../shared/reports"));
  }

  /** A report with its text as paragraphs and its labels as figures, none of them quoted. */
  static Checked checked(String number) {
    String labels = Checked.shared("reports/" + number + ".yml");
    String lines =
        "source: {url: https://a.gov.cn/}\n"
            + "form: \""
            + value(labels, "form")
            + "\"\n"
            + (value(labels, "level").equals("department") ? "scope: agency\n" : "")
            + metrics(labels);
    int year = Integer.parseInt(value(labels, "year"));
    String region = value(labels, "region").endsWith("市") ? "longnan" : "wudu";
    return Checked.with(region, year, lines, body(Checked.shared("reports/" + number + ".txt")));
  }

  private static String value(String labels, String key) {
    Matcher found = Pattern.compile("(?m)^" + key + ": '?([^'\\n]*)").matcher(labels);
    return found.find() ? found.group(1) : "";
  }

  private static String metrics(String labels) {
    Map<String, Map<String, String>> grids = new TreeMap<>();
    StringBuilder lines = new StringBuilder("metrics:\n");
    Matcher found = METRIC.matcher(labels.substring(labels.indexOf("\nmetrics: {")));
    while (found.find()) {
      String[] id = found.group(1).split("\\.", -1);
      if (id.length == 1) {
        lines.append("  ").append(id[0]).append(": ").append(found.group(2)).append('\n');
      } else {
        grids
            .computeIfAbsent(id[0], g -> new TreeMap<>())
            .merge(id[1], id[2] + ": " + found.group(2), (a, b) -> a + ", " + b);
      }
    }
    grids.forEach(
        (grid, rows) -> {
          lines.append("  ").append(grid).append(":\n");
          rows.forEach((row, cells) -> lines.append("    " + row + ": {" + cells + "}\n"));
        });
    return lines.toString();
  }

  /** The text without the head of the crawler and without tags, a paragraph to a line's indent. */
  private static String body(String text) {
    int head = text.indexOf("正文 ====");
    String words = head < 0 ? text : text.substring(text.indexOf('\n', head));
    if (words.contains("<!doctype")) {
      words =
          words
              .substring(words.indexOf("<ucapcontent>"))
              .replaceAll("</p>", "\n\n")
              .replaceAll("<[^>]*>", "");
    }
    String paragraphs =
        words.replace("\f", "\n").replaceAll("(?m)^ {2,}", "\n\n").replaceAll(" {2,}", " ");
    return MARKUP
        .matcher(paragraphs)
        .replaceAll("\\\\$0")
        .replaceAll("(?m)^([0-9]+)([.)])", "$1\\\\$2");
  }
}
