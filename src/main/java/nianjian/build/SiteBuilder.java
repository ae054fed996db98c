package nianjian.build;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nianjian.content.SourceScanner;
import nianjian.content.SourceTree;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.SiteException;
import nianjian.site.SitePlan;
import nianjian.theme.Theme;
import nianjian.theme.ThemeReader;

/**
 * Builds a site: scan, read, plan, render, write. Each stage takes values and gives values. Faults
 * are collected from all stages but the last; with any of them the destination stays as it is.
 */
public final class SiteBuilder {
  private final BuildOptions options;
  private final Progress progress;
  private final WorkPool pool;
  private final Diagnostics diagnostics = new Diagnostics();
  private final long start = System.nanoTime();
  private Counts counts = Counts.NONE;
  private boolean guarded;

  private SiteBuilder(BuildOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
    this.pool = new WorkPool(options.jobs());
  }

  /**
   * Builds a site.
   *
   * @param options what, and how
   * @param progress is told how far it is
   * @return what came of it; what is wrong with the site, the call or the machine is in its
   *     diagnostics
   */
  public static BuildResult build(BuildOptions options, Progress progress) {
    SiteBuilder builder = new SiteBuilder(options, progress);
    Optional<Written> written = Optional.empty();
    try {
      // Without settings the folder is no site, and nothing is put into it, not even a lock.
      boolean writes = !options.dryRun() && options.settings().stream().allMatch(Files::exists);
      written = writes ? builder.buildAlone() : builder.build();
    } catch (SiteException e) {
      builder.diagnostics.addAll(e.diagnostics());
    }
    return new BuildResult(
        written.isPresent(),
        builder.guarded,
        builder.counts,
        written.orElse(Written.NOTHING),
        builder.diagnostics.all(),
        System.nanoTime() - builder.start);
  }

  @SuppressWarnings("try") // the lock is held, not used
  private Optional<Written> buildAlone() {
    try (BuildLock lock = BuildLock.acquire(options.site(), options.lockWait())) {
      return build();
    }
  }

  private Optional<Written> build() {
    Destination destination =
        Destination.inspect(options.site(), options.destination(), options.force());
    SourceTree tree = stage(Stage.SCAN, 0, () -> SourceScanner.scan(options.site(), diagnostics));
    Sources sources = stage(Stage.READ, tree.reports().size(), () -> read(tree));
    Optional<Theme> theme = ThemeReader.read(options.site(), sources.config().theme(), diagnostics);
    Optional<SitePlan> plan =
        theme.flatMap(t -> stage(Stage.PLAN, 0, () -> plan(sources, t, destination)));
    return plan.flatMap(p -> write(p, sources, theme.orElseThrow(), destination));
  }

  private Sources read(SourceTree tree) {
    Sources sources = new SourcesReader(options, pool, progress, diagnostics).read(tree);
    counts = sources.counts();
    return sources;
  }

  private Optional<SitePlan> plan(Sources sources, Theme theme, Destination destination) {
    Optional<SitePlan> plan = SourcesPlanner.plan(sources, theme, options, pool, diagnostics);
    plan.ifPresent(
        p -> {
          counts = counts.planned(p.pages().size(), SourcesPlanner.attachments(p, sources));
          guard(p, destination);
        });
    return plan;
  }

  /** A faulty source would look like one that is gone, so addresses are compared without faults. */
  private void guard(SitePlan plan, Destination destination) {
    guarded = destination.former().filter(former -> !former.published().isEmpty()).isPresent();
    if (guarded && !options.allowRemoved() && !hasFailed()) {
      RemovedAddresses.check(destination, plan, diagnostics);
    }
  }

  private Optional<Written> write(
      SitePlan plan, Sources sources, Theme theme, Destination destination) {
    boolean staged = !options.dryRun() && !hasFailed();
    try (OutputWriter writer = OutputWriter.open(destination, staged)) {
      SiteRenderer renderer = new SiteRenderer(options, sources, theme, plan, writer, diagnostics);
      List<OutputFile> files =
          stage(Stage.RENDER, plan.pages().size(), () -> renderer.render(pool, progress));
      return hasFailed()
          ? Optional.empty()
          : stage(
              Stage.WRITE,
              files.size(),
              () -> Optional.of(writer.write(files, options, diagnostics)));
    }
  }

  private boolean hasFailed() {
    return diagnostics.all().stream().anyMatch(options.failOn()::includes);
  }

  private <T> T stage(Stage stage, int items, Supplier<T> work) {
    progress.begin(stage, items);
    long begun = System.nanoTime();
    T value = work.get();
    progress.end(stage, System.nanoTime() - begun);
    return value;
  }
}
