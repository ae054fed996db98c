package nianjian.archive;

import java.util.Comparator;

/**
 * Names a report: one region and one year have one report.
 *
 * @param region the region's id
 * @param year the year it reports on
 */
public record ReportId(String region, int year) implements Comparable<ReportId> {
  private static final Comparator<ReportId> ORDER =
      Comparator.comparing(ReportId::region).thenComparingInt(ReportId::year);

  @Override
  public int compareTo(ReportId other) {
    return ORDER.compare(this, other);
  }

  /** {@code wudu/2017}. */
  @Override
  public String toString() {
    return region + "/" + year;
  }
}
