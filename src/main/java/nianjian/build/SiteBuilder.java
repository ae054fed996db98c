package nianjian.build;

import java.util.List;

/** Builds a site. */
public final class SiteBuilder {
  private SiteBuilder() {}

  /** Builds a site. */
  public static BuildResult build(BuildOptions options, Progress progress) {
    progress.begin(Stage.SCAN, 0);
    return new BuildResult(false, false, Counts.NONE, Written.NOTHING, List.of(), 0);
  }
}
