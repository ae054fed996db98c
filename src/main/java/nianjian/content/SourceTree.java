package nianjian.content;

import java.util.List;
import java.util.Optional;

/**
 * Every source of a site, found but not yet read.
 *
 * @param regions {@code content/regions.yml}, if there is one
 * @param reports the files of each report, by region, then year
 * @param pages {@code content/pages/<slug>.md}, by path
 * @param refused how many sources were refused because another has their address
 * @param ignored how many files were ignored by rule
 */
public record SourceTree(
    Optional<SourceFile> regions,
    List<ReportFiles> reports,
    List<SourceFile> pages,
    int refused,
    int ignored) {
  public SourceTree {
    reports = List.copyOf(reports);
    pages = List.copyOf(pages);
  }

  /** How many report sources there are, refused ones included. */
  public int sources() {
    return reports.size() + refused;
  }
}
