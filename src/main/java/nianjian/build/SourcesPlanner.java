package nianjian.build;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianjian.archive.Archive;
import nianjian.archive.Report;
import nianjian.archive.ReportId;
import nianjian.check.RelationFindings;
import nianjian.check.ReportChecks;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;
import nianjian.site.FilePlan;
import nianjian.site.MissingSiteData;
import nianjian.site.SiteInput;
import nianjian.site.SitePlan;
import nianjian.site.SitePlanner;
import nianjian.theme.Messages;
import nianjian.theme.Theme;

/** Puts together what a site is planned from, has it planned, and looks at the addresses. */
final class SourcesPlanner {
  private static final String LANGUAGE = "zh-Hans";
  private static final String PROGRAM = "Nianjian";

  private SourcesPlanner() {}

  /** The plan of a site; empty, with an error, if the theme does not speak its language. */
  static Optional<SitePlan> plan(
      Sources sources, Theme theme, BuildOptions options, WorkPool pool, Diagnostics diagnostics) {
    Optional<Messages> messages = theme.messages(LANGUAGE);
    if (messages.isEmpty()) {
      Position folder = Position.of("themes/" + theme.name());
      diagnostics.add(Code.THEME_FILE, folder, "i18n/" + LANGUAGE + ".yml", "", "", "");
      return Optional.empty();
    }
    Archive archive = Archive.of(sources.forms(), sources.regions(), sources.reports());
    Map<ReportId, ReportChecks> checks = checks(archive, pool);
    if (sources.config().checksOnBuild() || options.failOn() == FailOn.WARNING) {
      archive
          .reports()
          .forEach(
              r ->
                  diagnostics.addAll(
                      RelationFindings.of(r, checks.getOrDefault(r.id(), ReportChecks.NONE))));
    }
    MissingSiteData.of(sources.config(), BuildOptions.SETTINGS).ifPresent(diagnostics::add);
    SitePlan plan =
        SitePlanner.plan(
            new SiteInput(
                archive,
                checks,
                sources.articles(),
                sources.versions(),
                sources.pages(),
                sources.config(),
                LANGUAGE,
                new PlanText(messages.get(), diagnostics),
                theme
                    .params()
                    .values(sources.config().params(), BuildOptions.SETTINGS, diagnostics),
                (PROGRAM + " " + options.version()).strip()));
    Addresses.check(plan, diagnostics);
    return Optional.of(plan);
  }

  private static Map<ReportId, ReportChecks> checks(Archive archive, WorkPool pool) {
    List<ReportChecks> all = pool.map(archive.reports(), r -> ReportChecks.of(r, archive));
    Map<ReportId, ReportChecks> byReport = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      byReport.put(archive.reports().get(i).id(), all.get(i));
    }
    return byReport;
  }

  /** How many originals and attachments a plan copies; the texts of reports are not among them. */
  static int attachments(SitePlan plan, Sources sources) {
    Set<String> texts = new HashSet<>();
    sources.reports().stream().map(Report::path).forEach(texts::add);
    return (int)
        plan.files().stream()
            .filter(f -> f instanceof FilePlan.Copied copied && !texts.contains(copied.source()))
            .count();
  }
}
