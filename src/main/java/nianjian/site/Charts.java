package nianjian.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nianjian.archive.Region;
import nianjian.archive.Report;
import nianjian.chart.BarChart;
import nianjian.chart.ChartTexts;
import nianjian.chart.GroupedBarChart;
import nianjian.chart.LineChart;
import nianjian.chart.Pattern;
import nianjian.form.FigureName;
import nianjian.form.Form;
import nianjian.form.Metric;
import nianjian.form.MetricId;
import nianjian.io.Html;

/** Decides which charts a page has, and gives each its data. */
final class Charts {
  private static final int FEWEST_BARS = 3;
  private static final int FEWEST_YEARS = 3;
  private static final int MOST_SERIES = 4;

  static final List<String> CHANNELS =
      List.of(
          "channel_gazette", "channel_website", "channel_weibo", "channel_wechat", "channel_other");
  private static final List<String> REPLIES =
      List.of(
          "reply_already_public",
          "reply_granted",
          "reply_partial",
          "reply_refused",
          "reply_not_this_agency",
          "reply_not_exist",
          "reply_need_amend",
          "reply_other_route");
  private static final String RESULTS = "applications";
  private static final List<String> NOT_RESULTS =
      List.of("new_received", "carried_in", "results_total", "carried_out");
  private static final List<String> TRENDS =
      List.of("disclosed_total", "applications_received", "reviews_total", "channel_website");

  private final SiteContext context;
  private final ChartTexts texts;

  Charts(SiteContext context) {
    this.context = context;
    this.texts =
        new ChartTexts(
            context.t("chart.item", "{0}", "{1}", "{2}"),
            context.t("chart.absent", "{0}"),
            context.t("chart.group", "{0}", "{1}"),
            context.t("chart.comma"),
            context.t("chart.stop"),
            context.t("chart.extremes", "{0}", "{1}", "{2}"),
            context.t("chart.notStated"),
            context.t("chart.year", "{0}"),
            context.t("chart.missing"),
            context.t("chart.missingYears", "{0}"),
            context.t("chart.derived"),
            context.t("chart.derivedItem", "{0}"));
  }

  /** At most two charts of a report: channels, and what became of the applications. */
  List<ChartFigure> ofReport(Report report) {
    if (!context.config().features().charts()) {
      return List.of();
    }
    List<ChartFigure> charts = new ArrayList<>();
    bars(report, "c1", "chart.channels", metrics(report, CHANNELS)).ifPresent(charts::add);
    List<Metric> replies = metrics(report, REPLIES);
    if (replies.size() < FEWEST_BARS) {
      replies = results(report);
    }
    bars(report, "c2", "chart.replies", replies).ifPresent(charts::add);
    return charts;
  }

  private static List<Metric> metrics(Report report, List<String> ids) {
    return ids.stream()
        .map(MetricId::of)
        .flatMap(id -> report.metrics().find(id).stream())
        .filter(m -> m.value().signum() > 0)
        .toList();
  }

  private List<Metric> results(Report report) {
    return context.form(report).grid(RESULTS).stream()
        .flatMap(g -> g.rows().stream())
        .filter(r -> !NOT_RESULTS.contains(r.id()))
        .map(r -> MetricId.cell(RESULTS, r.id(), "total"))
        .flatMap(id -> report.metrics().find(id).stream())
        .filter(m -> m.value().signum() > 0)
        .toList();
  }

  private Optional<ChartFigure> bars(Report report, String id, String key, List<Metric> metrics) {
    if (metrics.size() < FEWEST_BARS) {
      return Optional.empty();
    }
    List<Metric> sorted =
        metrics.stream()
            .sorted(Comparator.comparing(Metric::value, Comparator.reverseOrder()))
            .toList();
    List<BarChart.Bar> bars = new ArrayList<>();
    for (Metric m : sorted) {
      boolean other = m.id().value().endsWith("_other") || m.id().value().contains("other_");
      bars.add(
          new BarChart.Bar(
              context.brief(context.form(report), m.id()),
              m.value(),
              m.as(),
              other ? Pattern.DIAGONAL : Pattern.SOLID));
    }
    String unit = context.unit(report, sorted.get(0).id());
    String title = context.t(key + ".title", report.year(), context.name(context.region(report)));
    BarChart chart = new BarChart(id, title, unit, bars, texts);
    return Optional.of(
        new ChartFigure(
            id,
            context.t(key + ".caption"),
            context.t(key + ".note", unit),
            new Html(chart.svg()),
            List.of(),
            List.of()));
  }

