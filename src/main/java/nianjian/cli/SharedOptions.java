package nianjian.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nianjian.diagnostic.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The options that every command has; they may stand before the command as well as after it. */
@SuppressWarnings("UnusedVariable") // Those for help and version are read by the library alone.
final class SharedOptions {
  /** When to colour messages. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(
      names = {"-s", "--source"},
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      descriptionKey = "option.source")
  private Optional<Path> source = Optional.empty();

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      descriptionKey = "option.quiet")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      descriptionKey = "option.verbose")
  private boolean[] verbose = {};

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      scope = ScopeType.INHERIT,
      descriptionKey = "option.color")
  private Color color = Color.AUTO;

  /** Looked at before all others, by {@link Session}; it stands here to be known and checked. */
  @Option(
      names = "--lang",
      paramLabel = "zh-CN|en",
      converter = LanguageTag.class,
      scope = ScopeType.INHERIT,
      descriptionKey = "option.lang")
  private Optional<Language> language = Optional.empty();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "option.help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "option.version")
  private boolean version;

  /** The site folder: as told, else the nearest one above with {@code site.yml}, else here. */
  Path site(Session session) {
    Optional<Path> told = source.or(() -> session.variable("NIANJIAN_SOURCE").map(Path::of));
    if (told.isPresent()) {
      return session.folder().resolve(told.get()).normalize();
    }
    for (Path folder = session.folder(); folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve("site.yml"))) {
        return folder;
      }
    }
    return session.folder();
  }

  /** Whether only errors and the last line are printed. */
  boolean quiet() {
    return quiet;
  }

  /** Whether to tell more. */
  boolean verbose() {
    return verbose.length > 0;
  }

  /** Whether to print the stack trace of a fault of the program. */
  boolean trace() {
    return verbose.length > 1;
  }

  /** Whether messages are coloured. */
  boolean colour(Session session) {
    return switch (color) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> session.terminal().interactive() && session.variable("NO_COLOR").isEmpty();
    };
  }

  /** A language the program speaks. */
  static final class LanguageTag implements ITypeConverter<Language> {
    @Override
    public Language convert(String value) {
      return Session.parse(value).orElseThrow(() -> new TypeConversionException(value));
    }
  }
}
