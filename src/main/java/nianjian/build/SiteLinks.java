package nianjian.build;

import java.util.HashSet;
import java.util.Set;
import nianjian.config.MenuItem;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.NearestName;
import nianjian.diagnostic.Position;
import nianjian.site.LinkChecker;
import nianjian.site.SitePlan;
import nianjian.theme.Theme;

/** Holds the links of all texts and of the menu against the files of the site. */
final class SiteLinks {
  private SiteLinks() {}

  /**
   * Reports the links that lead nowhere.
   *
   * @param sources what was read
   * @param theme the theme, for its assets
   * @param plan the pages and files
   * @param anchors the places of pages that texts link into
   * @param diagnostics takes the findings
   */
  static void check(
      Sources sources, Theme theme, SitePlan plan, PageAnchors anchors, Diagnostics diagnostics) {
    Set<String> files = new HashSet<>(Set.of(Manifest.PATH.value(), Manifest.SUMS.value()));
    plan.pages().forEach(page -> files.add(page.path().value()));
    plan.files().forEach(file -> files.add(file.path().value()));
    theme.assets().all().forEach(asset -> files.add(asset.path().value()));
    new LinkChecker(files, sources.missing()::contains, anchors.byPage())
        .check(sources.links(), diagnostics);
    for (MenuItem item : sources.config().menu()) {
      if (!files.contains(item.to()) && !sources.missing().contains(item.to())) {
        diagnostics.add(
            Diagnostic.of(
                    Code.BROKEN_LINK,
                    Position.of(BuildOptions.SETTINGS),
                    "/" + item.to(),
                    NearestName.of(item.to(), files).map(near -> "/" + near).orElse(""))
                .as(Code.SETTINGS_INVALID));
      }
    }
  }
}
