package nianjian.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;
import nianjian.io.SitePath;
import nianjian.site.PagePlan;
import nianjian.site.RedirectPage;
import nianjian.site.ReportPage;
import nianjian.site.SitePlan;

/**
 * Keeps published addresses alive: a page or download of the former build that the new one would
 * not have is an error, unless an alias answers in its place or its report is withdrawn.
 */
final class RemovedAddresses {
  /** A report's page and what lies beside and below it. */
  private static final Pattern REPORT = Pattern.compile("(reports/[^/]+/\\d{4})(\\.|/).*");

  private static final String CONTENT = "content/";
  private static final String PAGE = ".html";

  /** Interface languages that can be switched off; their pages repeat those at the root. */
  private static final List<String> LANGUAGES = List.of("zh-hant/", "en/");

  private RemovedAddresses() {}

  /** Reports NJ404 for every report and every other address that would cease to answer. */
  static void check(Destination destination, SitePlan plan, Diagnostics diagnostics) {
    Set<String> present = new HashSet<>();
    Set<String> answered = new HashSet<>();
    Set<String> off = new HashSet<>(LANGUAGES);
    for (PagePlan page : plan.pages()) {
      String path = page.path().value();
      present.add(path);
      off.removeIf(path::startsWith);
      if (page.model() instanceof RedirectPage
          || (page.model() instanceof ReportPage report && report.status().equals("withdrawn"))) {
        answered.add(stem(path));
      }
    }
    plan.files().forEach(file -> present.add(file.path().value()));
    Map<String, List<SitePath>> removed = new TreeMap<>();
    for (SitePath former : destination.former().map(Manifest::published).orElse(List.of())) {
      String path = former.value();
      if (!present.contains(path)
          && !isExempt(path)
          && off.stream().noneMatch(path::startsWith)
          && !answered.contains(stem(path))) {
        removed.computeIfAbsent(stem(path), stem -> new ArrayList<>()).add(former);
      }
    }
    removed.forEach((stem, paths) -> report(destination, stem, paths, diagnostics));
  }

  /** All of a report is told once, at the place its source had. */
  private static void report(
      Destination destination, String stem, List<SitePath> paths, Diagnostics diagnostics) {
    SitePath first =
        paths.stream().filter(p -> p.value().equals(stem + PAGE)).findFirst().orElse(paths.get(0));
    boolean report = !first.value().equals(stem);
    diagnostics.add(
        Code.ADDRESS_REMOVED,
        report ? Position.of(CONTENT + stem) : destination.position(first),
        "/" + first,
        paths.size() > 1 ? Integer.toString(paths.size()) : "");
  }

  /** What all files of a report begin with, or the path itself. */
  private static String stem(String path) {
    Matcher report = REPORT.matcher(path);
    return report.matches() ? report.group(1) : path;
  }

  /** Files that only machines and the site's own pages ask for. */
  private static boolean isExempt(String path) {
    return path.startsWith("assets/")
        || (path.startsWith("search/") && !path.endsWith(".html"))
        || path.equals("robots.txt")
        || path.matches("sitemap(-\\d+)?\\.xml");
  }
}
