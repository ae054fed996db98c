package nianjian.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nianjian.build.BuildOptions;
import nianjian.yaml.WebAddress;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say what is to be built, and how. */
final class BuildFlags {
  @Mixin private final SiteFlags site = new SiteFlags();

  @Option(
      names = {"-b", "--base-url"},
      paramLabel = "URL",
      converter = BaseUrl.class,
      descriptionKey = "option.base-url")
  private Optional<String> baseUrl = Optional.empty();

  @Option(names = "--allow-removed", negatable = true, descriptionKey = "option.allow-removed")
  private boolean allowRemoved;

  @Option(names = "--force", negatable = true, descriptionKey = "option.force")
  private boolean force;

  @Option(names = "--clean", negatable = true, descriptionKey = "option.clean")
  private boolean clean;

  @Option(names = "--dry-run", negatable = true, descriptionKey = "option.dry-run")
  private boolean dryRun;

  @Option(
      names = "--wait",
      paramLabel = "SEC",
      converter = Seconds.class,
      descriptionKey = "option.wait")
  private Duration lockWait = Duration.ZERO;

  /** The options of a build of this site, with paths seen from where the program was started. */
  BuildOptions options(Session session, Path folder) {
    BuildOptions plain = site.options(session, folder);
    return new BuildOptions(
        plain.site(),
        plain.settings(),
        plain.destination(),
        baseUrl,
        plain.drafts(),
        plain.jobs(),
        plain.failOn(),
        allowRemoved,
        force,
        clean,
        dryRun,
        lockWait,
        plain.version());
  }

  /** Whether only to say what would be done. */
  boolean dryRun() {
    return dryRun;
  }

  /** The address of a whole site. */
  static final class BaseUrl implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      if (WebAddress.siteFault(value).isPresent()) {
        throw new TypeConversionException(value);
      }
      return value;
    }
  }

  /** A number of seconds. */
  static final class Seconds implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String value) {
      if (!value.matches("\\d{1,6}")) {
        throw new TypeConversionException(value);
      }
      return Duration.ofSeconds(Long.parseLong(value));
    }
  }
}
