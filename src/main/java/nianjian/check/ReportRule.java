package nianjian.check;

/**
 * What a report must not have, or must: a pure function of the report and its text. It is asked
 * when the report is read, so what it finds depends on that report alone.
 */
@FunctionalInterface
interface ReportRule {
  /** Tells what it finds. */
  void check(CheckedReport report, Findings findings);
}
