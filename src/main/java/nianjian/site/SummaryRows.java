package nianjian.site;

import java.util.ArrayList;
import java.util.List;
import nianjian.archive.Region;
import nianjian.archive.Report;
import nianjian.archive.Status;
import nianjian.check.ReportChecks;
import nianjian.form.Form;
import nianjian.form.MetricId;

/** Makes comparison tables: a row a report, a column an indicator. */
final class SummaryRows {
  /** Columns of lists that mix forms: each the first of these that a report states. */
  private static final List<List<String>> NEWEST =
      List.of(
          List.of("disclosed_total"),
          List.of("applications_received", "applications.new_received.total"));

  private static final List<List<String>> ALL_DISCLOSED =
      List.of(
          List.of("disclosed_total"),
          List.of("channel_website"),
          List.of("channel_weibo"),
          List.of("channel_wechat"));
  private static final List<List<String>> ALL_OTHERS =
      List.of(
          List.of("applications_received", "applications.new_received.total"),
          List.of("reviews_total", "remedies.review.total"),
          List.of("litigation_total"));

  private static final List<String> LISTED_DISCLOSED =
      List.of(
          "disclosed_total", "channel_website", "channel_weibo", "channel_wechat", "channel_other");
  private static final List<String> LISTED_REQUESTS =
      List.of("applications_received", "applications_replied");
  private static final List<String> LISTED_CASES = List.of("reviews_total", "litigation_total");

  private static final List<String> GRID_DISCLOSED = List.of("disclosed_total", "channel_website");
  private static final List<String> GRID_DECISIONS =
      List.of(
          "art20_1.normative_docs.made",
          "art20_5.licensing.decisions",
          "art20_6.penalty.decisions");
  private static final List<String> GRID_REQUESTS =
      List.of(
          "applications.new_received.total",
          "applications.results_total.total",
          "applications.carried_out.total");
  private static final List<String> GRID_CASES =
      List.of(
          "remedies.review.total",
          "remedies.litigation_direct.total",
          "remedies.litigation_after_review.total");

  private final SiteContext context;
  private final Values values;

  SummaryRows(SiteContext context) {
    this.context = context;
    this.values = new Values(context);
  }

  /** The newest reports, of whatever form. */
  SummaryTable newest(List<Report> reports) {
    return mixed(
        "newest",
        context.t("home.caption"),
        List.of(group("", "", NEWEST.subList(0, 1)), group("", "", NEWEST.subList(1, 2))),
        NEWEST,
        reports);
  }

  /** All reports, of whatever form. */
  SummaryTable all(List<Report> reports) {
    List<List<String>> columns = new ArrayList<>(ALL_DISCLOSED);
    columns.addAll(ALL_OTHERS);
    return mixed(
        "all",
        context.t("data.caption"),
        List.of(
            group(context.t("group.disclosed"), context.t("unit.items"), ALL_DISCLOSED),
            group(context.t("group.requestsAndCases"), context.t("unit.cases"), ALL_OTHERS)),
        columns,
        reports);
  }

  private SummaryTable mixed(
      String id,
      String caption,
      List<SummaryTable.Group> groups,
      List<List<String>> columns,
      List<Report> reports) {
    List<SummaryTable.Row> rows =
        reports.stream()
            .map(r -> row(r, columns.stream().map(ids -> first(r, ids)).toList()))
            .toList();
    return new SummaryTable(id, caption, context.t("table.note"), groups, rows, List.of());
  }

  private SummaryTable.Group group(String label, String unit, List<List<String>> columns) {
    Form form = context.archive().forms().forYear(2014);
    List<Link> links =
        columns.stream()
            .map(ids -> MetricId.of(ids.get(0)))
            .map(id -> context.indicatorLink(head(form, id, !label.isEmpty()), id))
            .toList();
    String own =
        unit.isEmpty()
            ? context
                .archive()
                .forms()
                .name(form, MetricId.of(columns.get(0).get(0)))
                .map(n -> n.unit())
                .orElse("")
            : unit;
    return new SummaryTable.Group(label, own, links);
  }

  /** A column's head; under a head that already says what is counted, the total is just 总数. */
  private String head(Form form, MetricId id, boolean grouped) {
    return grouped && id.value().equals("disclosed_total")
        ? context.t("column.total")
        : context.brief(form, id);
  }

