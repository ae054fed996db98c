package nianjian.build;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nianjian.archive.Article;
import nianjian.archive.Report;
import nianjian.archive.Status;
import nianjian.build.Stages.Planned;
import nianjian.check.ReportChecks;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Severity;
import nianjian.diagnostic.SiteException;
import nianjian.site.PagePlan;
import nianjian.site.SitePlan;

/**
 * Checks a site as a build would, and tells all of what it finds. It writes nothing, takes no lock
 * and needs no destination; where the last build left one, published addresses and figures are held
 * against it.
 */
public final class SiteChecker {
  private final CheckScope scope;
  private final Diagnostics diagnostics = new Diagnostics();

  private SiteChecker(CheckScope scope) {
    this.scope = scope;
  }

  /**
   * Checks a site.
   *
   * @param options what, and how
   * @param scope what is told and counted
   * @param progress is told how far it is
   */
  public static SiteFindings check(BuildOptions options, CheckScope scope, Progress progress) {
    SiteChecker checker = new SiteChecker(scope);
    Stages stages = new Stages(options, scope, progress, checker.diagnostics);
    Optional<Planned> planned = Optional.empty();
    try {
      Destination destination = Destination.look(options.site(), options.destination());
      planned = Optional.of(stages.plan(destination, s -> EnumSet.allOf(Severity.class)));
      planned.ifPresent(checker::checkLinks);
    } catch (SiteException e) {
      checker.diagnostics.addAll(e.diagnostics());
    }
    return checker.findings(planned, stages);
  }

  private void checkLinks(Planned planned) {
    planned.plan().ifPresent(plan -> checkLinks(plan, planned));
  }

  /**
   * A page that texts link into is made only where its own text does not have the place: then the
   * layout may have it.
   */
  private void checkLinks(SitePlan plan, Planned planned) {
    Sources sources = planned.sources();
    PageAnchors anchors = new PageAnchors(sources.links());
    List<PagePlan> others =
        plan.pages().stream().filter(p -> !takesIn(anchors, p, sources)).toList();
    if (!others.isEmpty()) {
      PageMaker maker = new PageMaker(sources, planned.theme().orElseThrow(), plan);
      for (PagePlan page : others) {
        maker.make(page).ifPresent(file -> anchors.add(file.path(), file.bytes()));
      }
    }
    SiteLinks.check(sources, planned.theme().orElseThrow(), plan, anchors, diagnostics);
  }

  /** Whether all is known of a page that texts want to know. */
  private static boolean takesIn(PageAnchors anchors, PagePlan page, Sources sources) {
    Article article = sources.article(page.source());
    if (article.anchors().containsAll(anchors.wanted(page.path()))) {
      anchors.add(page.path(), article.anchors());
      return true;
    }
    return false;
  }

  /** Unusable settings are told whatever was asked for: no other finding can be relied on. */
  private boolean isTold(Diagnostic diagnostic) {
    return scope.covers(diagnostic.position().path()) || diagnostic.code().id().startsWith("NJ8");
  }

  private SiteFindings findings(Optional<Planned> planned, Stages stages) {
    int reports = 0;
    int checks = 0;
    int differences = 0;
    List<Report> all = planned.map(p -> p.sources().reports()).orElse(List.of());
    for (Report report : all) {
      if (scope.covers(report.path()) && report.status() != Status.WITHDRAWN) {
        ReportChecks of =
            planned.orElseThrow().verdicts().checks().getOrDefault(report.id(), ReportChecks.NONE);
        reports++;
        checks += of.checks();
        differences += of.differences();
      }
    }
    return new SiteFindings(
        stages.counts(),
        reports,
        checks,
        differences,
        stages.guarded(),
        stages.compared(),
        diagnostics.all().stream().filter(this::isTold).toList(),
        planned.map(p -> ExternalLink.of(p.sources(), scope)).orElse(List.of()),
        stages.nanos());
  }
}
