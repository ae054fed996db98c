package nianjian.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** {@code nianjian}: alone it explains itself, which is no success. */
@Command(name = "nianjian", abbreviateSynopsis = true, synopsisSubcommandLabel = "COMMAND")
final class NianjianCommand implements Callable<Integer> {
  private static final int WIDTH = 100;

  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  NianjianCommand(Session session) {
    this.session = session;
  }

  /**
   * Runs the program.
   *
   * @param session where it was started
   * @param arguments the words after its name
   * @return the exit code
   */
  static int run(Session session, List<String> arguments) {
    return new ErrorHandler(session)
        .run(false, () -> commandLine(session).execute(arguments.toArray(new String[0])));
  }

  /** The program with all its commands, as the library knows it. */
  static CommandLine commandLine(Session session) {
    SharedOptions shared = new SharedOptions();
    CommandLine line =
        new CommandLine(new NianjianCommand(session))
            .addMixin("shared", shared)
            .addSubcommand(new BuildCommand(session, shared))
            .addSubcommand(new CheckCommand(session, shared))
            .addSubcommand(new HelpCommand());
    return line.setResourceBundle(bundle(session))
        .setExpandAtFiles(false)
        .setAbbreviatedOptionsAllowed(false)
        .setAbbreviatedSubcommandsAllowed(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(WIDTH)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setOut(session.terminal().results())
        .setErr(session.terminal().err())
        .setParameterExceptionHandler(new UsageErrors(session))
        .setExecutionStrategy(NianjianCommand::execute);
  }

  private static int execute(ParseResult result) {
    for (ParseResult r = result; r != null; r = r.hasSubcommand() ? r.subcommand() : null) {
      if (r.isVersionHelpRequested()) {
        boolean more = r.matchedOptionValue("verbose", new boolean[0]).length > 0;
        r.commandSpec().commandLine().getOut().print(Version.text(more));
        r.commandSpec().commandLine().getOut().flush();
        return ExitCode.WELL;
      }
    }
    return new CommandLine.RunLast().execute(result);
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(session.terminal().err());
    return ExitCode.USAGE;
  }

  /** The library wants its words as a bundle; they stand beside all others. */
  private static ResourceBundle bundle(Session session) {
    String name = "/nianjian/messages-" + session.language().tag() + ".properties";
    try (InputStream in = requireNonNull(Session.class.getResourceAsStream(name), name)) {
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