  private Value first(Report report, List<String> ids) {
    return ids.stream()
        .map(MetricId::of)
        .filter(id -> report.metrics().find(id).isPresent())
        .findFirst()
        .map(id -> values.elsewhere(report, id))
        .orElse(Value.ABSENT);
  }

  /** A year's reports of one form. */
  SummaryTable ofYear(int year, Form form, List<Report> reports) {
    boolean lists = form.name(MetricId.of("disclosed_total")).isPresent();
    List<SummaryTable.Group> groups = new ArrayList<>();
    List<MetricId> columns = new ArrayList<>();
    if (lists) {
      add(groups, columns, form, reports, "group.disclosed", "unit.items", LISTED_DISCLOSED);
      add(groups, columns, form, reports, "group.requests", "unit.cases", LISTED_REQUESTS);
      add(groups, columns, form, reports, "group.cases", "unit.cases", LISTED_CASES);
    } else {
      add(groups, columns, form, reports, "group.disclosed", "unit.items", GRID_DISCLOSED);
      add(groups, columns, form, reports, "group.decisions", "unit.cases", GRID_DECISIONS);
      add(groups, columns, form, reports, "group.requests", "unit.cases", GRID_REQUESTS);
      add(groups, columns, form, reports, "group.cases", "unit.cases", GRID_CASES);
    }
    List<SummaryTable.Row> rows =
        reports.stream()
            .map(r -> row(r, columns.stream().map(id -> values.elsewhere(r, id)).toList()))
            .toList();
    return new SummaryTable(
        "cmp-" + form.id(),
        context.t("year.caption", year, context.label(form.name())),
        context.t("year.tableNote"),
        groups,
        rows,
        List.of());
  }

  /** Columns that no report of the year states are left out of forms that print them in tables. */
  private void add(
      List<SummaryTable.Group> groups,
      List<MetricId> columns,
      Form form,
      List<Report> reports,
      String label,
      String unit,
      List<String> ids) {
    List<MetricId> shown =
        ids.stream()
            .map(MetricId::of)
            .filter(
                id ->
                    form.name(id).isPresent()
                        || reports.stream().anyMatch(r -> r.metrics().find(id).isPresent()))
            .toList();
    if (!shown.isEmpty()) {
      List<Link> links =
          shown.stream().map(id -> context.indicatorLink(context.brief(form, id), id)).toList();
      groups.add(new SummaryTable.Group(context.t(label), context.t(unit), links));
      columns.addAll(shown);
    }
  }

  private SummaryTable.Row row(Report report, List<Value> cells) {
    Region region = context.region(report);
    boolean withdrawn = report.status() == Status.WITHDRAWN;
    return new SummaryTable.Row(
        report.year(),
        new Link(context.name(region), Permalinks.report(report.id()).value()),
        context.pathAbove(region),
        context.kind(region),
        report.status() == Status.PUBLISHED ? "" : report.status().word(),
        withdrawn ? cells.stream().map(c -> Value.WITHDRAWN).toList() : cells,
        verdict(report, Permalinks.report(report.id()).value()));
  }

  /**
   * The checks of a report in short.
   *
   * @param page the output path of its page where they stand on another page, else empty
   */
  Verdict verdict(Report report, String page) {
    if (!context.config().features().checks()) {
      return Verdict.NONE;
    }
    if (report.status() == Status.WITHDRAWN) {
      return new Verdict("withdrawn", context.t("verdict.withdrawn"), 0, 0, 0, "");
    }
    ReportChecks checks = context.checks(report);
    int count = checks.checks();
    int differences = checks.differences();
    int explained = context.explained(report);
    String href = checks.results().isEmpty() ? "" : page + "#check";
    if (differences > 0) {
      boolean all = explained == differences;
      String key = all ? "explained" : explained > 0 ? "differsSome" : "differs";
      String text = context.t("verdict." + key, differences, explained);
      return new Verdict(all ? "explained" : "differs", text, count, differences, explained, href);
    }
    return count > 0
        ? new Verdict("agrees", context.t("verdict.agrees", count), count, 0, 0, href)
        : new Verdict("none", context.t("verdict.none"), 0, 0, 0, href);
  }
}
