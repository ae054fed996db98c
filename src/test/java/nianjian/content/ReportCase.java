package nianjian.content;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nianjian.archive.Level;
import nianjian.archive.Region;
import nianjian.archive.RegionTree;
import nianjian.archive.Report;
import nianjian.archive.ReportId;
import nianjian.config.Limits;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.FoundLines;
import nianjian.form.Forms;
import nianjian.form.Metric;
import nianjian.form.MetricId;
import nianjian.io.FileStamp;

/**
 * A report read from a text, for tests. The lines given to {@link #of} begin in line 5, after the
 * fence, title, region and year.
 */
final class ReportCase {
  static final Forms FORMS = FormReader.readAll();
  private static final RegionTree REGIONS =
      RegionTree.of(
          List.of(
              region("gansu", "甘肃省", Level.PROVINCE, Optional.empty()),
              region("wudu", "武都区", Level.COUNTY, Optional.of("gansu")),
              region("wudu-jyj", "武都区教育局", Level.DEPARTMENT, Optional.of("wudu"))));

  private final Diagnostics diagnostics = new Diagnostics();
  private String region = "wudu";
  private int year = 2017;
  private String text = "";
  private final List<String> beside = new ArrayList<>();
  private Optional<ReportSource> source = Optional.empty();

  private static Region region(String id, String name, Level level, Optional<String> parent) {
    Optional<String> none = Optional.empty();
    return new Region(
        id, name, level, none, none, none, none, List.of(), List.of(), OptionalInt.empty(), parent);
  }

  /** A report of 武都区 for 2017 with a body and these further lines of front matter. */
  static ReportCase of(String lines) {
    return new ReportCase().with("wudu", 2017, lines);
  }

  /** A report of another region and year. */
  static ReportCase of(String region, int year, String lines) {
    return new ReportCase().with(region, year, lines);
  }

  /** A report whose whole text is given, found in the place of 武都区 2017. */
  static ReportCase whole(String text) {
    ReportCase report = new ReportCase();
    report.text = text;
    return report;
  }

  private ReportCase with(String placeRegion, int placeYear, String lines) {
    region = placeRegion;
    year = placeYear;
    text =
        "---\ntitle: 年报\nregion: "
            + region
            + "\nyear: "
            + year
            + "\n"
            + lines.strip()
            + "\n---\n\n## 一、概述\n";
    return this;
  }

  /** With files of these names beside the source. */
  ReportCase beside(String... names) {
    beside.addAll(List.of(names));
    return this;
  }

  /** Without a body. */
  ReportCase withoutBody() {
    text = text.substring(0, text.indexOf("\n---\n") + 5);
    return this;
  }

  private ReportCase read() {
    String folder = "content/reports/" + region + "/" + year;
    List<SourceFile> others = beside.stream().map(n -> file(folder + "/" + n)).toList();
    SourceFile file = file(folder + "/index.md");
    ReportFiles files = new ReportFiles(new ReportId(region, year), file, others, List.of());
    SourceBytes bytes = new SourceBytes(file.path(), text.getBytes(StandardCharsets.UTF_8));
    source = new ReportReader(FORMS, REGIONS, Limits.DEFAULT).read(files, bytes, diagnostics);
    return this;
  }

  private static SourceFile file(String path) {
    return new SourceFile(path, Path.of(path), new FileStamp(0, 0));
  }

  /** What was found, as {@link FoundLines}. */
  List<String> found() {
    read();
    return FoundLines.of(diagnostics);
  }

  /** All diagnostics of the last reading. */
  Diagnostics diagnostics() {
    return diagnostics;
  }

  /** Whether a report came of it, be it with warnings. */
  boolean isRead() {
    return read().source.isPresent();
  }

  /** The report with its body; nothing may have been found. */
  ReportSource source() {
    List<String> found = found();
    if (!found.isEmpty()) {
      throw new AssertionError(found);
    }
    return source.orElseThrow();
  }

  /** The report; nothing may have been found. */
  Report report() {
    return source().report();
  }

  /** One of its figures. */
  Metric metric(String id) {
    return report().figures().withExtras().find(MetricId.of(id)).orElseThrow();
  }
}
