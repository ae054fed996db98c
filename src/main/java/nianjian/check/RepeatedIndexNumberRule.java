package nianjian.check;

import nianjian.archive.Archive;
import nianjian.archive.Report;
import nianjian.diagnostic.Code;

/** An index number (索引号) belongs to one report (NJ227). */
final class RepeatedIndexNumberRule implements ArchiveRule {
  private static final String KEY = "index-number";

  @Override
  public void check(Report report, Archive archive, Findings findings) {
    report
        .card()
        .value(KEY)
        .ifPresent(
            number ->
                archive.withIndexNumber(number).stream()
                    .filter(other -> !other.id().equals(report.id()))
                    .findFirst()
                    .ifPresent(
                        other ->
                            findings.atKey(Code.INDEX_NUMBER_REPEATED, KEY, number, other.path())));
  }
}
