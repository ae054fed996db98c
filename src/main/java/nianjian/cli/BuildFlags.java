package nianjian.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianjian.build.BuildOptions;
import nianjian.build.FailOn;
import nianjian.yaml.WebAddress;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say what is to be built, and how. */
final class BuildFlags {
  @Option(
      names = {"-d", "--destination"},
      paramLabel = "DIR",
      descriptionKey = "option.destination")
  private Optional<Path> destination = Optional.empty();

  @Option(
      names = {"-c", "--config"},
      paramLabel = "FILE",
      split = ",",
      descriptionKey = "option.config")
  private List<Path> config = List.of();

  @Option(
      names = {"-e", "--environment"},
      paramLabel = "NAME",
      converter = EnvironmentName.class,
      descriptionKey = "option.environment")
  private Optional<String> environment = Optional.empty();

  @Option(
      names = {"-b", "--base-url"},
      paramLabel = "URL",
      converter = BaseUrl.class,
      descriptionKey = "option.base-url")
  private Optional<String> baseUrl = Optional.empty();

  @Option(
      names = {"-D", "--drafts"},
      negatable = true,
      descriptionKey = "option.drafts")
  private boolean drafts;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      converter = Jobs.class,
      descriptionKey = "option.jobs")
  private Optional<Integer> jobs = Optional.empty();

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|never",
      descriptionKey = "option.fail-on")
  private FailOn failOn = FailOn.ERROR;

  @Option(names = "--strict", negatable = true, descriptionKey = "option.strict")
  private boolean strict;

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
  BuildOptions options(Session session, Path site) {
    List<Path> settings = new ArrayList<>();
    config.forEach(file -> settings.add(session.folder().resolve(file)));
    if (settings.isEmpty()) {
      settings.add(site.resolve(BuildOptions.SETTINGS));
    }
    environment
        .or(() -> session.variable("NIANJIAN_ENVIRONMENT"))
        .ifPresent(name -> settings.add(site.resolve("site." + name + ".yml")));
    return new BuildOptions(
        site,
        settings,
        destination
            .map(folder -> session.folder().resolve(folder))
            .orElseGet(() -> site.resolve(BuildOptions.DESTINATION)),
        baseUrl,
        drafts,
        jobs.orElseGet(() -> Runtime.getRuntime().availableProcessors()),
        strict ? FailOn.WARNING : failOn,
        allowRemoved,
        force,
        clean,
        dryRun,
        lockWait,
        Version.number());
  }

  /** Whether only to say what would be done. */
  boolean dryRun() {
    return dryRun;
  }

  /** The name of an environment becomes part of a file name. */
  static final class EnvironmentName implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      if (!value.matches("[A-Za-z0-9][A-Za-z0-9-]{0,39}")) {
        throw new TypeConversionException(value);
      }
      return value;
    }
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

  /** A number of threads. */
  static final class Jobs implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      if (!value.matches("[1-9]\\d{0,2}")) {
        throw new TypeConversionException(value);
      }
      return Integer.valueOf(value);
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