  /** A year's channels compared: up to four reports of one form. */
  List<ChartFigure> ofYear(int year, List<Report> reports) {
    if (!context.config().features().charts()) {
      return List.of();
    }
    List<Report> most =
        reports.stream()
            .filter(SiteContext::isPublished)
            .filter(r -> metrics(r, CHANNELS).size() >= 2)
            .sorted(
                Comparator.comparing(Charts::channelSum, Comparator.reverseOrder())
                    .thenComparing(r -> context.archive().regions().rank(r.region())))
            .limit(MOST_SERIES)
            .sorted(Comparator.comparing(r -> context.archive().regions().rank(r.region())))
            .toList();
    if (most.isEmpty()) {
      return List.of();
    }
    Form form = context.form(most.get(0));
    List<MetricId> channels =
        CHANNELS.stream()
            .map(MetricId::of)
            .filter(id -> most.stream().anyMatch(r -> r.metrics().find(id).isPresent()))
            .toList();
    Pattern[] patterns = Pattern.values();
    List<GroupedBarChart.Series> series = new ArrayList<>();
    for (Report report : most) {
      series.add(
          new GroupedBarChart.Series(
              context.name(context.region(report)), patterns[series.size()]));
    }
    List<GroupedBarChart.Category> categories =
        channels.stream()
            .map(
                id ->
                    new GroupedBarChart.Category(
                        context.brief(form, id),
                        most.stream().map(r -> r.metrics().value(id)).toList()))
            .toList();
    String unit = context.unit(most.get(0), channels.get(0));
    GroupedBarChart chart =
        new GroupedBarChart(
            "g1", context.t("chart.year.title", year), unit, series, categories, texts);
    Values values = new Values(context);
    return List.of(
        new ChartFigure(
            "g1",
            context.t("chart.year.caption"),
            context.t(
                reports.size() > most.size() ? "chart.year.noteMost" : "chart.year.note",
                unit,
                most.size()),
            new Html(chart.svg()),
            most.stream().map(r -> context.name(context.region(r))).toList(),
            channels.stream()
                .map(
                    id ->
                        new ChartFigure.Row(
                            context.brief(form, id),
                            most.stream().map(r -> values.elsewhere(r, id)).toList()))
                .toList()));
  }

  private static BigDecimal channelSum(Report report) {
    return metrics(report, CHANNELS).stream()
        .map(Metric::value)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** A region's trends, each from three years on; forms never join without a break. */
  List<ChartFigure> ofRegion(Region region, List<Report> reports) {
    if (!context.config().features().charts()) {
      return List.of();
    }
    List<ChartFigure> charts = new ArrayList<>();
    for (String trend : TRENDS) {
      trend(region, reports, MetricId.of(trend), "t" + (charts.size() + 1)).ifPresent(charts::add);
      if (charts.size() == 2) {
        break;
      }
    }
    return charts;
  }

  private Optional<ChartFigure> trend(
      Region region, List<Report> reports, MetricId id, String chartId) {
    List<LineChart.Point> points = new ArrayList<>();
    List<ChartFigure.Row> rows = new ArrayList<>();
    Values values = new Values(context);
    for (Report report : reports) {
      Optional<Metric> metric = continued(report, id);
      metric.ifPresent(
          m -> {
            points.add(
                new LineChart.Point(report.year(), m.value(), m.derived(), report.form(), m.as()));
            rows.add(
                new ChartFigure.Row(
                    Integer.toString(report.year()), List.of(values.elsewhere(report, m.id()))));
          });
    }
    if (points.size() < FEWEST_YEARS) {
      return Optional.empty();
    }
    Optional<FigureName> name =
        context.archive().forms().name(context.archive().forms().forYear(2014), id);
    String label = name.map(n -> context.label(n.label())).orElse(id.value());
    String unit = name.map(FigureName::unit).orElse("");
    int from = points.get(0).year();
    int to = points.get(points.size() - 1).year();
    LineChart chart =
        new LineChart(
            chartId,
            context.t("chart.trend.title", context.name(region), label),
            unit,
            from,
            to,
            points,
            breaks(from, to),
            texts);
    return Optional.of(
        new ChartFigure(
            chartId,
            label,
            context.t("chart.trend.note", unit),
            new Html(chart.svg()),
            List.of(context.t("chart.value")),
            rows));
  }

  /** The figure itself, or the grid cell that continues it. */
  private Optional<Metric> continued(Report report, MetricId id) {
    return report
        .metrics()
        .find(id)
        .or(
            () ->
                context.form(report).grids().stream()
                    .flatMap(
                        g ->
                            g.rows().stream()
                                .filter(r -> r.continues().filter(id::equals).isPresent())
                                .map(
                                    r ->
                                        MetricId.cell(
                                            g.id(), r.id(), r.continuesColumn().orElse("total"))))
                    .findFirst()
                    .flatMap(cell -> report.metrics().find(cell)));
  }

  /** The years in which a new form began. */
  private List<LineChart.Break> breaks(int from, int to) {
    return context.archive().forms().all().stream()
        .filter(f -> f.from() > from && f.from() <= to)
        .map(f -> new LineChart.Break(f.from(), context.t("chart.break", f.from())))
        .toList();
  }
}
