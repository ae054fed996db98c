package nianjian;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code bin/nianjian} as a distribution has it: beside the built jar, without a {@code pom.xml}.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

  @TempDir Path folder;

  private Path launcher;

  private record Run(int exit, String out, String err) {}

  @BeforeEach
  void unpack() throws IOException {
    Path home = folder.resolve("年 鉴");
    launcher = home.resolve("bin/nianjian");
    Files.createDirectories(launcher.getParent());
    Files.createDirectories(home.resolve("target"));
    Files.copy(Path.of("bin/nianjian"), launcher);
    Files.copy(Path.of("target/nianjian.jar"), home.resolve("target/nianjian.jar"));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void worksThroughLinksInAnyLocale() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("另一 处"), Path.of("年 鉴/bin/nianjian"));
    for (String locale : List.of("C", "zh_CN.GBK", "C.UTF-8")) {
      Run run = run(Map.of("LC_ALL", locale), link, "--version");
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).isNotBlank();
      assertThat(run.exit()).isZero();
    }
  }

  @Test
  void passesArgumentsAndExitCodeOn() throws Exception {
    Run run = run(Map.of(), launcher, "不 存在 \"*\" 'x'");
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("不 存在 \"*\" 'x'");
    assertThat(run.exit()).isEqualTo(2);
  }

  @Test
  void saysWhenThereIsNoJava() throws Exception {
    Run run = run(Map.of("JAVA_HOME", "", "PATH", folder.toString()), launcher, "--version");
    assertThat(run.err()).contains("需要 Java 17").contains("Java 17 or later is needed");
    assertThat(run.exit()).isEqualTo(2);
  }

  private Run run(Map<String, String> environment, Path command, String... arguments)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("/bin/sh", command.toString()));
    words.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().keySet().removeAll(List.of("JAVA_OPTS", "JAVA_TOOL_OPTIONS"));
    builder.environment().putAll(environment);
    builder.directory(Path.of("/").toFile());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    int exit = builder.start().waitFor();
    return new Run(exit, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }
}
