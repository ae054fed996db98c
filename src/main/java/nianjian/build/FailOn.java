package nianjian.build;

import nianjian.diagnostic.Severity;

/** Which findings make a build fail. Errors always do: nothing is built from a faulty source. */
public enum FailOn {
  /** Errors and warnings. */
  WARNING,
  /** Errors. */
  ERROR,
  /** No finding about what is true; only what keeps the site from being built. */
  NEVER;

  /** Whether a finding as grave as this makes a build fail. */
  public boolean includes(Severity severity) {
    return severity == Severity.ERROR || (this == WARNING && severity == Severity.WARNING);
  }
}
