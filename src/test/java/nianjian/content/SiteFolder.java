package nianjian.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nianjian.archive.RegionTree;
import nianjian.archive.Report;
import nianjian.config.Limits;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.FoundLines;

/** A site folder on disk, for tests. */
final class SiteFolder {
  private final Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  SiteFolder(Path folder) {
    this.folder = folder;
  }

  /** Adds a file. */
  SiteFolder file(String path, String text) {
    return file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a file. */
  SiteFolder file(String path, byte[] bytes) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a report with a body and these further lines of front matter. */
  SiteFolder report(String path, String region, int year, String lines) {
    return file(
        path,
        "---\ntitle: 年报\nregion: " + region + "\nyear: " + year + "\n" + lines + "\n---\n正文\n");
  }

  /** What a scan finds. */
  SourceTree scan() {
    return SourceScanner.scan(folder, diagnostics);
  }

  /** Reads all reports as a build does and looks for files that none of them names. */
  List<Report> readAll() {
    SourceTree tree = scan();
    RegionTree regions =
        RegionReader.read(tree.regions(), Limits.DEFAULT, diagnostics).orElseThrow();
    ReportReader reader = new ReportReader(ReportCase.FORMS, regions, Limits.DEFAULT);
    List<Report> reports = new ArrayList<>();
    for (ReportFiles files : tree.reports()) {
      files
          .source()
          .read(Limits.DEFAULT.sourceBytes(), diagnostics)
          .flatMap(bytes -> reader.read(files, bytes, diagnostics))
          .ifPresent(r -> reports.add(r.report()));
    }
    UnusedFiles.report(tree, reports, diagnostics);
    return reports;
  }

  /** What was found, each with its path before it. */
  List<String> found() {
    List<String> paths = diagnostics.all().stream().map(d -> d.position().path()).toList();
    List<String> lines = FoundLines.of(diagnostics);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      found.add(paths.get(i) + ": " + lines.get(i));
    }
    return found;
  }

  /** All that was found. */
  Diagnostics diagnostics() {
    return diagnostics;
  }
}
