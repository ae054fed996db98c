package nianjian.check;

import java.time.LocalDate;
import java.util.Optional;
import nianjian.archive.Level;
import nianjian.archive.Region;
import nianjian.archive.RegionTree;
import nianjian.archive.Report;
import nianjian.diagnostic.Code;

/**
 * A report is published by the day that the law sets (NJ225). 条例 of 2007 (国务院令第492号) art. 31: every
 * organ by 31 March. 条例 of 2019 (国务院令第711号) art. 49: departments of the county level and above by
 * 31 January, governments of the county level and above by 31 March; townships are not named.
 */
final class DeadlineRule implements ReportRule {
  private static final int FIRST_YEAR = 2008;

  /** The first year reported under the regulation of 2019. */
  private static final int SECOND_REGULATION = 2019;

  @Override
  public void check(CheckedReport checked, Findings findings) {
    Report report = checked.report();
    Optional<LocalDate> due =
        checked
            .context()
            .regions()
            .find(report.region())
            .flatMap(r -> due(r, report.year(), checked.context().regions()));
    if (due.isPresent() && report.published().filter(due.get()::isBefore).isPresent()) {
      findings.atKey(
          Code.PUBLISHED_LATE,
          "published",
          report.published().get().toString(),
          due.get().toString(),
          report.year() < SECOND_REGULATION ? "@article-31" : "@article-49");
    }
  }

  /** The last day on which a region's report of a year is in time; empty if the law sets none. */
  static Optional<LocalDate> due(Region region, int year, RegionTree regions) {
    LocalDate march = LocalDate.of(year + 1, 3, 31);
    if (year < FIRST_YEAR) {
      return Optional.empty();
    }
    if (year < SECOND_REGULATION) {
      return Optional.of(march);
    }
    return switch (region.level()) {
      case PROVINCE, PREFECTURE, COUNTY -> Optional.of(march);
      case TOWNSHIP -> Optional.empty();
      case DEPARTMENT ->
          regions.ancestors(region).stream().anyMatch(r -> r.level() == Level.TOWNSHIP)
              ? Optional.empty()
              : Optional.of(LocalDate.of(year + 1, 1, 31));
    };
  }
}
