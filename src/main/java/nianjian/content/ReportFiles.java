package nianjian.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nianjian.archive.ReportId;

/**
 * The files of one report.
 *
 * @param id the region and year that its path names
 * @param source its text: {@code <year>.md} or {@code <year>/index.md}
 * @param beside other files in the source's folder; {@code source.file} and {@code attachments}
 *     name those that belong to it, and those of a region's other years may be among them
 * @param versions its earlier texts {@code <year>/v1.md}, {@code v2.md} …, the earliest first
 */
public record ReportFiles(
    ReportId id, SourceFile source, List<SourceFile> beside, List<SourceFile> versions) {
  /** By region, then year. */
  public static final Comparator<ReportFiles> ORDER = Comparator.comparing(ReportFiles::id);

  public ReportFiles {
    beside = List.copyOf(beside);
    versions = List.copyOf(versions);
  }

  /** The file of this name beside the source. */
  public Optional<SourceFile> find(String name) {
    return beside.stream().filter(f -> f.name().equals(name)).findFirst();
  }
}
