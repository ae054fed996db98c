package nianjian.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianjian.archive.Level;
import nianjian.archive.Region;
import nianjian.archive.Report;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Severity;
import nianjian.form.Metric;
import nianjian.form.MetricId;
import nianjian.form.MetricTable;
import nianjian.form.Numbers;

/**
 * Figures that are unlikely for what the form asks or for the body that reports: decisions that are
 * a number of items (NJ312), rules made by bodies that may make none (NJ313), too many normative
 * documents for one year (NJ314).
 */
final class UnlikelyFigureRule implements ReportRule {
  private static final String LAST_YEAR = "items_last_year";
  private static final String CHANGE = "change";
  private static final String DECISIONS = "decisions";

  /** Below this a few decisions may well be as many as there are items. */
  private static final BigDecimal FEW = BigDecimal.TEN;

  private static final List<String> RULES = List.of("art20_1.rules.made", "art20_1.rules.in_force");

  private static final List<String> DOCUMENTS =
      List.of("issued_normative_docs", "art20_1.normative_docs.made");

  /**
   * Four on every working day of a year, all departments and townships together; reports held here
   * state some tens to one or two hundred.
   */
  private static final BigDecimal MANY_FOR_COUNTY = BigDecimal.valueOf(1000);

  private static final BigDecimal MANY_FOR_TOWNSHIP = BigDecimal.valueOf(200);

  @Override
  public void check(CheckedReport checked, Findings findings) {
    Report report = checked.report();
    decisions(checked, report.metrics(), findings);
    Optional<Region> region = checked.context().regions().find(report.region());
    region.filter(UnlikelyFigureRule::makesNoRules).ifPresent(r -> rules(checked, findings));
    region.ifPresent(r -> documents(checked, r.level(), findings));
  }

  /**
   * 处理决定数量 counts decisions. Where it is exactly 上一年项目数量 plus 本年增/减, it was probably filled in as
   * this year's number of items; without a change the equality says nothing.
   */
  private static void decisions(CheckedReport checked, MetricTable table, Findings findings) {
    for (Metric found : table.all()) {
      String id = found.id().value();
      if (!id.endsWith("." + DECISIONS) || checked.form().name(found.id()).isEmpty()) {
        continue;
      }
      String row = found.id().row() + ".";
      Optional<BigDecimal> before = table.value(MetricId.of(row + LAST_YEAR));
      Optional<BigDecimal> change = table.value(MetricId.of(row + CHANGE));
      boolean misread =
          before.isPresent()
              && change.filter(c -> c.signum() != 0).isPresent()
              && before.get().add(change.get()).compareTo(found.value()) == 0;
      if (misread && found.value().signum() > 0) {
        Diagnostic finding =
            finding(
                Code.DECISIONS_MISREAD,
                checked,
                found,
                Numbers.grouped(before.get()),
                Numbers.grouped(change.get()));
        findings.add(found.value().compareTo(FEW) < 0 ? finding.with(Severity.INFO) : finding);
      }
    }
  }

  /** Below the level that 立法法 gives rules to; a body at the top of the tree may be a ministry. */
  private static boolean makesNoRules(Region region) {
    return region.level().compareTo(Level.COUNTY) >= 0 && region.parent().isPresent();
  }

  private static void rules(CheckedReport checked, Findings findings) {
    RULES.stream()
        .flatMap(id -> checked.report().metrics().find(MetricId.of(id)).stream())
        .filter(m -> m.value().signum() > 0)
        .findFirst()
        .ifPresent(m -> findings.add(finding(Code.RULES_UNLIKELY, checked, m)));
  }

  private static void documents(CheckedReport checked, Level level, Findings findings) {
    Optional<BigDecimal> many =
        switch (level) {
          case COUNTY -> Optional.of(MANY_FOR_COUNTY);
          case TOWNSHIP -> Optional.of(MANY_FOR_TOWNSHIP);
          case PROVINCE, PREFECTURE, DEPARTMENT -> Optional.empty();
        };
    for (String id : DOCUMENTS) {
      checked
          .report()
          .metrics()
          .find(MetricId.of(id))
          .filter(m -> many.filter(limit -> m.value().compareTo(limit) > 0).isPresent())
          .ifPresent(m -> findings.add(finding(Code.MANY_NORMATIVE_DOCS, checked, m)));
    }
  }

  /** The name and the value of a figure, its id, and what else the message needs. */
  private static Diagnostic finding(
      Code code, CheckedReport checked, Metric metric, String... further) {
    String name =
        checked
            .context()
            .forms()
            .name(checked.form(), metric.id())
            .map(n -> n.label().hans())
            .orElse(metric.id().value());
    List<String> arguments = new ArrayList<>();
    arguments.add(name);
    arguments.add(Numbers.grouped(metric.value()));
    arguments.add(metric.id().value());
    arguments.addAll(List.of(further));
    return Diagnostic.of(code, metric.position(), arguments.toArray(String[]::new))
        .at(metric.id().value());
  }
}
