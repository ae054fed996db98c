package nianjian.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorHandlerTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;

  private int run(boolean trace, Callable<Integer> work) {
    return new ErrorHandler(session(new ByteArrayOutputStream())).run(trace, work);
  }

  private Session session(OutputStream out) {
    return Session.of(Terminal.of(out, err, false), Map.of(), folder, Locale.ROOT, List.of());
  }

  private String said() {
    return err.toString(UTF_8);
  }

  @Test
  void whatGoesWellIsPassedOn() {
    assertThat(run(false, () -> 1)).isEqualTo(1);
    assertThat(said()).isEmpty();
  }

  @Test
  void aFaultOfOursAsksForAReportAndHidesTheTrace() {
    int exit =
        run(
            false,
            () -> {
              throw new IllegalStateException("boom");
            });

    assertThat(exit).isEqualTo(70);
    assertThat(said())
        .startsWith("程序出错，这不是您的内容的问题，请报告给维护者：java.lang.IllegalStateException: boom")
        .doesNotContain("\tat ");
  }

  @Test
  void theTraceIsThereForWhoAsksForIt() {
    Callable<Integer> overflow =
        () -> {
          throw new StackOverflowError();
        };

    assertThat(run(true, overflow)).isEqualTo(70);
    assertThat(said()).contains("\tat ");
  }

  @Test
  void tooLittleMemoryAndAFullDiskAreMattersOfTheMachine() {
    Callable<Integer> memory =
        () -> {
          throw new OutOfMemoryError();
        };
    Callable<Integer> disk =
        () -> {
          throw new IOException("No space left on device");
        };

    assertThat(run(false, memory)).isEqualTo(74);
    assertThat(said()).contains("JAVA_OPTS=-Xmx");
    assertThat(run(false, disk)).isEqualTo(74);
    assertThat(said()).contains("No space left on device");
  }

  @Test
  void aReaderThatHasGoneIsNoFault() throws IOException {
    Terminal closed = Terminal.of(failing("Broken pipe"), err, false);
    Terminal full = Terminal.of(failing("No space left on device"), err, false);

    closed.print("text");

    assertThatThrownBy(() -> full.print("text")).isInstanceOf(IOException.class);
  }

  @Test
  void withoutUtf8ChineseFileNamesAreRefusedAndOthersAreNot() throws IOException {
    String before = System.getProperty("sun.jnu.encoding");
    System.setProperty("sun.jnu.encoding", "ANSI_X3.4-1968");
    try {
      assertThat(ErrorHandler.fileNamesAreUtf8()).isFalse();
      assertThat(FileNames.areLost(folder)).isFalse();
      assertThat(FileNames.areLost(folder.resolve("年鉴"))).isTrue();
      Files.createDirectories(folder.resolve("content/reports"));
      assertThat(FileNames.areLost(folder)).isFalse();
      Files.createFile(folder.resolve("content/reports/附件.pdf"));
      assertThat(FileNames.areLost(folder)).isTrue();

      CommandRun run = CommandRun.in(folder, "build", "-s", ".");
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).startsWith("系统的字符集是 ANSI_X3.4-1968，不能使用中文文件名");
    } finally {
      System.setProperty("sun.jnu.encoding", before);
    }
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
