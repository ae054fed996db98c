package nianjian.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the program prints to: results to {@code out}, all else to {@code err}, both in UTF-8.
 *
 * @param out takes results
 * @param err takes messages, summary and progress
 * @param interactive whether somebody sits before {@code err}: colours and progress are for them
 */
record Terminal(OutputStream out, PrintWriter err, boolean interactive) {

  /** The terminal that the program was started from. */
  static Terminal ofProcess() {
    return new Terminal(
        new FileOutputStream(FileDescriptor.out),
        writer(new FileOutputStream(FileDescriptor.err)),
        isTerminal());
  }

  /** A terminal that writes messages to a stream. */
  static Terminal of(OutputStream out, OutputStream err, boolean interactive) {
    return new Terminal(out, writer(err), interactive);
  }

  /**
   * Prints a result. A reader that has gone away, as {@code head} does, is no fault.
   *
   * @throws IOException if the machine cannot take it
   */
  void print(String text) throws IOException {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      if (!isClosedPipe(e)) {
        throw e;
      }
    }
  }

  /** A writer of results for the library that prints help. */
  PrintWriter results() {
    return writer(out);
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** The system says it in its own language; all of them speak of a pipe. */
  private static boolean isClosedPipe(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("pipe") || message.contains("Pipe") || message.contains("管道");
  }

  private static boolean isTerminal() {
    try {
      Path stream = Path.of("/proc/self/fd/2");
      if (Files.isSymbolicLink(stream)) {
        String target = Files.readSymbolicLink(stream).toString();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
      }
    } catch (IOException e) {
      // Not a system with such files: the console is asked instead.
    }
    return isTerminal(System.console());
  }

  /** Since Java 22 a console may be there without a terminal, and tells so itself. */
  private static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
