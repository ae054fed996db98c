package nianjian.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import nianjian.archive.Archive;
import nianjian.archive.Contact;
import nianjian.archive.Correction;
import nianjian.archive.Extra;
import nianjian.archive.IndexCard;
import nianjian.archive.KeyPlaces;
import nianjian.archive.Level;
import nianjian.archive.Region;
import nianjian.archive.RegionTree;
import nianjian.archive.Report;
import nianjian.archive.ReportId;
import nianjian.archive.Scope;
import nianjian.archive.Source;
import nianjian.archive.Status;
import nianjian.archive.Withdrawal;
import nianjian.diagnostic.Position;
import nianjian.form.Form;
import nianjian.form.Forms;
import nianjian.form.Grid;
import nianjian.form.GridColumn;
import nianjian.form.GridRow;
import nianjian.form.Indicator;
import nianjian.form.IndicatorKind;
import nianjian.form.Labels;
import nianjian.form.Metric;
import nianjian.form.MetricId;
import nianjian.form.MetricTable;
import nianjian.form.Section;

/** Two small forms, six regions, and reports as a test asks for them. */
final class SampleArchive {
  private static final Position HERE = Position.of("content/reports/wudu/2017.md");

  private final List<Report> reports = new ArrayList<>();

  static Indicator indicator(String id, String label, String unit) {
    Labels labels = Labels.same(label);
    return new Indicator(
        MetricId.of(id),
        "",
        Labels.same(label + "（注）"),
        labels,
        labels,
        unit,
        IndicatorKind.INDEPENDENT,
        Optional.empty(),
        1);
  }

  static Forms forms() {
    Section list =
        new Section(
            "disclosure",
            "一",
            Labels.same("主动公开"),
            List.of(
                indicator("disclosed_total", "主动公开政府信息数", "条"),
                indicator("channel_website", "政府网站", "条"),
                indicator("trainees", "接受培训人员数", "人次")),
            List.of());
    GridColumn total =
        new GridColumn(
            "total",
            Labels.same("总计（件）"),
            Labels.same("总计"),
            Optional.empty(),
            Optional.empty(),
            false,
            false);
    GridRow received = row("new_received", "一、本年新收政府信息公开申请数量");
    GridRow partial = row("partial", "（二）部分公开（区分处理的，只计这一情形）");
    Grid grid =
        new Grid(
            "applications",
            Labels.same("申请"),
            "件",
            Optional.empty(),
            List.of(total),
            List.of(received, partial));
    Section table = new Section("requests", "三", Labels.same("申请"), List.of(), List.of(grid));
    return new Forms(
        List.of(
            new Form(
                "2014",
                Labels.same("2014"),
                "",
                2014,
                OptionalInt.of(2018),
                List.of(list),
                List.of()),
            new Form(
                "2019",
                Labels.same("2019"),
                "",
                2019,
                OptionalInt.empty(),
                List.of(table),
                List.of())));
  }

