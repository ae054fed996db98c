package nianjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import nianjian.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String WUDU = "content/reports/wudu/2016.md";
  private static final String DRAFT = "content/reports/chengxian/2017.md";
  private static final String RELATION = ": info NJ301: ";

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
  void findingsAreTheResultAndTheSummaryIsNot() {
    CommandRun run = run("check");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains(WUDU + ":8:28: info NJ301: ", "  accept: - {code: NJ301, at: R14-08, note: …}\n")
        .contains("site.yml: info NJ212: ");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(lastLine(run))
        .matches(
            "✓ 检查 2 篇报告 · 数据核对 \\d+ 项，2 项有差异 · 0 错误 0 警告 5 提示 · 已说明 0 项"
                + " · 外部链接 2 个（未访问） · 没有上次的清单，未核对旧地址和已发布的数据 · \\d+\\.\\d s");
    assertThat(lastLine(run("check", "--lang", "en")))
        .startsWith("✓ 2 reports checked · ")
        .contains("0 errors 0 warnings 5 infos · 0 explained · 2 external links (not followed)");
  }

  @Test
  void nothingIsWrittenAndNoDestinationIsNeeded() {
    Map<String, String> before = TestSite.filesOf(site.folder());

    run("check", "-d", "/dev/null/none");

    assertThat(TestSite.filesOf(site.folder())).isEqualTo(before);
    assertThat(site.path(".nianjian")).doesNotExist();
    assertThat(site.path("public")).doesNotExist();
  }

  @Test
  void theExitCodeFollowsTheGravestFinding() {
    assertThat(run("check", "--strict").exit()).isZero();
    site.add("content/reports/wudu/2017/多余.txt", "x");
    assertThat(run("check").exit()).isZero();
    assertThat(run("check", "--strict").exit()).isEqualTo(1);
    assertThat(run("check", "--fail-on", "warning").exit()).isEqualTo(1);
    site.edit(WUDU, "2017-02-01", "2017-02-30");
    CommandRun run = run("check");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(lastLine(run)).startsWith("✗ 检查 1 篇报告 · 未通过 1 篇 · ").contains("1 错误 1 警告");
    assertThat(run("check", "--fail-on=never").exit()).as("it cannot be built").isEqualTo(1);
  }

  @Test
  void graveFindingsStandBeforeWhatIsWorthKnowing() {
    site.add("content/reports/wudu/2017/多余.txt", "x");

    String out = run("check").out();

    assertThat(out.indexOf("warning NJ118")).isBetween(0, out.indexOf(RELATION));
  }

  @Test
  void quietShowsOnlyWhatMakesItFail() {
    site.add("content/reports/wudu/2017/多余.txt", "x");

    assertThat(run("check", "-q").out()).isEmpty();
    assertThat(run("check", "-q", "--strict").out())
        .contains("warning NJ118")
        .doesNotContain("NJ301", "NJ212");
    assertThat(lastLine(run("check", "-q"))).contains("0 错误 1 警告 5 提示");
  }

  @Test
  void explainedFindingsAreCountedAndListedWhenAskedFor() {
    site.edit(
        WUDU,
        "year: 2016",
        "year: 2016\naccept: [{code: NJ301, at: R14-08, note: 原件如此}, {code: NJ229, note: 未载}]");

    CommandRun run = run("check");
    assertThat(run.out()).contains("\n另有 2 项已说明，加 -v 列出\n").doesNotContain(WUDU);
    assertThat(lastLine(run)).contains("3 提示 · 已说明 2 项");

    String all = run("check", "-v").out();
    assertThat(all)
        .contains(WUDU + ":9:28: info 已说明（原件如此） NJ301: ")
        .contains("外部链接（没有访问）：\n  http://www.example.gov.cn/2016.html  " + WUDU + ":8\n")
        .doesNotContain("加 -v 列出");
    assertThat(run("check", "-v", "--lang", "en").out())
        .contains("info explained (原件如此) NJ301: ", "External links (none was followed):\n");
    assertThat(run("check", "--lang", "en").out()).contains("2 more are explained; -v lists them");
  }

  @Test
  void theLineThatIsOfferedIsAcceptedAsItStands() {
    String line =
        run("check", WUDU)
            .out()
            .lines()
            .filter(l -> l.startsWith("  accept: - {code: NJ301"))
            .findFirst()
            .orElseThrow();

    site.edit(
        WUDU, "year: 2016", "year: 2016\naccept:\n  " + line.substring("  accept: ".length()));

    CommandRun run = run("check", WUDU);
    assertThat(run.exit()).isZero();
    assertThat(lastLine(run)).contains("0 错误 0 警告 1 提示 · 已说明 1 项");
  }

  @Test
  void pathsNarrowWhatIsToldAndCounted() {
    CommandRun file = run("check", WUDU);
    assertThat(file.out()).contains(WUDU + ":8:28").doesNotContain("2017/index.md", "site.yml");
    assertThat(lastLine(file)).contains("检查 1 篇报告", "1 项有差异", "2 提示", "外部链接 1 个");

    assertThat(CommandRun.in(site.path("content/reports"), "check", "wudu/2017").out())
        .contains("content/reports/wudu/2017/index.md")
        .doesNotContain(WUDU);
    assertThat(CommandRun.in(site.path("content/reports"), "check", WUDU).out()).contains(WUDU);
    assertThat(run("check", "content").out()).contains(WUDU).doesNotContain("site.yml");
    assertThat(run("check", site.path(WUDU).toString()).out()).isEqualTo(file.out());
  }

  @Test
  void aPathThatNamesNothingIsAMatterOfTheCall() {
    CommandRun none = run("check", "content/reports/wudou");
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.out()).isEmpty();
    assertThat(none.err()).startsWith("没有这个文件或目录：content/reports/wudou\n  hint: PATH 写 ");
    CommandRun outside = run("check", "site.yml", "--lang", "en");
    assertThat(outside.exit()).isEqualTo(2);
    assertThat(outside.err()).startsWith("Not within content/: site.yml\n  hint: PATH is ");
    assertThat(run("check", "..").exit()).isEqualTo(2);
    assertThat(run("check", "--format", "xml").err())
        .startsWith("--format 不能是“xml”，应为：text、json 或 sarif");
  }

  @Test
  void draftsAreCheckedWhenAskedForOrNamed() {
    site.edit(DRAFT, "草稿正文。", "草稿正文，见[旧文](../wudu/2001.md)。");

    assertThat(run("check").exit()).isZero();
    assertThat(run("check", "content/reports").exit()).isZero();
    assertThat(run("check", "-D").out()).contains(DRAFT + ":11:7: error NJ401: ");
    assertThat(run("check", DRAFT).exit()).isEqualTo(1);
  }

  @Test
  void linksAndPlacesAreCheckedAsInABuild() {
    site.edit(
        "content/pages/about.md",
        "本站收录年度报告",
        "[有](../reports/wudu/2017/index.md#s1) [有](../reports/wudu/2017/index.md#t-channel_website)"
            + " [无](../reports/wudu/2017/index.md#s9) [无](../reports/wudu/2001.md)");

    CommandRun check = run("check");

    assertThat(check.exit()).isEqualTo(1);
    assertThat(check.out().lines().filter(l -> l.matches("content.*: error NJ.*")))
        .containsExactlyElementsOf(
            run("build").err().lines().filter(l -> l.matches("content.*: error NJ.*")).toList())
        .hasSize(2);
  }

  @Test
  void unusableSettingsAreToldWhateverIsAskedFor() {
    site.edit("site.yml", "title:", "titel:");

    CommandRun run = run("check", WUDU);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).contains("site.yml:1:1: error NJ802: ");
    site.remove("site.yml");
    assertThat(lastLine(run("check", "-s", "."))).matches("✗ 没有检查 · 1 错误 · \\d+\\.\\d s");
    assertThat(lastLine(run("build", "-s", ".")))
        .matches("✗ 没有写入，原有网站保持不变 · 1 错误 · \\d+\\.\\d\\d s");
  }

  @Test
  void removedAddressesAreToldOncePerReport() {
    assertThat(run("build").exit()).isZero();
    assertThat(lastLine(run("check"))).doesNotContain("未核对");
    site.edit("content/reports/wudu/2017/index.md", "上一年见[2016年报告](../2016.md)。", "").remove(WUDU);

    String out = run("check").out();

    assertThat(out.lines().filter(l -> l.matches(".*: error NJ404: .*/reports/wudu/2016.*")))
        .hasSize(2) // once in its place and once more as the first error
        .allMatch(l -> l.contains("已发布的地址 /reports/wudu/2016.html 将不再有内容"));
    assertThat(out).contains("\n  这份报告的页面和下载文件共有 4 个地址\n");
  }

  @Test
  void buildTellsByDefaultOnlyTheErrorsOfRules() {
    site.edit(
        WUDU, "2016年主动公开政府信息20000条。", "2016年主动公开政府信息20000条，见[内网](http://192.168.1.5/a.html)。");

    assertThat(run("check").out()).contains("warning NJ410: 这个网址外网读者打不开：http://192.168.1.5/a.html");
    assertThat(run("build").err()).doesNotContain("NJ410", "NJ301");
    assertThat(run("build", "--strict").exit()).isEqualTo(1);
    site.add(
        "site.yml",
        "title: 小小年报库\nbase-url: https://nb.example.gov.cn/zwgk/\ncheck: {on-build: [warnings]}\n");
    CommandRun told = run("build");
    assertThat(told.exit()).isZero();
    assertThat(told.err()).contains("warning NJ410");
  }

  @Test
  void jsonOfABuildIsNotToldTwice() {
    site.add("content/reports/wudu/2017/多余.txt", "x");

    CommandRun run = run("build", "--format", "json");

    assertThat(run.out()).contains("\"NJ118\"");
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void filesAndLinksThatReadersCannotUseAreTold() {
    String index = "content/reports/wudu/2017/index.md";
    site.add("content/reports/wudu/2017/空 表.csv", "")
        .edit(index, "[附件.csv]", "[附件.csv, 空 表.csv]")
        .edit(
            index,
            "见[概述](#s1)。",
            "见[概述](#s1)、[表](<空 表.csv>)、[本站](https://nb.example.gov.cn/zwgk/index.html)。");

    String out = run("check", index).out();

    assertThat(out)
        .contains(
            index + ":8:14: warning NJ408: 文件 空 表.csv 是空的（0 字节）",
            index + ":8:14: info NJ409: 文件名里有空格：空 表.csv",
            "info NJ411: 链接指向本站，写成了完整的网址：https://nb.example.gov.cn/zwgk/index.html",
            "  accept: - {code: NJ408, at: \"空 表.csv\", note: …}")
        .containsOnlyOnce("info NJ409");
  }
}
