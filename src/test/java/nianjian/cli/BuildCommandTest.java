package nianjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nianjian.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {
  @TempDir private Path temporary;
  private TestSite site;

  @BeforeEach
  void copySite() {
    site = TestSite.copyOf("tiny", temporary);
  }

  private CommandRun run(String... arguments) {
    return CommandRun.in(site.folder(), arguments);
  }

  private static String lastLine(CommandRun run) {
    return run.err().lines().reduce("", (a, b) -> b);
  }

  @Test
  void aBuildEndsWithALineThatAccountsForEveryReport() {
    CommandRun run = run("build");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(lastLine(run))
        .matches(
            "✓ \\d+ 页（写入 \\d+ 个文件，删除 0 个） · 报告 4 = 发布 2 \\+ 草稿 1 \\+ 撤回 1 \\+ 未通过 0 · 附件 2"
                + " · 忽略 0 个文件 · 没有上次的清单，未核对旧地址和已发布的数据 · 0 错误 0 警告 · \\d+\\.\\d\\d s");
    assertThat(lastLine(run("build"))).contains("写入 0 个文件").doesNotContain("清单");
  }

  @Test
  void theEnglishLineSaysTheSame() {
    assertThat(lastLine(run("build", "--lang", "en")))
        .contains("reports 4 = published 2 + draft 1 + withdrawn 1 + failed 0 · attachments 2");
  }

  @Test
  void theSiteIsFoundFromAnyFolderWithin() {
    CommandRun run = CommandRun.in(site.path("content/reports/wudu"), "build");

    assertThat(run.exit()).isZero();
    assertThat(site.path("public/index.html")).exists();
  }

  @Test
  void theSiteMayBeNamedByOptionOrVariable() {
    Map<String, String> environment = Map.of("NIANJIAN_SOURCE", "tiny");

    assertThat(CommandRun.in(temporary, "build", "-s", "tiny", "-d", "www").exit()).isZero();
    assertThat(temporary.resolve("www/index.html")).exists();
    assertThat(CommandRun.in(temporary, "-s", "tiny", "build").exit()).isZero();
    assertThat(CommandRun.with(environment, temporary, false, "build").exit()).isZero();
    assertThat(CommandRun.in(temporary, "build", "-s", ".").exit()).isEqualTo(2);
    assertThat(temporary.resolve(".nianjian")).doesNotExist();
  }

  @Test
  void settingsAreLaidOverEachOther() {
    site.add("site.test.yml", "title: 试验库\n").add("more.yml", "subtitle: 副题乙\n");

    assertThat(run("build", "-c", "site.yml,more.yml", "-e", "test").exit()).isZero();

    assertThat(site.path("public/index.html")).content().contains("试验库", "副题乙");
    assertThat(run("build", "-e", "none").exit()).isEqualTo(2);
  }

  @Test
  void jsonGoesToStandardOutputAndStaysOneDocument() {
    site.edit("content/reports/wudu/2016.md", "2017-02-01", "2017-02-30");

    CommandRun run = run("build", "--format", "json");

    JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
    assertThat(json.get("version").getAsInt()).isEqualTo(1);
    assertThat(json.get("command").getAsString()).isEqualTo("build");
    assertThat(json.get("ok").getAsBoolean()).isFalse();
    assertThat(json.get("exit").getAsInt()).isEqualTo(run.exit()).isEqualTo(1);
    JsonObject counts = json.getAsJsonObject("counts");
    assertThat(counts.get("sources").getAsInt()).isEqualTo(4);
    assertThat(counts.get("failed").getAsInt()).isEqualTo(1);
    assertThat(counts.get("errors").getAsInt()).isEqualTo(1);
    JsonArray findings = json.getAsJsonArray("findings");
    JsonObject error = findings.get(0).getAsJsonObject();
    assertThat(error.get("code").getAsString()).isEqualTo("NJ203");
    assertThat(error.get("severity").getAsString()).isEqualTo("error");
    assertThat(error.get("path").getAsString()).isEqualTo("content/reports/wudu/2016.md");
    assertThat(error.get("line").getAsInt()).isEqualTo(5);
    assertThat(error.get("column").getAsInt()).isEqualTo(12);
    assertThat(error.get("endColumn").getAsInt()).isEqualTo(22);
    assertThat(error.get("message").getAsString()).contains("2017-02-30");
    assertThat(error.get("hint").getAsString()).isNotEmpty();
    assertThat(lastLine(run)).startsWith("✗ 没有写入，原有网站保持不变 · 报告 4 = ");
  }

  @Test
  void aDryRunListsWhatItWouldDo() {
    CommandRun run = run("build", "--dry-run");

    assertThat(run.out().lines()).contains("write index.html", "write reports/wudu/2017.html");
    assertThat(lastLine(run)).contains("试运行");
    assertThat(site.path("public")).doesNotExist();
    run("build");
    assertThat(run("build", "--dry-run").out()).isEmpty();
    assertThat(run("build", "--dry-run", "--format=json").out()).contains("\"written\": []");
  }

  @Test
  void quietLeavesWarningsOutAndVerboseTellsOfEachStage() {
    site.add("content/reports/wudu/2017/多余.txt", "x");

    assertThat(run("build").err()).contains("warning NJ118");
    assertThat(run("build", "-q").err()).doesNotContain("NJ118").contains("0 错误 1 警告");
    assertThat(run("build", "-v").err()).contains("查找：", "读取：4 项，", "写入：");
    assertThat(run("build", "--strict").exit()).isEqualTo(1);
    assertThat(run("build", "--strict", "-q").err()).contains("warning NJ118");
    assertThat(run("build", "--fail-on", "warning").exit()).isEqualTo(1);
  }

  @Test
  void coloursAreForTerminalsAndNotWherePeopleDoNotWantThem() {
    site.edit("content/reports/wudu/2016.md", "2017-02-01", "2017-02-30");
    String escape = "\u001b[1;31m";

    assertThat(run("build").err()).doesNotContain("\u001b");
    assertThat(run("build", "--color=always").err()).contains(escape);
    assertThat(CommandRun.with(Map.of(), site.folder(), true, "build").err()).contains(escape);
    assertThat(CommandRun.with(Map.of(), site.folder(), true, "build", "--color", "never").err())
        .doesNotContain(escape);
    assertThat(CommandRun.with(Map.of("NO_COLOR", "1"), site.folder(), true, "build").err())
        .doesNotContain(escape);
  }

  @Test
  void anUnsafeDestinationIsAMatterOfTheCall() {
    CommandRun run = run("build", "-d", ".");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("error NJ901: 不能把网站写到 ").doesNotContain("nianjian.build");
  }

  @Test
  void aDestinationThatCannotBeWrittenIsAMatterOfTheMachine() {
    site.add("file", "x");

    CommandRun run = run("build", "-d", "file/public");

    assertThat(run.exit()).isEqualTo(74);
    assertThat(run.err()).contains("error NJ903: 写不进去");
  }

  @Test
  void draftsAreBuiltWhenAskedFor() {
    assertThat(run("build", "-D").exit()).isZero();
    assertThat(site.path("public/reports/chengxian/2017.html")).exists();
    assertThat(run("build", "--no-drafts").exit()).isZero();
    assertThat(Files.exists(site.path("public/reports/chengxian/2017.html"))).isFalse();
  }
}
