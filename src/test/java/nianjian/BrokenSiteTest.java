package nianjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianjian.cli.CommandRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site with one of each fault: all are found in one run, and the published site stays. */
class BrokenSiteTest {
  private static final Pattern RECONCILED =
      Pattern.compile("✗ .*报告 (\\d+) = 发布 (\\d+) \\+ 草稿 (\\d+) \\+ 撤回 (\\d+) \\+ 未通过 (\\d+) .*");

  @TempDir private Path temporary;
  private TestSite site;

  @BeforeEach
  void publishAWholeSiteFirst() {
    TestSite.copyOf("tiny", temporary).build().assertWell();
    site = TestSite.copyOf("broken", temporary);
    try {
      Files.move(temporary.resolve("tiny/public"), site.path("public"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everyFaultIsReportedInOneRunWithItsPlace() {
    CommandRun run = CommandRun.in(site.folder(), "build");

    assertThat(headlines(run))
        .containsExactlyInAnyOrder(
            "content/reports/nowhere/2014.md:3:9: error NJ205: 地区表中没有 nowhere",
            "content/reports/wudu/2010.md:6:1: error NJ110: 不认识的键 publshed",
            "content/reports/wudu/2011.md:6:9: error NJ111: issuer 应当是文字",
            "content/reports/wudu/2012.md:7:1: error NJ107: 键 issuer 重复",
            "content/reports/wudu/2013.md:6:12: error NJ203: 日期不存在或写法不对：2021-02-29",
            "content/reports/wudu/2015.md:6:11: error NJ217: 体例“2014”的指标中没有 disclosed_totl",
            "content/reports/wudu/2016/index.md: error NJ405: 地址 /reports/wudu/2016.html"
                + " 已被 content/reports/wudu/2016.md 占用",
            "content/reports/wudu/2017.md:2:8: error NJ102: 不是 UTF-8 编码（从这里起），看来是 GB18030",
            "content/reports/wudu/2018.md:11:7: error NJ401: 链接指向的 /reports/wudu/2007.html"
                + " 在本站不存在",
            "content/reports/wudu/2018.md:11:32: error NJ402: 链接指向的 /reports/wudu/2016.html"
                + " 里没有 #s9 这个位置",
            "themes/county/layouts/years.ftlh:4:6: error NJ604: 这里没有值：page.isuer");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void everyFaultShowsItsLineAndWhatWasMeant() {
    CommandRun run = CommandRun.in(site.folder(), "build");

    assertThat(run.err())
        .contains("    6 | publshed: 2011-01-20\n      | ^^^^^^^^ 是不是 published？\n")
        .contains("^^^^^^^^^^^^^^ 是不是 disclosed_total？")
        .contains("是不是 #s1？")
        .contains("hint: ");
  }

  @Test
  void thePublishedSiteStays() {
    Map<String, String> before = TestSite.filesOf(site.path("public"));

    CommandRun.in(site.folder(), "build");

    assertThat(TestSite.filesOf(site.path("public"))).isEqualTo(before).isNotEmpty();
  }

  @Test
  void theLastLineAccountsForEveryReport() {
    CommandRun run = CommandRun.in(site.folder(), "build");

    List<String> lines = run.err().lines().toList();
    Matcher line = RECONCILED.matcher(lines.get(lines.size() - 1));
    assertThat(line.matches()).isTrue();
    int parts = 0;
    for (int group = 2; group <= 5; group++) {
      parts += Integer.parseInt(line.group(group));
    }
    assertThat(parts).isEqualTo(Integer.parseInt(line.group(1))).isEqualTo(10);
    assertThat(line.group()).contains("未通过 8", "11 错误 2 警告");
  }

  @Test
  void theFirstErrorIsRepeatedBeforeTheLastLine() {
    List<String> lines = CommandRun.in(site.folder(), "build").err().lines().toList();

    assertThat(lines.subList(lines.size() - 4, lines.size() - 1))
        .containsExactly(
            "请先改这一处：", "  content/reports/nowhere/2014.md:3:9: error NJ205: 地区表中没有 nowhere", "");
  }

  @Test
  void badSettingsAreReportedWithAllElseAndExitWithTwo() {
    site.edit("site.yml", "title:", "titel:");

    CommandRun run = CommandRun.in(site.folder(), "build");

    assertThat(headlines(run))
        .anyMatch(l -> l.startsWith("site.yml:1:1: error NJ802: "))
        .hasSizeGreaterThan(8);
    assertThat(run.exit()).isEqualTo(2);
  }

  @Test
  void jsonNamesThePageThatALayoutFailedOn() {
    String json = CommandRun.in(site.folder(), "build", "--format", "json").out();

    assertThat(json.lines().filter(l -> l.contains("\"page\": \"")))
        .containsExactly("   \"page\": \"/years/index.html\"");
  }

  /** The first lines of diagnostics, without the one that is repeated. */
  private static List<String> headlines(CommandRun run) {
    return run.err().lines().filter(l -> l.matches("\\S.*: error NJ\\d+: .*")).toList();
  }
}
