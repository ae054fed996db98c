package nianjian.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import nianjian.archive.Report.Figures;
import nianjian.diagnostic.Position;
import nianjian.form.Metric;
import nianjian.form.MetricId;
import nianjian.form.MetricTable;
import nianjian.form.Stated;

/** Regions and reports for tests, written down shortly. */
public final class Sample {
  private Sample() {}

  /** A region; {@code code} and {@code parent} may be empty texts for none. */
  public static Region region(String id, String name, Level level, String code, String parent) {
    return new Region(
        id,
        name,
        level,
        Optional.of(code).filter(c -> !c.isEmpty()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        OptionalInt.empty(),
        Optional.of(parent).filter(p -> !p.isEmpty()));
  }

  /** Two provinces with what lies below one of them, not in the order of their codes. */
  public static RegionTree regions() {
    return RegionTree.of(
        List.of(
            region("xinjiang", "新疆维吾尔自治区", Level.PROVINCE, "650000", ""),
            region("gansu", "甘肃省", Level.PROVINCE, "620000", ""),
            region("gansu-zfb", "省政府办公厅", Level.DEPARTMENT, "", "gansu"),
            region("longnan", "陇南市", Level.PREFECTURE, "621200", "gansu"),
            region("wudu-edu", "区教育局", Level.DEPARTMENT, "", "longnan"),
            region("wudu", "武都区", Level.COUNTY, "621202", "longnan"),
            region("lanzhou", "兰州市", Level.PREFECTURE, "620100", "gansu")));
  }

  /** A published report of a region and year, on the form of that year, without figures. */
  public static Report report(String region, int year) {
    String form = year < 2014 ? "free" : year < 2019 ? "2014" : year < 2021 ? "2019" : "2021";
    return report(region, year, form, Status.PUBLISHED, Figures.NONE);
  }

  /** A report. */
  public static Report report(
      String region, int year, String form, Status status, Figures figures) {
    return new Report(
        new ReportId(region, year),
        "content/reports/" + region + "/" + year + ".md",
        region + year + "年政府信息公开工作年度报告",
        Optional.empty(),
        Optional.empty(),
        form,
        Scope.AREA,
        status,
        IndexCard.EMPTY,
        Optional.empty(),
        source(Optional.empty()),
        Contact.NONE,
        figures,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        Set.of(),
        Map.of(),
        false,
        new KeyPlaces("content/reports/" + region + "/" + year + ".md", Map.of()),
        Optional.of("hash"));
  }

  /** A report with these dates; {@code null} is none. */
  public static Report dated(
      LocalDate published, LocalDate updated, LocalDate retrieved, LocalDate... corrected) {
    Report r = report("wudu", 2017);
    List<Correction> corrections = new ArrayList<>();
    for (LocalDate date : corrected) {
      corrections.add(
          new Correction(
              date,
              Optional.empty(),
              false,
              Optional.empty(),
              Optional.empty(),
              "勘误",
              Position.of(r.path())));
    }
    return new Report(
        r.id(),
        r.path(),
        r.title(),
        r.issuer(),
        Optional.ofNullable(published),
        r.form(),
        r.scope(),
        r.status(),
        r.card(),
        r.period(),
        source(Optional.ofNullable(retrieved)),
        r.contact(),
        r.figures(),
        Optional.ofNullable(updated),
        corrections,
        r.withdrawal(),
        r.aliases(),
        r.attachments(),
        r.supplied(),
        r.params(),
        r.noindex(),
        r.keys(),
        r.bodyHash());
  }

  private static Source source(Optional<LocalDate> retrieved) {
    return new Source(
        Optional.empty(),
        retrieved,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty());
  }

  /** Figures and nothing said of them. */
  public static Figures figures(Stated stated) {
    return figures(stated, List.of(), List.of());
  }

  /** Figures with extras and accepted findings. */
  public static Figures figures(Stated stated, List<Extra> extras, List<Accept> accepted) {
    return new Figures(
        stated.table(), MetricTable.EMPTY, extras, List.of(), List.of(), List.of(), accepted);
  }

  /** A figure of a report's own. */
  public static Extra extra(String id, String label, String value) {
    Metric metric = Stated.metric(MetricId.extra(id).value(), value, false, false);
    return new Extra(id, label, "件", metric);
  }

  /** A finding that the editors explain; an empty {@code at} is none. */
  public static Accept accept(String at, String note) {
    return new Accept(
        "NJ301", Optional.of(at).filter(a -> !a.isEmpty()), note, Position.of("a.md"));
  }
}
