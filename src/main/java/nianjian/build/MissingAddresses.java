package nianjian.build;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nianjian.archive.RegionTree;
import nianjian.archive.ReportId;
import nianjian.site.Permalinks;

/**
 * The addresses that are missing only because a source is faulty. A link to one of them is not to
 * blame: it would be reported for nothing, and be well again as soon as the source is mended.
 *
 * @param paths output paths
 * @param prefixes what further output paths begin with
 */
record MissingAddresses(Set<String> paths, Set<String> prefixes) {
  MissingAddresses {
    paths = Set.copyOf(paths);
    prefixes = Set.copyOf(prefixes);
  }

  /**
   * The addresses that would be there if these sources were not faulty.
   *
   * @param reports the reports
   * @param slugs the names of pages of the site's own
   * @param regions the regions, whose pages stand and fall with their reports
   */
  static MissingAddresses of(List<ReportId> reports, List<String> slugs, RegionTree regions) {
    Set<String> paths = new HashSet<>();
    Set<String> prefixes = new HashSet<>();
    for (ReportId id : reports) {
      prefixes.add("reports/" + id + ".");
      prefixes.add("reports/" + id + "/");
      prefixes.add("indicators/");
      paths.add(Permalinks.year(id.year()).value());
      paths.add("regions/" + id.region() + ".html");
      regions
          .find(id.region())
          .ifPresent(
              region ->
                  regions
                      .ancestors(region)
                      .forEach(above -> paths.add(Permalinks.region(above.id()).value())));
    }
    slugs.forEach(slug -> paths.add("about/" + (slug.equals("about") ? "index" : slug) + ".html"));
    return new MissingAddresses(paths, prefixes);
  }

  /** Whether an output path is one of them. */
  boolean contains(String path) {
    return paths.contains(path) || prefixes.stream().anyMatch(path::startsWith);
  }
}
