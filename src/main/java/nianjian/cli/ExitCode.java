package nianjian.cli;

import java.util.Collection;
import java.util.Set;
import nianjian.build.FailOn;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Severity;

/** What the program tells the caller with its exit code. */
final class ExitCode {
  /** All is well; warnings may have been shown. */
  static final int WELL = 0;

  /** The site has findings: content or theme is to be mended. */
  static final int FINDINGS = 1;

  /** The call or the settings are to be mended. */
  static final int USAGE = 2;

  /** The program is at fault. */
  static final int OUR_FAULT = 70;

  /** The machine is to be mended: disk full, no permission. */
  static final int MACHINE = 74;

  /** Another build is at work: to be tried again. */
  static final int LOCKED = 75;

  private static final Set<Code> UNUSABLE =
      Set.of(
          Code.SETTINGS_NOT_FOUND,
          Code.SETTINGS_INVALID,
          Code.DESTINATION_UNSAFE,
          Code.FOREIGN_FILES);

  private ExitCode() {}

  /**
   * The exit code for what a command found. A nightly job must be able to tell an office's wrong
   * figure from a full disk, so the machine's troubles come first.
   */
  static int of(Collection<Diagnostic> diagnostics, FailOn failOn) {
    if (hasError(diagnostics, Set.of(Code.LOCKED))) {
      return LOCKED;
    }
    if (hasError(diagnostics, Set.of(Code.CANNOT_WRITE))) {
      return MACHINE;
    }
    if (hasError(diagnostics, UNUSABLE)) {
      return USAGE;
    }
    return diagnostics.stream().anyMatch(failOn::includes) ? FINDINGS : WELL;
  }

  private static boolean hasError(Collection<Diagnostic> diagnostics, Set<Code> codes) {
    return diagnostics.stream()
        .anyMatch(d -> d.severity() == Severity.ERROR && codes.contains(d.code()));
  }
}
