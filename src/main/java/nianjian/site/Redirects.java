package nianjian.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nianjian.archive.Region;
import nianjian.archive.RegionCode;
import nianjian.archive.Report;
import nianjian.io.SitePath;

/**
 * Old addresses that lead to the present ones: codes and aliases of regions, aliases of reports.
 */
final class Redirects {
  private final SiteContext context;
  private final Heads heads;

  Redirects(SiteContext context) {
    this.context = context;
    this.heads = new Heads(context);
  }

  List<PagePlan> plan() {
    List<PagePlan> pages = new ArrayList<>();
    for (Region region : context.archive().regions().all()) {
      if (context.archive().hasPage(region)) {
        Set<String> keys = new LinkedHashSet<>();
        region.code().ifPresent(keys::add);
        region.codes().stream().map(RegionCode::code).forEach(keys::add);
        keys.addAll(region.aliases());
        Link target = context.link(region);
        keys.forEach(key -> pages.add(page(Permalinks.region(key), target)));
      }
    }
    for (Report report : context.reports()) {
      Link target = new Link(report.title(), Permalinks.report(report.id()).value());
      report.aliases().forEach(a -> pages.add(page(SitePath.of(a), target)));
    }
    return pages;
  }

  private PagePlan page(SitePath path, Link target) {
    Head head = heads.hidden(SitePath.of(target.href()), target.text());
    return new PagePlan(
        path,
        PageKind.REDIRECT,
        new RedirectPage(head, List.of(context.home(), target), target),
        "");
  }
}
