package nianjian.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nianjian.archive.Archive;
import nianjian.archive.Level;
import nianjian.archive.Region;
import nianjian.archive.Report;
import nianjian.archive.Scope;
import nianjian.archive.Status;

/**
 * The archive's tables, each defined once for all its files. Drafts are in none of them; a
 * withdrawn report is listed among the reports, without figures and checks.
 */
public final class ArchiveTables {
  private static final List<String> SCOPES = List.of(Scope.AREA.word(), Scope.AGENCY.word());

  private static final List<Column> WHOSE =
      List.of(
          Column.of("region", Kind.TEXT, "地区标识，不随改名改码而变"),
          Column.of("region_name", Kind.TEXT, "地区全称，自省级写起"),
          Column.nullable("region_code", Kind.TEXT, "行政区划代码；没有代码的为空"),
          Column.nullable("level", Kind.TEXT, "行政层级").withAllowed(Level.words()),
          Column.of("year", Kind.INTEGER, "报告年度"),
          Column.of("form", Kind.TEXT, "报告体例"),
          Column.of("scope", Kind.TEXT, "统计范围：area 全区域，agency 本机关").withAllowed(SCOPES));

  /** The columns of figures: one row for each figure that a report states. */
  public static final List<Column> FIGURES =
      Stream.concat(
              WHOSE.stream(),
              Stream.of(
                  Column.of("indicator", Kind.TEXT, "指标标识"),
                  Column.of("indicator_name", Kind.TEXT, "指标名称，依该年报告体例"),
                  Column.nullable("unit", Kind.TEXT, "计量单位；报告体例未定的为空"),
                  Column.of("value", Kind.DECIMAL, "数值，不分节；报告未载的指标不列"),
                  Column.of(
                          "status",
                          Kind.TEXT,
                          "性质：stated 所载，approximate 约数，corrected 更正，derived 推算")
                      .withAllowed(FigureRows.STATUSES),
                  Column.nullable("note", Kind.TEXT, "说明；约数先写原文用语")))
          .toList();

  /** The columns of reports: one row for each report that is or was published. */
  public static final List<Column> REPORTS =
      Stream.concat(
              WHOSE.stream(),
              Stream.of(
                  Column.of("status", Kind.TEXT, "版本状态：published 现行，withdrawn 已撤回")
                      .withAllowed(List.of(Status.PUBLISHED.word(), Status.WITHDRAWN.word())),
                  Column.of("title", Kind.TEXT, "报告标题"),
                  Column.nullable("issuer", Kind.TEXT, "发布机构"),
                  Column.nullable("published", Kind.DATE, "发布日期"),
                  Column.nullable("source_url", Kind.TEXT, "原件网址"),
                  Column.of("figures", Kind.INTEGER, "所列指标数值的个数"),
                  Column.nullable("checks", Kind.INTEGER, "数据核对的项数；已撤回的为空"),
                  Column.nullable("differences", Kind.INTEGER, "其中有差异的项数；已撤回的为空"),
                  Column.of("path", Kind.TEXT, "报告页在本站的路径")))
          .toList();

  /** The columns of one report's own row, which may also be a draft's. */
  static final List<Column> REPORT =
      REPORTS.stream()
          .map(
              c ->
                  c.name().equals("status")
                      ? c.withAllowed(Arrays.stream(Status.values()).map(Status::word).toList())
                      : c)
          .toList();

  /** The columns of regions: one row for each region that is known. */
  public static final List<Column> REGIONS =
      List.of(
          Column.of("id", Kind.TEXT, "地区标识，不随改名改码而变"),
          Column.of("name", Kind.TEXT, "地区名称"),
          Column.of("full_name", Kind.TEXT, "地区全称，自省级写起"),
          Column.nullable("code", Kind.TEXT, "行政区划代码；没有代码的为空"),
          Column.of("level", Kind.TEXT, "行政层级").withAllowed(Level.words()),
          Column.nullable("kind", Kind.TEXT, "建制类别，如市辖区；同层级名的为空"),
          Column.nullable("parent", Kind.TEXT, "上级地区标识；省级为空"),
          Column.of("reports", Kind.INTEGER, "本地区及其下各地区收录的报告篇数"),
          Column.nullable("path", Kind.TEXT, "地区页在本站的路径；没有页的为空"));

