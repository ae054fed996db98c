package nianjian.build;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianjian.config.CheckPolicy;
import nianjian.diagnostic.Severity;

/**
 * What is to be built, and how.
 *
 * @param site the site folder
 * @param settings the files with the settings, the later ones over the earlier ones
 * @param destination the folder that the site is written to
 * @param baseUrl the absolute address in place of the one in the settings
 * @param drafts whether drafts are built, marked
 * @param jobs how many threads work at once; any number gives the same bytes
 * @param failOn which findings make the build fail
 * @param allowRemoved whether published addresses may cease to answer
 * @param force whether a destination with files of others is written to; theirs are never deleted
 * @param clean whether everything is built anew, whatever an earlier build left
 * @param dryRun whether only to say what would be written and deleted
 * @param lockWait how long to wait for another build to end
 * @param version the program's version, for the pages to name
 */
public record BuildOptions(
    Path site,
    List<Path> settings,
    Path destination,
    Optional<String> baseUrl,
    boolean drafts,
    int jobs,
    FailOn failOn,
    boolean allowRemoved,
    boolean force,
    boolean clean,
    boolean dryRun,
    Duration lockWait,
    String version) {
  /** The name of the settings file of a site. */
  public static final String SETTINGS = "site.yml";

  /** The name of the destination within a site folder unless it is said. */
  public static final String DESTINATION = "public";

  public BuildOptions {
    settings = List.copyOf(settings);
  }

  /** A plain build of a site into {@code public} within it, with one thread. */
  public static BuildOptions of(Path site) {
    return new BuildOptions(
        site,
        List.of(site.resolve(SETTINGS)),
        site.resolve(DESTINATION),
        Optional.empty(),
        false,
        1,
        FailOn.ERROR,
        false,
        false,
        false,
        false,
        Duration.ZERO,
        "");
  }

  /** Which findings of the rules are told: what the settings want, and what makes it fail. */
  Set<Severity> told(CheckPolicy policy) {
    Set<Severity> told = EnumSet.noneOf(Severity.class);
    told.addAll(policy.onBuild());
    if (failOn == FailOn.WARNING) {
      told.add(Severity.WARNING);
      told.add(Severity.ERROR);
    }
    return told;
  }
}
