package nianjian.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianjian.archive.Archive;
import nianjian.archive.Region;
import nianjian.archive.Report;
import nianjian.archive.ReportId;
import nianjian.archive.Status;

/** Shows which years of which regions are held (收录情况). */
final class CoverageTables {
  /** A table of more regions than this would be hard to read and slow to load. */
  private static final int MOST_REGIONS = 300;

  private final SiteContext context;

  CoverageTables(SiteContext context) {
    this.context = context;
  }

  /** All regions that have reports of their own; where they are many, those at the top. */
  Coverage ofAll() {
    Archive archive = context.archive();
    List<Region> own =
        archive.regions().all().stream().filter(r -> !archive.of(r).isEmpty()).toList();
    boolean few = own.size() <= MOST_REGIONS;
    List<Row> rows = new ArrayList<>();
    (few ? own : archive.regions().roots()).forEach(r -> rows.add(new Row(r, !few)));
    return table(context.t("coverage.captionAll"), rows);
  }

  /** A region and those directly below it; none where no region below it has a page. */
  Coverage of(Region region) {
    List<Region> children = context.archive().regions().children(region);
    if (children.stream().noneMatch(context.archive()::hasPage)) {
      return Coverage.NONE;
    }
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(region, false));
    children.forEach(r -> rows.add(new Row(r, true)));
    return table(context.t("coverage.caption", context.name(region)), rows);
  }

  /** A region, and whether it stands for those below it too. */
  private record Row(Region region, boolean whole) {}

  private Coverage table(String caption, List<Row> rows) {
    List<Integer> years = context.archive().shelf();
    if (years.isEmpty() || rows.isEmpty()) {
      return Coverage.NONE;
    }
    return new Coverage(
        caption,
        context.t("coverage.note"),
        years.stream().map(this::year).toList(),
        rows.stream()
            .map(
                r ->
                    new Coverage.Row(
                        context.link(r.region()), years.stream().map(y -> cell(r, y)).toList()))
            .toList(),
        years.stream().map(y -> rows.stream().mapToInt(r -> count(r, y)).sum()).toList());
  }

  private Link year(int year) {
    String href = context.archive().of(year).isEmpty() ? "" : Permalinks.year(year).value();
    return new Link(Integer.toString(year), href);
  }

  private Optional<Report> report(Row row, int year) {
    return context.archive().find(new ReportId(row.region().id(), year));
  }

  /** How many reports a row stands for. */
  private int count(Row row, int year) {
    return row.whole()
        ? context.below().of(row.region(), year)
        : report(row, year).filter(SiteContext::isHeld).isPresent() ? 1 : 0;
  }

  private Coverage.Cell cell(Row row, int year) {
    Optional<Report> report = report(row, year);
    int own = report.filter(SiteContext::isHeld).isPresent() ? 1 : 0;
    return new Coverage.Cell(
        report.map(this::state).orElse("unheld"),
        report.map(r -> Permalinks.report(r.id()).value()).orElse(""),
        count(row, year) - own);
  }

  private String state(Report report) {
    if (report.status() != Status.PUBLISHED) {
      return report.status().word();
    }
    return context.checks(report).differences() > 0
        ? "differs"
        : report.hasBody() ? "held" : "figures";
  }
}
