package nianjian.site;

import java.util.ArrayList;
import java.util.List;
import nianjian.archive.Report;
import nianjian.form.Metric;
import nianjian.form.MetricId;

/** Chooses the figures of a report that are set large: the first four that it states. */
final class KeyFigures {
  private static final int MOST = 4;

  private static final List<String> ORDER =
      List.of(
          "disclosed_total",
          "applications_received",
          "applications.new_received.total",
          "applications_replied",
          "applications.results_total.total",
          "reviews_total",
          "remedies.review.total",
          "litigation_total",
          "channel_website",
          "channel_wechat",
          "channel_weibo",
          "art20_1.normative_docs.made",
          "art20_5.licensing.decisions",
          "art20_6.penalty.decisions",
          "policy_interpretations",
          "press_conferences",
          "staff_full_time",
          "staff_part_time");

  private final SiteContext context;
  private final Values values;
  private final Wording wording;

  KeyFigures(SiteContext context) {
    this.context = context;
    this.values = new Values(context);
    this.wording = new Wording(context);
  }

  /** A report's key figures, on its own page or elsewhere. */
  List<KeyFigure> of(Report report, boolean ownPage) {
    List<KeyFigure> keys = new ArrayList<>();
    for (String id : ORDER) {
      report.metrics().find(MetricId.of(id)).map(m -> key(report, m, ownPage)).ifPresent(keys::add);
      if (keys.size() == MOST) {
        break;
      }
    }
    return keys;
  }

  private KeyFigure key(Report report, Metric metric, boolean ownPage) {
    Wording.Comparison comparison = wording.compare(report, metric);
    Value elsewhere = values.elsewhere(report, metric.id());
    String place = ownPage ? values.place(report, metric, false) : elsewhere.href();
    return new KeyFigure(
        context.brief(context.form(report), metric.id()),
        new Value(
            elsewhere.state(),
            elsewhere.text(),
            elsewhere.value(),
            "",
            "",
            elsewhere.note(),
            elsewhere.before(),
            place,
            ""),
        metric.unit().orElse(context.unit(report, metric.id())),
        comparison.direction(),
        comparison.text());
  }
}
