package nianjian.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Turns whatever goes wrong beyond diagnostics into a message and an exit code. */
final class ErrorHandler {
  private final Session session;

  /** A handler that speaks to the user of a run. */
  ErrorHandler(Session session) {
    this.session = session;
  }

  /**
   * Runs work.
   *
   * @param trace whether to print the stack trace of a fault of ours
   * @return the exit code of the work, or the one that its failure calls for
   */
  int run(boolean trace, Callable<Integer> work) {
    try {
      return work.call();
    } catch (OutOfMemoryError e) {
      return say(ExitCode.MACHINE, "fault.memory");
    } catch (IOException e) {
      return say(ExitCode.MACHINE, "fault.output", String.valueOf(e.getMessage()));
    } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
      if (e instanceof InvalidPathException && !fileNamesAreUtf8()) {
        return sayNoUtf8();
      }
      say(
          ExitCode.OUR_FAULT,
          "fault.ours",
          e.getClass().getName() + ": " + e.getMessage(),
          Version.number(),
          System.getProperty("java.version", ""));
      if (trace) {
        e.printStackTrace(session.terminal().err());
      }
      return ExitCode.OUR_FAULT;
    }
  }

  /** Says that Chinese file names cannot be used with the locale the program was started in. */
  int sayNoUtf8() {
    return say(ExitCode.USAGE, "fault.encoding", fileNameCharset());
  }

  /** Whether file names can hold Chinese. On Windows they always can. */
  static boolean fileNamesAreUtf8() {
    boolean windows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    return windows || fileNameCharset().equalsIgnoreCase(StandardCharsets.UTF_8.name());
  }

  private static String fileNameCharset() {
    return System.getProperty("sun.jnu.encoding", StandardCharsets.UTF_8.name());
  }

  private int say(int exit, String key, String... arguments) {
    session.terminal().err().println(session.text(key, arguments));
    return exit;
  }
}
