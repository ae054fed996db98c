package nianjian.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianjian.archive.ReportId;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;
import nianjian.io.CodePointOrder;
import nianjian.io.FileTree;
import nianjian.io.SitePath;

/**
 * Finds the sources under {@code content/} by their place and reads none of them. A file in no
 * known place is reported, so that nothing is left out in silence.
 */
public final class SourceScanner {
  /** Pages under {@code /about/} that the program makes itself. */
  private static final Set<String> OWN_PAGES = Set.of("corrections", "sitemap", "index");

  private static final Pattern YEAR_FILE = Pattern.compile("([12]\\d{3})\\.md");
  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
  private static final Pattern VERSION = Pattern.compile("v([1-9]\\d{0,2})\\.md");

  private final Diagnostics diagnostics;
  private final Map<String, Map<Integer, Found>> regions = new TreeMap<>(CodePointOrder.INSTANCE);
  private final Map<String, List<SourceFile>> besideYears = new LinkedHashMap<>();
  private final List<SourceFile> pages = new ArrayList<>();
  private Optional<SourceFile> regionsFile = Optional.empty();
  private int refused;

  private SourceScanner(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The files found for one region and year. */
  private static final class Found {
    Optional<SourceFile> single = Optional.empty();
    Optional<SourceFile> index = Optional.empty();
    final List<SourceFile> versions = new ArrayList<>();
    final List<SourceFile> inFolder = new ArrayList<>();
  }

  /**
   * Finds every source of a site.
   *
   * @param site the site folder
   * @param diagnostics takes what is out of place, taken twice, unreadable or outside the site
   */
  public static SourceTree scan(Path site, Diagnostics diagnostics) {
    FileTree tree;
    try {
      tree = FileTree.walk(site, "content");
    } catch (IOException e) {
      diagnostics.add(Code.CANNOT_READ, Position.of("content"), "content");
      return new SourceTree(Optional.empty(), List.of(), List.of(), 0, 0);
    }
    SourceScanner scanner = new SourceScanner(diagnostics);
    scanner.reportUnreached(tree);
    tree.files().forEach(e -> scanner.place(SourceFile.of(e)));
    List<ReportFiles> reports = scanner.reports();
    return new SourceTree(
        scanner.regionsFile, reports, scanner.pages, scanner.refused, tree.ignored());
  }

  private void reportUnreached(FileTree tree) {
    tree.outside().forEach(p -> diagnostics.add(Code.OUTSIDE_SITE, Position.of(p), p));
    tree.unreadable().forEach(p -> diagnostics.add(Code.CANNOT_READ, Position.of(p), p));
    tree.repeated().forEach(this::unexpected);
  }

  private void place(SourceFile file) {
    String[] parts = file.path().split("/", -1);
    if (file.path().equals("content/regions.yml")) {
      regionsFile = Optional.of(file);
    } else if (parts.length == 3 && parts[1].equals("pages") && parts[2].endsWith(".md")) {
      placePage(file);
    } else if (parts.length == 4 && parts[1].equals("reports")) {
      Matcher year = YEAR_FILE.matcher(parts[3]);
      if (year.matches()) {
        found(parts[2], year.group(1)).single = Optional.of(file);
      } else {
        besideYears.computeIfAbsent(parts[2], r -> new ArrayList<>()).add(file);
      }
    } else if (parts.length == 5
        && parts[1].equals("reports")
        && YEAR.matcher(parts[3]).matches()) {
      placeInYear(found(parts[2], parts[3]), file);
    } else {
      unexpected(file.path());
    }
  }

  private void placePage(SourceFile file) {
    String slug = file.name().substring(0, file.name().length() - ".md".length());
    if (OWN_PAGES.contains(slug)) {
      diagnostics.add(
          Code.ADDRESS_TAKEN, Position.of(file.path()), "/about/" + slug + ".html", "nianjian");
    } else if (!SitePath.isValid(slug)) {
      diagnostics.add(Code.MALFORMED_ADDRESS, Position.of(file.path()), file.name());
    } else {
      pages.add(file);
    }
  }

  private static void placeInYear(Found found, SourceFile file) {
    if (file.name().equals("index.md")) {
      found.index = Optional.of(file);
    } else if (VERSION.matcher(file.name()).matches()) {
      found.versions.add(file);
    } else {
      found.inFolder.add(file);
    }
  }

  private Found found(String region, String year) {
    return regions
        .computeIfAbsent(region, r -> new TreeMap<>())
        .computeIfAbsent(Integer.valueOf(year), y -> new Found());
  }

  private List<ReportFiles> reports() {
    List<ReportFiles> reports = new ArrayList<>();
    regions.forEach(
        (region, years) ->
            years.forEach((year, f) -> report(new ReportId(region, year), f, reports)));
    besideYears.forEach(
        (region, files) -> {
          boolean used =
              regions.getOrDefault(region, Map.of()).values().stream()
                  .anyMatch(f -> f.single.isPresent());
          if (!used) {
            files.forEach(f -> unexpected(f.path()));
          }
        });
    reports.sort(ReportFiles.ORDER);
    return reports;
  }

  private void report(ReportId id, Found found, List<ReportFiles> reports) {
    found.versions.sort(Comparator.comparingInt(SourceScanner::versionNumber));
    if (found.single.isPresent()) {
      SourceFile source = found.single.get();
      found.index.ifPresent(index -> refuse(id, index, source));
      found.inFolder.forEach(f -> unexpected(f.path()));
      List<SourceFile> beside = besideYears.getOrDefault(id.region(), List.of());
      reports.add(new ReportFiles(id, source, beside, found.versions));
    } else if (found.index.isPresent()) {
      reports.add(new ReportFiles(id, found.index.get(), found.inFolder, found.versions));
    } else {
      found.versions.forEach(f -> unexpected(f.path()));
      found.inFolder.forEach(f -> unexpected(f.path()));
    }
  }

  private static int versionNumber(SourceFile file) {
    Matcher version = VERSION.matcher(file.name());
    return version.matches() ? Integer.parseInt(version.group(1)) : 0;
  }

  private void refuse(ReportId id, SourceFile second, SourceFile first) {
    refused++;
    diagnostics.add(
        Code.ADDRESS_TAKEN, Position.of(second.path()), "/reports/" + id + ".html", first.path());
  }

  private void unexpected(String path) {
    diagnostics.add(Code.UNEXPECTED_FILE, Position.of(path), path);
  }
}
