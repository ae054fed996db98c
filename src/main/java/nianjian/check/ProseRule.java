package nianjian.check;

import nianjian.prose.Prose;

/** What the running text must not say beside the figures: a pure function. */
@FunctionalInterface
interface ProseRule {
  /** Tells what it finds. */
  void check(CheckedReport report, Prose prose, Findings findings);
}
