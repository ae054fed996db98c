package nianjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {
  @TempDir private Path folder;

  private CommandRun run(String... arguments) {
    return CommandRun.in(folder, arguments);
  }

  @Test
  void aloneItExplainsItselfWhichIsNoSuccess() {
    CommandRun run = run();

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("用法：nianjian", "build", "生成网站");
  }

  @Test
  void helpIsAResult() {
    CommandRun run = run("help", "build");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("用法：nianjian build", "--[no-]allow-removed", "允许已发布的地址失效", "退出码");
    assertThat(run("build", "--help")).isEqualTo(run);
    assertThat(run("help").out()).isEqualTo(run("-h").out()).contains("命令：");
  }

  @Test
  void theVersionIsAResult() {
    assertThat(run("--version").out()).matches("nianjian \\S+\n");
    assertThat(run("build", "-V")).isEqualTo(run("--version"));
    assertThat(run("--version", "-v").out()).contains("Java ", "FreeMarker 2.", "picocli 4.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "buidl | 没有命令 buidl，是不是 build？",
        "help buidl | 没有命令 buidl，是不是 build？",
        "build --drats | 没有选项 --drats，是不是 --drafts？",
        "build --zzzzzzzz=1 | 没有选项 --zzzzzzzz",
        "build --draft | 没有选项 --draft，是不是 --drafts？",
        "build extra | 多出了 extra",
        "build @file | 多出了 @file",
        "build -j | --jobs 后面缺少 N",
        "build -j 0 | --jobs 不能是“0”，应为：1 至 999 的整数",
        "build --wait=-1 | --wait 不能是“-1”，应为：秒数，0 至 999999 的整数",
        "build --fail-on info | --fail-on 不能是“info”，应为：error、warning 或 never",
        "build --format xml | --format 不能是“xml”，应为：text 或 json",
        "build --color blue | --color 不能是“blue”，应为：auto、always 或 never",
        "build --lang fr | --lang 不能是“fr”，应为：zh-CN 或 en",
        "build -e ../x | --environment 不能是“../x”，应为：字母、数字和连字符，例如 test 对应 site.test.yml",
        "build -b ftp://x/ | --base-url 不能是“ftp://x/”，应为：以 http:// 或 https:// 开头、以 / 结尾的网址，不带 ? 和 #",
        "build --dry-run=maybe | --dry-run 不能是“maybe”，应为：true, false",
        "build -d a -d b | 选项 --destination 写了两次",
      })
  void aWrongCallSaysWhatIsWrong(String call, String message) {
    CommandRun run = run(call.split(" ", -1));

    assertThat(run.err().lines().findFirst()).contains(message);
    assertThat(run.err()).contains("  hint: 查看用法：nianjian help");
    assertThat(run.out()).isEmpty();
    assertThat(run.exit()).isEqualTo(2);
  }

  @Test
  void theLanguageIsTakenFromOptionThenEnvironment() {
    String english = "There is no option --drats; is it --drafts?";
    Map<String, String> environment = Map.of("NIANJIAN_LANG", "en");

    assertThat(run("build", "--drats", "--lang", "en").err()).startsWith(english);
    assertThat(run("--lang=en", "build", "--drats").err()).startsWith(english);
    assertThat(CommandRun.with(environment, folder, false, "build", "--drats").err())
        .startsWith(english);
    assertThat(
            CommandRun.with(environment, folder, false, "build", "--drats", "--lang=zh-CN").err())
        .startsWith("没有选项");
    assertThat(run("help", "build", "--lang", "en").out())
        .contains("Usage: nianjian build", "allow published addresses to cease to answer");
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    CommandRun run = run("build", "-s", "none");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("没有这个目录：" + folder.resolve("none"));
  }
}
