package nianjian.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Runs the program and exits with its code. */
  public static void main(String[] arguments) {
    Session session =
        Session.of(
            Terminal.ofProcess(),
            System.getenv(),
            Path.of("").toAbsolutePath(),
            locale(),
            List.of(arguments));
    System.exit(NianjianCommand.run(session, List.of(arguments)));
  }

  /** The language the system was set to; where it was set to none, Java says it were American. */
  private static Locale locale() {
    return System.getProperty("sun.jnu.encoding", "").startsWith("ANSI_")
        ? Locale.ROOT
        : Locale.getDefault(Locale.Category.DISPLAY);
  }
}
