package nianjian.build;

import java.util.List;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Severity;

/**
 * What came of a build.
 *
 * @param complete whether all stages ran to their end; if not, the destination is as it was
 * @param guarded whether published addresses were held against those of the last build
 * @param compared whether published figures were
 * @param counts what became of the sources
 * @param written what was done to the destination, or would be in a dry run
 * @param diagnostics all that was found
 * @param nanos how long it took
 */
public record BuildResult(
    boolean complete,
    boolean guarded,
    boolean compared,
    Counts counts,
    Written written,
    List<Diagnostic> diagnostics,
    long nanos) {
  public BuildResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /** How many diagnostics of a severity there are that nobody has explained. */
  public int count(Severity severity) {
    return (int) diagnostics.stream().filter(d -> d.open() && d.severity() == severity).count();
  }
}
