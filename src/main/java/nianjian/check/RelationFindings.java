package nianjian.check;

import java.util.ArrayList;
import java.util.List;
import nianjian.archive.Report;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Position;
import nianjian.form.Metric;
import nianjian.form.MetricTable;
import nianjian.form.Numbers;
import nianjian.form.Term;

/**
 * The differences of a report as diagnostics, at the figure on the left. What the editors explain
 * by an {@code accept} entry is not told again.
 */
public final class RelationFindings {
  private RelationFindings() {}

  /** The findings of a report's checks: NJ301, a warning or less. */
  public static List<Diagnostic> of(Report report, ReportChecks checks) {
    List<Diagnostic> findings = new ArrayList<>();
    for (CheckResult result : checks.results()) {
      if (result.differs() && result.explanation().isEmpty()) {
        findings.add(
            Diagnostic.of(
                    Code.RELATION_DIFFERS,
                    position(report, result),
                    name(result),
                    Numbers.grouped(result.stated()),
                    Numbers.grouped(result.computed()),
                    Numbers.grouped(result.stated().subtract(result.computed()).abs()),
                    result.at())
                .with(result.level()));
      }
    }
    return findings;
  }

  private static String name(CheckResult result) {
    String line = result.line().map(l -> "：" + l.hans()).orElse("");
    return result.name().hans() + line;
  }

  private static Position position(Report report, CheckResult result) {
    MetricTable table =
        result.agency() ? report.figures().agencyMetrics() : report.figures().withExtras();
    return result.left().stream()
        .map(Term::id)
        .flatMap(id -> table.find(id).stream())
        .map(Metric::position)
        .findFirst()
        .orElse(Position.of(report.path()));
  }
}
