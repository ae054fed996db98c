package nianjian.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nianjian.archive.Passage;
import nianjian.archive.Place;
import nianjian.archive.Report;
import nianjian.archive.ReportText;
import nianjian.check.CheckKind;
import nianjian.check.CheckResult;
import nianjian.form.Labels;
import nianjian.form.Metric;
import nianjian.form.MetricId;
import nianjian.form.MetricTable;
import nianjian.form.Relation;
import nianjian.form.RelationType;
import nianjian.form.Term;

/** Where the figures stand that the checks of a report are about. */
final class FigurePlaces {
  private final SiteContext context;
  private final Report report;
  private final Values values;
  private final MetricTable own;
  private final Optional<Report> lastYear;

  FigurePlaces(SiteContext context, Report report) {
    this.context = context;
    this.report = report;
    this.values = new Values(context);
    this.own = report.figures().withExtras();
    this.lastYear = context.archive().yearBefore(report);
  }

  /** The figures that a check is about. */
  MetricTable table(CheckResult result) {
    return result.agency() ? report.figures().agencyMetrics() : own;
  }

  /** Where this year's report states a term: in its text, else in the tables; empty if nowhere. */
  String of(CheckResult result, Term term) {
    return term.value().map(v -> of(result, term.id(), v)).orElse("");
  }

  private String of(CheckResult result, MetricId id, BigDecimal value) {
    return table(result)
        .find(id)
        .filter(m -> m.value().compareTo(value) == 0)
        .map(m -> of(m, result.agency()))
        .orElse("");
  }

  private String of(Metric metric, boolean agency) {
    String place = values.place(report, metric, agency);
    return place.startsWith("#") ? place : "#" + Permalinks.figureAnchor(metric.id(), agency);
  }

  /** Where last year's report states a term. */
  String before(CheckResult result, Term term) {
    return lastYear.map(r -> Permalinks.figure(r, term.id(), result.agency())).orElse("");
  }

  /** Where a stated percentage stands, if it is a figure of its own. */
  String ofPercentage(CheckResult result) {
    return report.figures().ratios().stream()
        .filter(r -> result.at().equals("ratio/" + r.part()))
        .flatMap(r -> r.figure().stream())
        .map(id -> of(result, id, result.stated()))
        .findFirst()
        .orElse("");
  }

  /** How many terms on the right, the first ones, are last year's figures. */
  int termsOfLastYear(CheckResult result) {
    String at = result.agency() ? result.at().substring(result.at().indexOf(':') + 1) : result.at();
    int slash = at.indexOf('/');
    String id = slash < 0 ? at : at.substring(0, slash);
    return context.form(report).relations().stream()
        .filter(r -> r.type() == RelationType.CROSS_YEAR && r.id().equals(id))
        .map(Relation::right)
        .findFirst()
        .map(terms -> terms.size())
        .orElse(0);
  }

  /** The heading under which words of the text stand; the top of the text above the first. */
  String of(Place place) {
    return heading(place.section());
  }

  /** The headings under which a check's words stand; none for what figures alone tell. */
  List<String> inText(CheckResult result) {
    if (result.kind() == CheckKind.LIST && result.places().isEmpty() && report.hasBody()) {
      return List.of(ofWords(result.line().map(Labels::hans).orElse("")));
    }
    return result.places().stream().map(this::of).toList();
  }

  /** The heading under which the words of an enumeration stand that the front matter declares. */
  private String ofWords(String words) {
    ReportText text = context.article(report).text();
    int at = text.text().indexOf(words);
    return heading(at < 0 ? "" : text.passageAt(at).map(Passage::section).orElse(""));
  }

  private String heading(String section) {
    return context.article(report).anchors().contains(section) ? "#" + section : "#text";
  }
}
