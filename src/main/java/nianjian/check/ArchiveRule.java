package nianjian.check;

import nianjian.archive.Archive;
import nianjian.archive.Report;

/** What a report's figures must be beside those of other years and regions: a pure function. */
@FunctionalInterface
interface ArchiveRule {
  /** Tells what it finds about one report of an archive. */
  void check(Report report, Archive archive, Findings findings);
}
