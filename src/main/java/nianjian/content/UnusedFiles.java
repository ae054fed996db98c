package nianjian.content;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nianjian.archive.Report;
import nianjian.archive.ReportId;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;

/** Finds the files beside reports that no report names, known only when all have been read. */
public final class UnusedFiles {
  private UnusedFiles() {}

  /**
   * Warns of each file beside a report that neither {@code source.file} nor {@code attachments}
   * names. A folder with a report that could not be read is passed over.
   *
   * @param tree what was found
   * @param reports all reports that were read
   * @param diagnostics takes the warnings
   */
  public static void report(SourceTree tree, Collection<Report> reports, Diagnostics diagnostics) {
    Map<ReportId, Report> read = new HashMap<>();
    reports.forEach(r -> read.put(r.id(), r));
    Map<String, Boolean> beside = new TreeMap<>();
    Set<String> unknown = new HashSet<>();
    for (ReportFiles files : tree.reports()) {
      Report report = read.get(files.id());
      if (report == null) {
        unknown.add(files.source().folder());
        continue;
      }
      for (SourceFile file : files.beside()) {
        boolean named =
            report.source().files().contains(file.name())
                || report.attachments().contains(file.name());
        beside.merge(file.path(), named, Boolean::logicalOr);
      }
    }
    beside.forEach(
        (path, named) -> {
          if (!named && !unknown.contains(path.substring(0, path.lastIndexOf('/')))) {
            diagnostics.add(Code.UNEXPECTED_FILE, Position.of(path), path);
          }
        });
  }
}
