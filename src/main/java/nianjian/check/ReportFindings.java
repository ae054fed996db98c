package nianjian.check;

import java.util.List;
import nianjian.diagnostic.Diagnostic;

/**
 * What the rules about one report found when it was read. It depends on that report's source and on
 * the settings alone.
 *
 * @param diagnostics what is in question; what a textual note explains is marked so
 * @param results the outcomes of holding its text against its figures
 */
public record ReportFindings(List<Diagnostic> diagnostics, List<CheckResult> results) {
  /** Nothing was found. */
  public static final ReportFindings NONE = new ReportFindings(List.of(), List.of());

  public ReportFindings {
    diagnostics = List.copyOf(diagnostics);
    results = List.copyOf(results);
  }
}
