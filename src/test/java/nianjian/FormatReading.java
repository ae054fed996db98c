package nianjian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nianjian.archive.RegionTree;
import nianjian.config.Limits;
import nianjian.config.SiteConfigReader;
import nianjian.content.FigureQuote;
import nianjian.content.FormReader;
import nianjian.content.MarkdownRenderer;
import nianjian.content.RegionReader;
import nianjian.content.ReportFiles;
import nianjian.content.ReportReader;
import nianjian.content.ReportSource;
import nianjian.content.SourceFile;
import nianjian.content.SourceScanner;
import nianjian.content.SourceTree;
import nianjian.content.TextPageReader;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Diagnostics;
import nianjian.form.Forms;
import nianjian.io.SitePath;
import nianjian.site.Permalinks;
import nianjian.theme.ThemeReader;

/** Reads what the documentation shows, and asks the readers which keys they know. */
final class FormatReading {
  /** A key that no map has: the message about it lists those that the map does have. */
  private static final String PROBE = "zzzzzzzz";

  private static final Pattern FILE = Pattern.compile("[\\p{IsHan}a-z]+\\.(?:txt|pdf|xlsx)");
  private static final Forms FORMS = FormReader.readAll();

  private static final String WUDU = "- {id: wudu, name: 武都区, level: county}\n";

  private final Path site;
  private final String regions;

  /** A reading in an empty folder. */
  FormatReading(Path site) {
    this(site, WUDU);
  }

  /** A reading in an empty folder, with these regions for whole reports. */
  FormatReading(Path site, String regions) {
    this.site = site;
    this.regions = regions;
  }

  /** What has keys of its own, where they are described, and what its outermost map is called. */
  enum Source {
    REPORT("content-format.md", "报告"),
    REGIONS("settings.md", "地区"),
    PAGE("settings.md", "说明页"),
    SITE("settings.md", "站点设置");

    private final String page;
    private final String map;

    Source(String page, String map) {
      this.page = page;
      this.map = map;
    }

    Path page() {
      return Path.of("src/site/markdown", page);
    }
  }

  /** The keys of a source's map and of all maps within, by what the documentation calls the map. */
  Map<String, Set<String>> keys(Source source) {
    Map<String, Set<String>> keys = new TreeMap<>();
    Set<String> outer = probed(source, PROBE + ": 1");
    keys.put(source.map, outer);
    for (String key : outer) {
      Set<String> inner = probed(source, key + ": {" + PROBE + ": 1}");
      inner.addAll(probed(source, key + ": [{" + PROBE + ": 1}]"));
      // A map within one of its own kind, such as a region's children, has the same keys.
      if (!inner.isEmpty() && !inner.equals(outer) && !key.equals("columns")) {
        keys.put(key, inner);
      }
    }
    if (source == Source.REPORT) {
      keys.put("数据", probed(source, "metrics: {disclosed_total: {" + PROBE + ": 1}}"));
    }
    if (source == Source.SITE) {
      keys.put("columns", probed(source, "columns: {home: {" + PROBE + ": 1}}"));
    }
    return keys;
  }

  /** The kinds of page that {@code columns} in {@code site.yml} may describe. */
  Set<String> pageKinds() {
    return probed(Source.SITE, "columns: {" + PROBE + ": 1}");
  }

  private Set<String> probed(Source source, String line) {
    Diagnostics found =
        switch (source) {
          case REPORT -> report(completed(line + "\nstatus: withdrawn\n"), "wudu/2017", WUDU);
          case REGIONS -> regions("- " + line + "\n");
          case PAGE -> page("---\n" + line + "\n---\n");
          case SITE -> settings(line + "\n");
        };
    Set<String> keys = new TreeSet<>();
    for (Diagnostic d : found.all()) {
      if (d.message() == Code.UNKNOWN_KEY && d.arguments().get(0).equals(PROBE)) {
        keys.addAll(List.of(d.arguments().get(2).split(", ", -1)));
      }
    }
    return keys;
  }

