package nianjian.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianjian.archive.Article;
import nianjian.archive.Correction;
import nianjian.archive.Report;
import nianjian.archive.Status;
import nianjian.form.Metric;
import nianjian.form.MetricId;
import nianjian.form.MetricTable;
import nianjian.form.Numbers;

/** Turns stated figures into what a page shows of them. */
final class Values {
  private final SiteContext context;

  Values(SiteContext context) {
    this.context = context;
  }

  /** A figure on another page than its report's: it leads to its own place there. */
  Value elsewhere(Report report, MetricId id) {
    if (report.status() == Status.WITHDRAWN) {
      return Value.WITHDRAWN;
    }
    return report
        .metrics()
        .find(id)
        .map(m -> value(report, m, false, "", Permalinks.figure(report, id, false), ""))
        .orElse(report.metrics().isBlank(id) ? Value.BLANK : Value.ABSENT);
  }

  /** A figure on its report's own page; it leads to the place that states it. */
  Value own(Report report, Metric metric, boolean agency) {
    String place = place(report, metric, agency);
    String anchor = place.startsWith("#") ? "" : Permalinks.figureAnchor(metric.id(), agency);
    return value(report, metric, agency, metric.id().value(), place, anchor);
  }

  /** The figure of a table on its report's own page, or why there is none. */
  Value own(Report report, MetricTable table, MetricId id, boolean agency) {
    return table
        .find(id)
        .map(m -> own(report, m, agency))
        .orElse(table.isBlank(id) ? Value.BLANK : Value.ABSENT);
  }

  /** Last year's figure on this year's page. */
  Value lastYear(Optional<Report> lastYear, MetricId id, boolean agency) {
    if (lastYear.isEmpty()) {
      return Value.UNHELD;
    }
    Report report = lastYear.get();
    MetricTable table = agency ? report.figures().agencyMetrics() : report.metrics();
    return table
        .find(id)
        .map(m -> value(report, m, false, "", Permalinks.figure(report, id, agency), ""))
        .orElse(Value.ABSENT);
  }

  /** Where the report's page, or the page it was taken from, states a figure; empty if unknown. */
  String place(Report report, Metric metric, boolean agency) {
    Article article = context.article(report);
    String anchor = article.figureAnchors().get(Article.key(metric.id().value(), agency));
    if (anchor != null) {
      return "#" + anchor;
    }
    return report.hasBody() ? "" : report.source().url().orElse("");
  }

  private Value value(
      Report report, Metric metric, boolean agency, String indicator, String href, String anchor) {
    Optional<Correction> correction =
        report.corrections().stream()
            .filter(c -> c.agency() == agency)
            .filter(c -> c.metric().filter(metric.id()::equals).isPresent())
            .reduce((first, last) -> last);
    String state =
        correction.isPresent()
            ? "corrected"
            : metric.derived() ? "derived" : metric.approximate() ? "approximate" : "stated";
    return new Value(
        state,
        metric.as().orElse(Numbers.grouped(metric.value())),
        metric.plainValue(),
        indicator,
        agency && !indicator.isEmpty() ? "agency" : "",
        note(metric),
        correction.flatMap(Correction::from).map(Numbers::grouped).orElse(""),
        href,
        anchor);
  }

  private String note(Metric metric) {
    List<String> parts = new ArrayList<>();
    if (metric.partial() && metric.note().isEmpty()) {
      parts.add(context.t("value.partial"));
    }
    metric.note().ifPresent(parts::add);
    return String.join(context.t("value.and"), parts);
  }
}
