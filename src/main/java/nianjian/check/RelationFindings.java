package nianjian.check;

import java.util.ArrayList;
import java.util.List;
import nianjian.archive.Report;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Position;
import nianjian.form.Metric;
import nianjian.form.Numbers;

/**
 * The differences of a report as diagnostics: at the words that state them, else at the figure on
 * the left. What the editors explain is among them, marked so.
 */
final class RelationFindings {
  private RelationFindings() {}

  /** The findings of a report's checks: a warning or less each. */
  static List<Diagnostic> of(Report report, ReportChecks checks) {
    List<Diagnostic> findings = new ArrayList<>();
    for (CheckResult result : checks.results()) {
      if (result.differs()) {
        Diagnostic found = finding(report, result);
        findings.add(result.explanation().map(found::explained).orElse(found));
      }
    }
    return findings;
  }

  private static Diagnostic finding(Report report, CheckResult result) {
    return Diagnostic.of(
            result.code(),
            position(report, result),
            name(result),
            Numbers.grouped(result.stated()),
            Numbers.grouped(result.computed()),
            Numbers.grouped(result.stated().subtract(result.computed()).abs()),
            result.at())
        .with(result.level())
        .at(result.at());
  }

  private static String name(CheckResult result) {
    String line = result.line().map(l -> "：" + l.hans()).orElse("");
    return result.name().hans() + line;
  }

  private static Position position(Report report, CheckResult result) {
    if (!result.places().isEmpty()) {
      return result.places().get(0).position();
    }
    return result.left().stream()
        .flatMap(t -> t.metric().stream())
        .map(Metric::position)
        .findFirst()
        .orElse(Position.of(report.path()));
  }
}
