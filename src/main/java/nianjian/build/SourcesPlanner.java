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
import nianjian.check.Checker;
import nianjian.check.Checker.Verdict;
import nianjian.check.ReportChecks;
import nianjian.check.ReportFindings;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;
import nianjian.diagnostic.Severity;
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
    Map<ReportId, ReportChecks> checks = checks(sources, archive, options, pool, diagnostics);
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

  /** The verdicts on all reports; of what the rules found, what the settings want is told. */
  private static Map<ReportId, ReportChecks> checks(
      Sources sources,
      Archive archive,
      BuildOptions options,
      WorkPool pool,
      Diagnostics diagnostics) {
    List<Verdict> verdicts =
        pool.map(
            archive.reports(),
            r ->
                Checker.check(
                    r,
                    archive,
                    sources.readings().getOrDefault(r.id(), List.of()),
                    sources.findings().getOrDefault(r.id(), ReportFindings.NONE)));
    Set<Severity> told = options.told(sources.config().check());
    Map<ReportId, ReportChecks> byReport = new HashMap<>();
    for (int i = 0; i < verdicts.size(); i++) {
      Verdict verdict = verdicts.get(i);
      byReport.put(archive.reports().get(i).id(), verdict.checks());
      diagnostics.addAll(verdict.reading());
      verdict.findings().stream()
          .filter(d -> told.contains(d.severity()))
          .forEach(diagnostics::add);
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