  /** The messages that an example leads to, each on a line. */
  List<String> messages(String info, String text) {
    String[] words = info.split(" ", -1);
    String kind = words.length < 2 ? info : words[0] + " " + words[1];
    Diagnostics found =
        switch (kind) {
          case "yaml report", "yaml front-matter" -> report(completed(text), "wudu/2017", WUDU);
          case "markdown report" -> report(text, words[2], regions);
          case "markdown" -> body(text);
          case "yaml regions" -> regions(text);
          case "yaml page" -> page("---\n" + text + "---\n");
          case "markdown page" -> page(text);
          case "yaml site" -> settings(text);
          case "yaml theme" -> theme(words[2], text);
          default -> throw new IllegalArgumentException("no reader for an example of " + info);
        };
    return found.all().stream()
        .map(d -> d.position() + " " + d.code() + " " + d.arguments())
        .toList();
  }

  /** A report with this front matter and what else each must have. */
  private static String completed(String yaml) {
    String year = yaml.contains("form: \"2021\"") ? "2022" : "2017";
    String all = yaml;
    for (String line : List.of("title: 某报告", "region: wudu", "year: " + year)) {
      String key = line.substring(0, line.indexOf(':') + 1);
      all += yaml.lines().anyMatch(l -> l.startsWith(key)) ? "" : line + "\n";
    }
    return "---\n" + all + "---\n\n正文。\n";
  }

  private Diagnostics report(String text, String id, String places) {
    String year = text.contains("\nyear: 2022\n") ? "2022" : "2017";
    String home = "content/reports/" + id.replace("/2017", "/" + year) + "/";
    write("content/regions.yml", places);
    write(home + "index.md", text);
    FILE.matcher(text).results().forEach(name -> write(home + name.group(), ""));
    Diagnostics found = new Diagnostics();
    SourceTree tree = SourceScanner.scan(site, found);
    RegionTree known = RegionReader.read(tree.regions(), Limits.DEFAULT, found).orElseThrow();
    ReportFiles files = tree.reports().get(tree.reports().size() - 1);
    Optional<ReportSource> source =
        files
            .source()
            .read(Limits.DEFAULT.sourceBytes(), found)
            .flatMap(b -> new ReportReader(FORMS, known, Limits.DEFAULT).read(files, b, found));
    if (text.contains("\n# ")) {
      source.ifPresent(s -> render(s, found));
    }
    return found;
  }

  private static void render(ReportSource source, Diagnostics found) {
    MarkdownRenderer.render(
        source.body(),
        source.report().path(),
        source.bodyLine(),
        Permalinks.report(source.report().id()),
        FigureQuote.of(source.report(), FORMS.find(source.report().form()).orElseThrow()),
        found);
  }

  private static Diagnostics body(String markdown) {
    Diagnostics found = new Diagnostics();
    SitePath page = SitePath.of("reports/wudu/2017.html");
    MarkdownRenderer.render(markdown, "content/reports/wudu/2017.md", 0, page, List.of(), found);
    return found;
  }

  private Diagnostics regions(String text) {
    write("content/regions.yml", text);
    Diagnostics found = new Diagnostics();
    RegionReader.read(SourceScanner.scan(site, found).regions(), Limits.DEFAULT, found);
    return found;
  }

  private Diagnostics page(String text) {
    write("content/pages/about.md", text);
    Diagnostics found = new Diagnostics();
    SourceFile file = SourceScanner.scan(site, found).pages().get(0);
    file.read(Limits.DEFAULT.sourceBytes(), found)
        .ifPresent(bytes -> TextPageReader.read(file, bytes, Limits.DEFAULT, found));
    return found;
  }

  private Diagnostics settings(String text) {
    write("site.yml", text);
    Diagnostics found = new Diagnostics();
    SiteConfigReader.read(site, List.of(site.resolve("site.yml")), found);
    return found;
  }

  private Diagnostics theme(String name, String text) {
    write("themes/" + name + "/theme.yml", text);
    Diagnostics found = new Diagnostics();
    ThemeReader.read(site, name, found);
    return found;
  }

  private void write(String path, String text) {
    try {
      Path file = site.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