  private final Archive archive;
  private final Function<Report, Verdicts> verdicts;

  /**
   * The tables of an archive.
   *
   * @param archive the archive
   * @param verdicts what came of checking a report
   */
  public ArchiveTables(Archive archive, Function<Report, Verdicts> verdicts) {
    this.archive = archive;
    this.verdicts = verdicts;
  }

  /** Every figure of every published report, in the order of the contract. */
  public Table figures() {
    List<Report> published = archive.published();
    return new Table(
        "figures",
        FIGURES,
        () -> published.stream().flatMap(r -> FigureRows.of(archive, r).stream()).iterator());
  }

  /**
   * The figures of one report: for the files beside its page. None if it is withdrawn; a draft has
   * its own, for the preview.
   */
  public Table figuresOf(Report report) {
    List<Row> rows =
        report.status() == Status.WITHDRAWN ? List.of() : FigureRows.of(archive, report);
    return new Table(Integer.toString(report.year()), FIGURES, rows);
  }

  /** Every report that is or was published: by region, then year. */
  public Table reports() {
    List<Report> listed =
        archive.reports().stream().filter(r -> r.status() != Status.DRAFT).toList();
    return new Table("reports", REPORTS, () -> listed.stream().map(this::reportRow).iterator());
  }

  /** Every region, each before those below it. */
  public Table regions() {
    List<Region> all = archive.regions().all();
    return new Table("regions", REGIONS, () -> all.stream().map(this::regionRow).iterator());
  }

  /** The first cells of a row about a report: region, year, form and scope. */
  static List<Cell> whose(Archive archive, Report report, Scope scope) {
    Optional<Region> region = archive.regions().find(report.region());
    return List.of(
        Cell.text(report.region()),
        Cell.text(region.map(archive.regions()::fullName).orElse(report.region())),
        Cell.text(region.flatMap(Region::code)),
        Cell.text(region.map(r -> r.level().word())),
        Cell.whole(report.year()),
        Cell.text(archive.form(report).id()),
        Cell.text(scope.word()));
  }

  Row reportRow(Report report) {
    boolean withdrawn = report.status() == Status.WITHDRAWN;
    Optional<Verdicts> found = withdrawn ? Optional.empty() : Optional.of(verdicts.apply(report));
    Stream<Cell> own =
        Stream.of(
            Cell.text(report.status().word()),
            Cell.text(report.title()),
            Cell.text(report.issuer()),
            Cell.day(report.published()),
            Cell.text(report.source().url()),
            Cell.whole(withdrawn ? 0 : report.figures().count()),
            found.map(v -> Cell.whole(v.checks())).orElse(Cell.NONE),
            found.map(v -> Cell.whole(v.differences())).orElse(Cell.NONE),
            Cell.text("reports/" + report.id() + ".html"));
    return new Row(Stream.concat(whose(archive, report, report.scope()).stream(), own).toList());
  }

  private Row regionRow(Region region) {
    long reports = countBelow(region);
    return Row.of(
        Cell.text(region.id()),
        Cell.text(region.name()),
        Cell.text(archive.regions().fullName(region)),
        Cell.text(region.code()),
        Cell.text(region.level().word()),
        Cell.text(region.kind()),
        Cell.text(region.parent()),
        Cell.whole(reports),
        reports > 0 ? Cell.text("regions/" + region.id() + ".html") : Cell.NONE);
  }

  /** As the archive counts, but never a draft. */
  private long countBelow(Region region) {
    long below = archive.regions().children(region).stream().mapToLong(this::countBelow).sum();
    return below + archive.of(region).stream().filter(r -> r.status() != Status.DRAFT).count();
  }
}
