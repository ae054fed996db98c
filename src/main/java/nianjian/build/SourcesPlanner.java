package nianjian.build;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nianjian.archive.Report;
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
      Sources sources,
      ReportVerdicts verdicts,
      Theme theme,
      BuildOptions options,
      Diagnostics diagnostics) {
    Optional<Messages> messages = theme.messages(LANGUAGE);
    if (messages.isEmpty()) {
      Position folder = Position.of("themes/" + theme.name());
      diagnostics.add(Code.THEME_FILE, folder, "i18n/" + LANGUAGE + ".yml", "", "", "");
      return Optional.empty();
    }
    MissingSiteData.of(sources.config(), BuildOptions.SETTINGS).ifPresent(diagnostics::add);
    SitePlan plan =
        SitePlanner.plan(
            new SiteInput(
                verdicts.archive(),
                verdicts.checks(),
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

  /** The counts with what a plan holds; of the files that are copied, texts of reports are none. */
  static Counts counts(SitePlan plan, Sources sources, CheckScope scope) {
    Set<String> texts = new HashSet<>();
    sources.reports().stream().map(Report::path).forEach(texts::add);
    long pages = plan.pages().stream().filter(p -> scope.covers(p.source())).count();
    long attachments =
        plan.files().stream()
            .flatMap(f -> f instanceof FilePlan.Copied c ? Stream.of(c.source()) : Stream.empty())
            .filter(source -> !texts.contains(source) && scope.covers(source))
            .count();
    return sources.counts().planned((int) pages, (int) attachments);
  }
}
