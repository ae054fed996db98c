package nianjian.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianjian.build.BuildOptions;
import nianjian.build.FailOn;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of every command that reads a whole site. */
final class SiteFlags {
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

  /** The options of a plain build of this site, paths seen from where the program was started. */
  BuildOptions options(Session session, Path site) {
    List<Path> settings = new ArrayList<>();
    config.forEach(file -> settings.add(session.folder().resolve(file)));
    if (settings.isEmpty()) {
      settings.add(site.resolve(BuildOptions.SETTINGS));
    }
    environment
        .or(() -> session.variable("NIANJIAN_ENVIRONMENT"))
        .ifPresent(name -> settings.add(site.resolve("site." + name + ".yml")));
    BuildOptions plain = BuildOptions.of(site);
    return new BuildOptions(
        site,
        settings,
        destination.map(folder -> session.folder().resolve(folder)).orElseGet(plain::destination),
        plain.baseUrl(),
        drafts,
        jobs.orElseGet(() -> Runtime.getRuntime().availableProcessors()),
        strict ? FailOn.WARNING : failOn,
        plain.allowRemoved(),
        plain.force(),
        plain.clean(),
        plain.dryRun(),
        plain.lockWait(),
        Version.number());
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
}
