package nianjian.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nianjian.archive.Archive;
import nianjian.archive.DeclaredList;
import nianjian.archive.DeclaredRatio;
import nianjian.archive.DeclaredSum;
import nianjian.archive.Extra;
import nianjian.archive.FigureRef;
import nianjian.archive.Report;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Position;
import nianjian.diagnostic.Severity;
import nianjian.form.FigureName;
import nianjian.form.Labels;
import nianjian.form.Metric;
import nianjian.form.MetricId;
import nianjian.form.MetricTable;
import nianjian.form.Outcome;
import nianjian.form.RelationChecker;
import nianjian.form.Term;

/** Holds against the figures what a report declares of itself: sums, percentages, enumerations. */
final class DeclaredChecks {
  private final Report report;
  private final Archive archive;
  private final MetricTable table;

  private DeclaredChecks(Report report, Archive archive) {
    this.report = report;
    this.archive = archive;
    this.table = report.figures().withExtras();
  }

  static List<CheckResult> of(Report report, Archive archive) {
    DeclaredChecks checks = new DeclaredChecks(report, archive);
    List<CheckResult> results = new ArrayList<>();
    Map<String, Integer> sums = new HashMap<>();
    for (DeclaredSum sum : report.figures().sums()) {
      String id = (sum.total().agency() ? FigureRef.AGENCY : "") + "sum/" + sum.total().id();
      int number = sums.merge(id, 1, Integer::sum);
      results.add(checks.sum(sum, number == 1 ? id : id + "/" + number));
    }
    report.figures().ratios().forEach(r -> results.add(checks.ratio(r)));
    List<DeclaredList> lists = report.figures().lists();
    for (int i = 0; i < lists.size(); i++) {
      results.add(list(lists.get(i), i + 1));
    }
    return results;
  }

  private CheckResult sum(DeclaredSum sum, String at) {
    MetricId total = sum.total().id();
    String unit = unit(sum.total());
    List<Term> left = List.of(term(sum.total(), unit, 1));
    List<Term> right =
        sum.parts().stream().map(p -> term(p.figure(), unit, p.taken() ? -1 : 1)).toList();
    return new CheckResult(
        Code.RELATION_DIFFERS,
        at,
        CheckKind.SUM,
        name(total, "与所列各项合计", "與所列各項合計", " and the sum of the items listed"),
        Optional.empty(),
        RelationChecker.equal(left, right),
        Severity.WARNING,
        sum.total().agency(),
        left,
        right,
        total(left),
        total(right),
        sum.note().map(Labels::same),
        List.of(),
        Optional.empty());
  }

  private static BigDecimal total(List<Term> terms) {
    return terms.stream().map(Term::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private CheckResult ratio(DeclaredRatio ratio) {
    Labels name =
        ratio
            .figure()
            .map(f -> name(f, "", "", ""))
            .orElseGet(() -> name(ratio.part(), "占比", "占比", " as a share"));
    String unit = unit(FigureRef.of(ratio.whole()));
    Ratio computed =
        new Ratio(
            term(ratio.part(), unit),
            term(ratio.whole(), unit),
            Math.max(ratio.percent().scale(), 0));
    Optional<MetricId> figure = ratio.figure();
    Term percent =
        new Term(
            figure.orElse(ratio.part()),
            figure
                .flatMap(table::find)
                .or(
                    () ->
                        Optional.of(
                            Metric.of(ratio.part(), ratio.percent(), Position.of(report.path())))),
            1);
    boolean derived =
        Stream.of(Optional.of(ratio.part()), Optional.of(ratio.whole()), figure)
            .flatMap(Optional::stream)
            .anyMatch(this::derived);
    return new CheckResult(
        Code.RELATION_DIFFERS,
        "ratio/" + ratio.part(),
        CheckKind.RATIO,
        name,
        Optional.empty(),
        derived ? Outcome.NOT_APPLICABLE : computed.outcome(percent),
        Severity.WARNING,
        false,
        List.of(computed.part()),
        List.of(computed.whole()),
        ratio.percent(),
        computed.percent().orElse(BigDecimal.ZERO),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private static CheckResult list(DeclaredList list, int number) {
    Labels name = new Labels("所称项数与所列项数", "所稱項數與所列項數", "Number of items announced and listed");
    return new CheckResult(
        Code.RELATION_DIFFERS,
        "list/" + number,
        CheckKind.LIST,
        name,
        Optional.of(Labels.same(list.quote())),
        list.stated() == list.counted() ? Outcome.AGREES : Outcome.DIFFERS,
        Severity.WARNING,
        false,
        List.of(),
        List.of(),
        BigDecimal.valueOf(list.stated()),
        BigDecimal.valueOf(list.counted()),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** A figure in the unit of another, so that 5000元 and 0.5万元 are the same. */
  private Term term(FigureRef figure, String unit, int factor) {
    MetricTable from = figure.agency() ? report.figures().agencyMetrics() : table;
    Optional<Metric> metric =
        from.find(figure.id()).map(m -> m.in(officialUnit(figure.id()), unit));
    return new Term(figure.id(), metric, factor);
  }

  private Term term(MetricId id, String unit) {
    return term(FigureRef.of(id), unit, 1);
  }

  /** The unit in which a figure is stated. */
  private String unit(FigureRef figure) {
    MetricTable from = figure.agency() ? report.figures().agencyMetrics() : table;
    return from.find(figure.id()).flatMap(Metric::unit).orElseGet(() -> officialUnit(figure.id()));
  }

  private String officialUnit(MetricId id) {
    return id.isExtra()
        ? extra(id).map(Extra::unit).orElse("")
        : archive.name(report, id).map(FigureName::unit).orElse("");
  }

  private Optional<Extra> extra(MetricId id) {
    return report.figures().extras().stream().filter(e -> e.metric().id().equals(id)).findFirst();
  }

  private boolean derived(MetricId id) {
    return table.find(id).map(Metric::derived).orElse(false);
  }

  private Labels name(MetricId id, String hans, String hant, String en) {
    Labels label =
        id.isExtra()
            ? Labels.same(extra(id).map(Extra::label).orElse(id.value()))
            : archive.name(report, id).map(FigureName::label).orElse(Labels.same(id.value()));
    return new Labels(label.hans() + hans, label.hant() + hant, label.en() + en);
  }
}
