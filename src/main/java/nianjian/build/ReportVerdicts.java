package nianjian.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianjian.archive.Archive;
import nianjian.archive.Article;
import nianjian.archive.Report;
import nianjian.archive.ReportId;
import nianjian.check.Checker;
import nianjian.check.Checker.Verdict;
import nianjian.check.ReportChecks;
import nianjian.check.ReportFindings;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Severity;
import nianjian.site.LinkRules;

/**
 * The verdicts on all reports that are to be built.
 *
 * @param archive the reports
 * @param checks what came of checking the figures of each
 */
record ReportVerdicts(Archive archive, Map<ReportId, ReportChecks> checks) {
  ReportVerdicts {
    checks = Map.copyOf(checks);
  }

  /**
   * Checks all reports.
   *
   * @param sources what was read
   * @param archive the reports of it
   * @param changed what is to be told of published figures, whatever is told of the rules
   * @param told which findings of the rules are told
   * @param pool does the work
   * @param diagnostics takes the findings
   */
  static ReportVerdicts of(
      Sources sources,
      Archive archive,
      Map<ReportId, List<Diagnostic>> changed,
      Set<Severity> told,
      WorkPool pool,
      Diagnostics diagnostics) {
    List<Verdict> verdicts =
        pool.map(archive.reports(), report -> verdict(report, archive, sources, changed));
    Map<ReportId, ReportChecks> checks = new HashMap<>();
    for (int i = 0; i < verdicts.size(); i++) {
      Verdict verdict = verdicts.get(i);
      checks.put(archive.reports().get(i).id(), verdict.checks());
      diagnostics.addAll(verdict.reading());
      tell(verdict.findings(), told, diagnostics);
    }
    LinkRules links = new LinkRules(sources.config().baseUrl());
    sources.pages().forEach(p -> tell(links.ofText(sources.article(p.path())), told, diagnostics));
    sources
        .versions()
        .forEach(v -> tell(links.ofText(sources.article(v.path())), told, diagnostics));
    return new ReportVerdicts(archive, checks);
  }

  private static Verdict verdict(
      Report report, Archive archive, Sources sources, Map<ReportId, List<Diagnostic>> changed) {
    List<Diagnostic> reading =
        new ArrayList<>(sources.readings().getOrDefault(report.id(), List.of()));
    reading.addAll(changed.getOrDefault(report.id(), List.of()));
    ReportFindings rules = sources.findings().getOrDefault(report.id(), ReportFindings.NONE);
    Article article = sources.article(report.path());
    List<Diagnostic> found = new ArrayList<>(rules.diagnostics());
    found.addAll(new LinkRules(sources.config().baseUrl()).ofReport(report, article));
    return Checker.check(report, archive, reading, new ReportFindings(found, rules.results()));
  }

  private static void tell(List<Diagnostic> found, Set<Severity> told, Diagnostics diagnostics) {
    found.stream().filter(d -> told.contains(d.severity())).forEach(diagnostics::add);
  }
}