  private static GridRow row(String id, String label) {
    return new GridRow(
        id,
        "",
        Labels.same(label),
        Labels.same(label),
        List.of(),
        1,
        IndicatorKind.PART,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  static Region region(String id, String name, Level level, String code, String parent) {
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

  static RegionTree regions() {
    return RegionTree.of(
        List.of(
            region("gansu", "甘肃省", Level.PROVINCE, "620000", ""),
            region("longnan", "陇南市", Level.PREFECTURE, "621200", "gansu"),
            region("wudu", "武都区", Level.COUNTY, "621202", "longnan"),
            region("wudu-edu", "武都区教育局", Level.DEPARTMENT, "", "wudu"),
            region("jiangsu", "江苏省", Level.PROVINCE, "320000", ""),
            region("suqian", "宿迁市", Level.PREFECTURE, "321300", "jiangsu")));
  }

  static Metric metric(String id, String value) {
    return Metric.of(MetricId.of(id), new BigDecimal(value), HERE);
  }

  static Metric approximate(String id, String value, String as, String note) {
    return new Metric(
        MetricId.of(id),
        new BigDecimal(value),
        Optional.empty(),
        1,
        true,
        Optional.of(as).filter(s -> !s.isEmpty()),
        false,
        false,
        Optional.empty(),
        Optional.of(note).filter(s -> !s.isEmpty()),
        HERE);
  }

  static Metric derived(String id, String value, String note) {
    return new Metric(
        MetricId.of(id),
        new BigDecimal(value),
        Optional.empty(),
        1,
        false,
        Optional.empty(),
        true,
        false,
        Optional.empty(),
        Optional.of(note),
        HERE);
  }

  static Extra extra(String id, String label, String value, String unit) {
    return new Extra(id, label, unit, metric("extra." + id, value));
  }

  static Correction correction(String metric, boolean agency) {
    return new Correction(
        LocalDate.of(2018, 3, 1),
        Optional.of(MetricId.of(metric)),
        agency,
        Optional.of(BigDecimal.ONE),
        Optional.of(BigDecimal.TEN),
        "笔误",
        HERE);
  }

  static Report.Figures figures(List<Metric> area, List<Metric> agency, List<Extra> extras) {
    return new Report.Figures(
        MetricTable.of(area, Set.of()),
        MetricTable.of(agency, Set.of()),
        extras,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static Report.Figures figures(Metric... metrics) {
    return figures(Arrays.asList(metrics), List.of(), List.of());
  }

  static Report report(
      String region, int year, Status status, Report.Figures figures, Correction... corrections) {
    boolean department = region.endsWith("-edu");
    return new Report(
        new ReportId(region, year),
        "content/reports/" + region + "/" + year + ".md",
        region + year + "年报告",
        Optional.of("办公室"),
        Optional.of(LocalDate.of(year + 1, 2, 1)),
        year < 2019 ? "2014" : "2019",
        department ? Scope.AGENCY : Scope.AREA,
        status,
        IndexCard.EMPTY,
        Optional.empty(),
        new Source(
            Optional.of("https://example.gov.cn/" + year),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            OptionalLong.empty()),
        Contact.NONE,
        figures,
        Optional.empty(),
        Arrays.asList(corrections),
        status == Status.WITHDRAWN
            ? Optional.of(new Withdrawal(LocalDate.of(2020, 1, 1), "重发"))
            : Optional.empty(),
        List.of(),
        List.of(),
        Set.of(),
        Map.of(),
        false,
        new KeyPlaces("content/reports/" + region + "/" + year + ".md", Map.of()),
        Optional.of("0"));
  }

  SampleArchive with(Report report) {
    reports.add(report);
    return this;
  }

  Archive archive() {
    return Archive.of(forms(), regions(), reports);
  }

  ArchiveTables tables() {
    return new ArchiveTables(archive(), r -> new Verdicts(9, 2));
  }

  /** A bit of everything. */
  static SampleArchive full() {
    return new SampleArchive()
        .with(
            report(
                "wudu",
                2017,
                Status.PUBLISHED,
                figures(
                    List.of(metric("trainees", "613"), metric("disclosed_total", "22484")),
                    List.of(metric("disclosed_total", "76")),
                    List.of(extra("villagers", "认证村民", "151104", "人"))),
                correction("trainees", false)))
        .with(report("wudu", 2019, Status.WITHDRAWN, figures(metric("disclosed_total", "5"))))
        .with(report("wudu", 2020, Status.DRAFT, figures(metric("disclosed_total", "6"))))
        .with(
            report(
                "suqian",
                2019,
                Status.PUBLISHED,
                figures(
                    metric("disclosed_total", "270635"),
                    metric("applications.partial.total", "8"),
                    metric("applications.new_received.total", "2681"))))
        .with(
            report(
                "wudu-edu",
                2017,
                Status.PUBLISHED,
                figures(approximate("disclosed_total", "500", "500余", ""))));
  }
}
