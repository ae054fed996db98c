package nianjian.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianjian.archive.Archive;
import nianjian.archive.Report;
import nianjian.archive.ReportText;
import nianjian.archive.Status;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;

/**
 * Says whether a report holds: its figures against the relations of its form, against its text,
 * against other years and regions; its text and facts against the rules. Pure.
 */
public final class Checker {
  /** In the order in which their findings are told. */
  private static final List<ArchiveRule> ARCHIVE_RULES =
      List.of(new YearJumpRule(), new ChildrenRule(), new RepeatedIndexNumberRule());

  private Checker() {}

  /**
   * What came of checking one report.
   *
   * @param checks the outcomes, for the page
   * @param reading what was told when the report was read; what is accepted is marked so
   * @param findings what the rules found, explained or not
   */
  public record Verdict(ReportChecks checks, List<Diagnostic> reading, List<Diagnostic> findings) {
    public Verdict {
      reading = List.copyOf(reading);
      findings = List.copyOf(findings);
    }
  }

  /**
   * Checks one report.
   *
   * @param report the report
   * @param archive the archive it belongs to
   * @param reading what was told when it was read
   * @param rules what the rules about it alone found
   */
  public static Verdict check(
      Report report, Archive archive, List<Diagnostic> reading, ReportFindings rules) {
    Findings beside = new Findings(report, ReportText.EMPTY);
    if (report.status() != Status.WITHDRAWN) {
      ARCHIVE_RULES.forEach(rule -> rule.check(report, archive, beside));
    }
    List<CheckResult> further = new ArrayList<>(rules.results());
    further.addAll(beside.results());
    List<CheckResult> results = ReportChecks.results(report, archive, further);
    List<Diagnostic> found = new ArrayList<>(rules.diagnostics());
    found.addAll(beside.diagnostics());
    List<Code> codes = new ArrayList<>();
    reading.forEach(d -> codes.add(d.code()));
    found.forEach(d -> codes.add(d.code()));
    results.stream().filter(CheckResult::differs).forEach(r -> codes.add(r.code()));
    Acceptance acceptance = new Acceptance(report, codes);
    ReportChecks checks =
        new ReportChecks(results.stream().map(r -> explained(r, acceptance)).toList());
    List<Diagnostic> told = reading.stream().map(acceptance::explained).toList();
    List<Diagnostic> all = new ArrayList<>(found.stream().map(acceptance::explained).toList());
    all.addAll(RelationFindings.of(report, checks));
    all.addAll(acceptance.unused());
    return new Verdict(checks, told, all);
  }

  private static CheckResult explained(CheckResult result, Acceptance acceptance) {
    return result.differs() && result.explanation().isEmpty()
        ? acceptance
            .explanation(result.code(), Optional.of(result.at()))
            .map(result::explained)
            .orElse(result)
        : result;
  }
}
