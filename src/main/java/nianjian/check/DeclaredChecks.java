package nianjian.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianjian.archive.Archive;
import nianjian.archive.DeclaredList;
import nianjian.archive.DeclaredRatio;
import nianjian.archive.DeclaredSum;
import nianjian.archive.Extra;
import nianjian.archive.Report;
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
        Optional.empty());
  }

  private CheckResult ratio(DeclaredRatio ratio) {
    Labels name =
        ratio
            .figure()
            .map(f -> name(f, "", "", ""))
            .orElseGet(() -> name(ratio.part(), "占比", "占比", " as a share"));
    Optional<BigDecimal> part = table.value(ratio.part());
    Optional<BigDecimal> whole = table.value(ratio.whole()).filter(w -> w.signum() != 0);
    boolean approximate = approximate(ratio.part()) || approximate(ratio.whole());
    BigDecimal computed =
        part.isPresent() && whole.isPresent()
            ? part.get()
                .multiply(BigDecimal.valueOf(100))
                .divide(whole.get(), Math.max(ratio.percent().scale(), 0), RoundingMode.HALF_UP)
            : BigDecimal.ZERO;
    Outcome outcome =
        part.isEmpty() || whole.isEmpty()
            ? Outcome.NOT_APPLICABLE
            : approximate
                ? Outcome.UNVERIFIABLE
                : computed.compareTo(ratio.percent()) == 0 ? Outcome.AGREES : Outcome.DIFFERS;
    return new CheckResult(
        "ratio/" + ratio.part(),
        CheckKind.RATIO,
        name,
        Optional.empty(),
        outcome,
        Severity.WARNING,
        false,
        List.of(new Term(ratio.part(), part, false, 1)),
        List.of(new Term(ratio.whole(), whole, false, 1)),
        ratio.percent(),
        computed,
        Optional.empty(),
        Optional.empty());
  }

  private static CheckResult list(DeclaredList list, int number) {
    Labels name = new Labels("所称项数与所列项数", "所稱項數與所列項數", "Number of items announced and listed");
    return new CheckResult(
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
        Optional.empty());
  }

  private boolean approximate(MetricId id) {
    return table.find(id).map(Metric::approximate).orElse(false);
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
