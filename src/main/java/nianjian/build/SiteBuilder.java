package nianjian.build;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import nianjian.build.Stages.Planned;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.SiteException;
import nianjian.site.SitePlan;

/**
 * Builds a site: scan, read, plan, render, write. Each stage takes values and gives values. Faults
 * are collected from all stages but the last; with any of them the destination stays as it is.
 */
public final class SiteBuilder {
  private final BuildOptions options;
  private final Progress progress;
  private final Diagnostics diagnostics = new Diagnostics();
  private final Stages stages;

  private SiteBuilder(BuildOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
    this.stages = new Stages(options, CheckScope.SITE, progress, diagnostics);
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
        builder.stages.guarded(),
        builder.stages.compared(),
        builder.stages.counts(),
        written.orElse(Written.NOTHING),
        builder.diagnostics.all(),
        builder.stages.nanos());
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
    Planned planned = stages.plan(destination, s -> options.told(s.config().check()));
    return planned.plan().flatMap(plan -> write(plan, planned, destination));
  }

  private Optional<Written> write(SitePlan plan, Planned planned, Destination destination) {
    boolean staged = !options.dryRun() && !hasFailed();
    try (OutputWriter writer = OutputWriter.open(destination, staged)) {
      SiteRenderer renderer =
          new SiteRenderer(
              options, planned.sources(), planned.theme().orElseThrow(), plan, writer, diagnostics);
      List<OutputFile> files =
          stages.stage(
              Stage.RENDER, plan.pages().size(), () -> renderer.render(stages.pool(), progress));
      return hasFailed()
          ? Optional.empty()
          : stages.stage(
              Stage.WRITE,
              files.size(),
              () -> Optional.of(writer.write(files, options, diagnostics)));
    }
  }

  private boolean hasFailed() {
    return diagnostics.all().stream().anyMatch(options.failOn()::includes);
  }
}
