package nianjian.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A run of the program within the test: what it printed and its exit code.
 *
 * @param exit the exit code
 * @param out what went to standard output
 * @param err what went to standard error
 */
public record CommandRun(int exit, String out, String err) {

  /** Runs the program in a folder. */
  public static CommandRun in(Path folder, String... arguments) {
    return with(Map.of(), folder, false, arguments);
  }

  /** Runs the program in a folder with these variables, before a terminal or not. */
  public static CommandRun with(
      Map<String, String> environment, Path folder, boolean interactive, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session =
        Session.of(
            Terminal.of(out, err, interactive),
            environment,
            folder,
            Locale.ROOT,
            List.of(arguments));
    int exit = NianjianCommand.run(session, List.of(arguments));
    session.terminal().err().flush();
    return new CommandRun(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
