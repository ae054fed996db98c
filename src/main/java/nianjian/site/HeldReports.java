package nianjian.site;

import java.util.HashMap;
import java.util.Map;
import nianjian.archive.Archive;
import nianjian.archive.Region;
import nianjian.archive.Report;

/** How many reports each region and all below it hold, in each year and together. */
final class HeldReports {
  /** The key of all years together. */
  private static final int ALL = -1;

  private final Map<String, Map<Integer, Integer>> counts = new HashMap<>();

  private HeldReports() {}

  static HeldReports of(Archive archive) {
    HeldReports held = new HeldReports();
    for (Report report : archive.reports()) {
      if (SiteContext.isHeld(report)) {
        archive.regions().find(report.region()).ifPresent(r -> held.count(archive, r, report));
      }
    }
    return held;
  }

  private void count(Archive archive, Region region, Report report) {
    add(region, report.year());
    archive.regions().ancestors(region).forEach(r -> add(r, report.year()));
  }

  private void add(Region region, int year) {
    Map<Integer, Integer> years = counts.computeIfAbsent(region.id(), r -> new HashMap<>());
    years.merge(year, 1, Integer::sum);
    years.merge(ALL, 1, Integer::sum);
  }

  /** How many in all years. */
  int of(Region region) {
    return of(region, ALL);
  }

  /** How many in one year. */
  int of(Region region, int year) {
    return counts.getOrDefault(region.id(), Map.of()).getOrDefault(year, 0);
  }
}
