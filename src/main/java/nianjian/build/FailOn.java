package nianjian.build;

import nianjian.diagnostic.Diagnostic;

/** Which findings make a build or a check fail. Nothing is ever built from a faulty source. */
public enum FailOn {
  /** Errors and warnings. */
  WARNING,
  /** Errors. */
  ERROR,
  /** No finding about what is true; only what keeps the site from being built. */
  NEVER;

  /** Whether a finding makes a build fail; what the editors have explained does not. */
  public boolean includes(Diagnostic finding) {
    if (!finding.open()) {
      return false;
    }
    return switch (finding.severity()) {
      case ERROR -> this != NEVER || !finding.code().acceptable();
      case WARNING -> this == WARNING;
      case INFO -> false;
    };
  }
}
