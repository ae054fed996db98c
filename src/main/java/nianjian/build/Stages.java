package nianjian.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nianjian.archive.Archive;
import nianjian.archive.ReportId;
import nianjian.content.SourceScanner;
import nianjian.content.SourceTree;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Severity;
import nianjian.site.SitePlan;
import nianjian.theme.Theme;
import nianjian.theme.ThemeReader;

/** The stages that building and checking have in common: scan, read, plan. They write nothing. */
final class Stages {
  private final BuildOptions options;
  private final CheckScope scope;
  private final Progress progress;
  private final Diagnostics diagnostics;
  private final WorkPool pool;
  private final long start = System.nanoTime();
  private Counts counts = Counts.NONE;
  private boolean guarded;
  private boolean compared;

  /**
   * The stages of one run.
   *
   * @param options what, and how
   * @param scope what is counted, and which drafts are read as if they were asked for
   * @param progress is told how far it is
   * @param diagnostics takes what is found
   */
  Stages(BuildOptions options, CheckScope scope, Progress progress, Diagnostics diagnostics) {
    this.options = options;
    this.scope = scope;
    this.progress = progress;
    this.diagnostics = diagnostics;
    this.pool = new WorkPool(options.jobs());
  }

  /** What is told of the rules' findings: a build's choice depends on the settings. */
  interface Told {
    Set<Severity> by(Sources sources);
  }

  /**
   * What the stages came to.
   *
   * @param sources all that was read
   * @param verdicts the verdicts on the reports
   * @param theme the theme, if it can be used
   * @param plan the plan, if there is a theme
   */
  record Planned(
      Sources sources, ReportVerdicts verdicts, Optional<Theme> theme, Optional<SitePlan> plan) {}

  /** Runs them, and holds what comes of them against what the last build left. */
  Planned plan(Destination destination, Told told) {
    SourceTree tree = stage(Stage.SCAN, 0, () -> SourceScanner.scan(options.site(), diagnostics));
    Sources sources = stage(Stage.READ, tree.reports().size(), () -> read(tree));
    Optional<Theme> theme = ThemeReader.read(options.site(), sources.config().theme(), diagnostics);
    return stage(
        Stage.PLAN,
        0,
        () -> {
          ReportVerdicts verdicts = verdicts(sources, destination, told);
          Optional<SitePlan> plan =
              theme.flatMap(t -> SourcesPlanner.plan(sources, verdicts, t, options, diagnostics));
          plan.ifPresent(
              p -> {
                counts = SourcesPlanner.counts(p, sources, scope);
                guard(p, destination);
              });
          return new Planned(sources, verdicts, theme, plan);
        });
  }

  private Sources read(SourceTree tree) {
    Sources sources = new SourcesReader(options, scope, pool, progress, diagnostics).read(tree);
    counts = sources.counts();
    return sources;
  }

  private ReportVerdicts verdicts(Sources sources, Destination destination, Told told) {
    Archive archive = sources.archive();
    Optional<Map<ReportId, List<Diagnostic>>> changed = ChangedFigures.of(destination, archive);
    compared = changed.isPresent();
    return ReportVerdicts.of(
        sources, archive, changed.orElse(Map.of()), told.by(sources), pool, diagnostics);
  }

  /** A faulty source would look like one that is gone, so addresses are compared without faults. */
  private void guard(SitePlan plan, Destination destination) {
    guarded = destination.former().filter(former -> !former.published().isEmpty()).isPresent();
    if (guarded
        && !options.allowRemoved()
        && diagnostics.all().stream().noneMatch(FailOn.NEVER::includes)) {
      RemovedAddresses.check(destination, plan, diagnostics);
    }
  }

  /** Runs a stage and tells how far it is. */
  <T> T stage(Stage stage, int items, Supplier<T> work) {
    progress.begin(stage, items);
    long begun = System.nanoTime();
    T value = work.get();
    progress.end(stage, System.nanoTime() - begun);
    return value;
  }

  /** Works on many things at once. */
  WorkPool pool() {
    return pool;
  }

  /** What became of the sources, as far as the stages have come. */
  Counts counts() {
    return counts;
  }

  /** Whether published addresses were held against those of the last build. */
  boolean guarded() {
    return guarded;
  }

  /** Whether published figures were held against those of the last build. */
  boolean compared() {
    return compared;
  }

  /** How long it has taken so far. */
  long nanos() {
    return System.nanoTime() - start;
  }
}
