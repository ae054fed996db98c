package nianjian.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nianjian.archive.Archive;
import nianjian.archive.DeclaredList;
import nianjian.archive.DeclaredRatio;
import nianjian.archive.DeclaredSum;
import nianjian.archive.Extra;
import nianjian.archive.Report;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Severity;
import nianjian.form.FigureName;
import nianjian.form.Labels;
import nianjian.form.Metric;
import nianjian.form.MetricId;
import nianjian.form.MetricTable;
import nianjian.form.Outcome;
import nianjian.form.Relation;
import nianjian.form.RelationChecker;
import nianjian.form.RelationResult;
import nianjian.form.RelationType;
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
    report.figures().sums().forEach(s -> results.add(checks.sum(s)));
    report.figures().ratios().forEach(r -> results.add(checks.ratio(r)));
    List<DeclaredList> lists = report.figures().lists();
    for (int i = 0; i < lists.size(); i++) {
      results.add(list(lists.get(i), i + 1));
    }
    return results;
  }

  private CheckResult sum(DeclaredSum sum) {
    Labels name = name(sum.total(), "与所列各项合计", "與所列各項合計", " and the sum of the items listed");
    Relation relation =
        new Relation(
            "sum/" + sum.total(),
            RelationType.EQUALS,
            Severity.WARNING,
            Optional.empty(),
            List.of(sum.total().value()),
            sum.parts().stream().map(MetricId::value).toList(),
            List.of(),
            List.of(),
            Map.of(),
            name,
            name,
            Optional.empty());
    RelationResult result = RelationChecker.checkList(relation, table);
    return new CheckResult(
        Code.RELATION_DIFFERS,
        relation.id(),
        CheckKind.SUM,
        name,
        Optional.empty(),
        result.outcome(),
        Severity.WARNING,
        false,
        result.left(),
        result.right(),
        result.leftSum(),
        result.rightSum(),
        sum.note().map(Labels::same),
        List.of(),
        Optional.empty());
  }

  private CheckResult ratio(DeclaredRatio ratio) {
    Labels name =
        ratio
            .figure()
            .map(f -> name(f, "", "", ""))
            .orElseGet(() -> name(ratio.part(), "占比", "占比", " as a share"));
    Ratio computed =
        new Ratio(term(ratio.part()), term(ratio.whole()), Math.max(ratio.percent().scale(), 0));
    Optional<MetricId> figure = ratio.figure();
    Term percent =
        new Term(
            figure.orElse(ratio.part()),
            Optional.of(ratio.percent()),
            figure.map(this::approximate).orElse(false),
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

  private Term term(MetricId id) {
    return new Term(id, table.value(id), approximate(id), 1);
  }

  private boolean approximate(MetricId id) {
    return table.find(id).map(Metric::approximate).orElse(false);
  }

  private boolean derived(MetricId id) {
    return table.find(id).map(Metric::derived).orElse(false);
  }

  private Labels name(MetricId id, String hans, String hant, String en) {
    Labels label =
        id.isExtra()
            ? report.figures().extras().stream()
                .filter(e -> e.metric().id().equals(id))
                .map(Extra::label)
                .findFirst()
                .map(Labels::same)
                .orElse(Labels.same(id.value()))
            : archive.name(report, id).map(FigureName::label).orElse(Labels.same(id.value()));
    return new Labels(label.hans() + hans, label.hant() + hant, label.en() + en);
  }
}
