package nianjian.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianjian.TestSite;
import nianjian.TestSite.Built;
import nianjian.TestSite.Setup;
import nianjian.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SiteBuilderTest {
  @TempDir private Path temporary;

  private TestSite tiny() {
    return TestSite.copyOf("tiny", temporary);
  }

  @Test
  void everySourceBecomesAPageOrIsAccountedFor() {
    Built built = tiny().build().assertWell();

    built
        .assertPage("index.html", "小小年报库")
        .assertPage("reports/wudu/2017.html", "上一年见", "href=\"2016.html\"")
        .assertPage("reports/wudu/2017/附件.csv", "网站,3172")
        .assertPage("reports/wudu/2017/source.txt", "原件")
        .assertPage("reports/wudu/2017.md", "region: wudu")
        .assertPage("reports/chengxian/2016.html", "误将内部稿件发布")
        .assertPage("zwgk/2016.html", "reports/wudu/2016.html")
        .assertPage("about/index.html", "本站收录年度报告")
        .assertAbsent("reports/chengxian/2017.html")
        .assertAbsent(Staging.NAME);
    assertThat(built.result().counts())
        .isEqualTo(new Counts(4, 2, 1, 1, 0, built.result().counts().pages(), 2, 0));
    assertThat(built.result().guarded()).isFalse();
  }

  @Test
  void theChecksumsAndTheManifestListEveryFile() throws IOException {
    Built built = tiny().build().assertWell();
    Map<String, String> files = built.files();

    List<String> summed = files.get("SHA256SUMS").lines().map(line -> line.substring(66)).toList();
    List<String> expected = new ArrayList<>(files.keySet());
    expected.remove("SHA256SUMS");
    assertThat(summed).isEqualTo(expected);

    Manifest manifest = Manifest.read(built.destination().resolve("manifest.json")).orElseThrow();
    expected.remove("manifest.json");
    assertThat(manifest.files().stream().map(e -> e.path().value())).isEqualTo(expected);
    assertThat(manifest.files().stream().mapToLong(Manifest.Entry::size).sum())
        .isEqualTo(
            files.entrySet().stream()
                .filter(f -> expected.contains(f.getKey()))
                .mapToLong(f -> f.getValue().getBytes(StandardCharsets.UTF_8).length)
                .sum());
  }

  @Test
  void aSecondBuildTouchesNothing() throws IOException {
    TestSite site = tiny();
    Built first = site.build().assertWell();
    FileTime old = FileTime.fromMillis(1_000_000_000_000L);
    for (String file : first.files().keySet()) {
      Files.setLastModifiedTime(first.destination().resolve(file), old);
    }

    Built second = site.build().assertWell().assertWritten();

    assertThat(second.result().written().unchanged())
        .isEqualTo(first.result().written().written().size());
    assertThat(second.result().guarded()).isTrue();
    for (String file : first.files().keySet()) {
      assertThat(Files.getLastModifiedTime(first.destination().resolve(file))).isEqualTo(old);
    }
  }

  @Test
  void anyNumberOfThreadsGivesTheSameSite() {
    TestSite site = tiny();

    Built serial = site.build(setup -> setup.withJobs(1).into("a")).assertWell();
    Built parallel = site.build(setup -> setup.withJobs(7).into("b")).assertWell();

    assertThat(parallel.files()).isEqualTo(serial.files());
  }

  @Test
  void anEditChangesThePagesThatShowIt() {
    TestSite site = tiny();
    site.build().assertWell();

    Built built = site.edit("content/pages/about.md", "收录年度报告", "收录年报").build().assertWell();

    built.assertWritten("about/index.html").assertPage("about/index.html", "收录年报");
  }

  @Test
  void draftsAreBuiltOnlyWhenAskedFor() {
    TestSite site = tiny();

    site.build(Setup::withDrafts)
        .assertWell()
        .assertPage("reports/chengxian/2017.html", "草稿")
        .assertPage("manifest.json", "\"drafts\":true");
    Built without = site.build().assertWell();

    without.assertAbsent("reports/chengxian/2017.html");
    assertThat(without.result().written().deleted()).contains("reports/chengxian/2017.html");
    assertThat(Files.exists(without.destination().resolve("reports/chengxian"))).isTrue();
  }

  @Test
  void anErrorLeavesTheSiteAsItWas() {
    TestSite site = tiny();
    Map<String, String> before = site.build().assertWell().files();

    Built built =
        site.edit("content/pages/about.md", "2017/index.md", "2007.md")
            .edit("content/reports/wudu/2016.md", "published: 2017-02-01", "published: 2017-02-30")
            .build();

    built.assertFailed(
        "content/pages/about.md:5 error NJ401", "content/reports/wudu/2016.md:5 error NJ203");
    assertThat(built.files()).isEqualTo(before);
    assertThat(built.result().counts().failed()).isEqualTo(1);
    assertThat(built.result().written()).isEqualTo(Written.NOTHING);
  }

  @Test
  void anErrorInTheFirstBuildLeavesNoDestination() {
    TestSite site = tiny().edit("content/pages/about.md", "title: 说明", "titel: 说明");

    site.build()
        .assertFailed(
            "content/pages/about.md:2 error NJ110", "content/pages/about.md:2 error NJ112");

    assertThat(site.path("public")).doesNotExist();
  }

  @Test
  void aLinkToAFaultySourceIsNotBlamed() {
    TestSite site =
        tiny().edit("content/reports/wudu/2017/index.md", "published: 2018-02-01", "published: 1");

    site.build().assertFailed("content/reports/wudu/2017/index.md:6 error NJ203");
  }

  @Test
  void aLinkIntoAPageMustFindItsPlace() {
    TestSite site = tiny().edit("content/reports/wudu/2016.md", "index.md#s2", "index.md#s22");

    site.build().assertFailed("content/reports/wudu/2016.md:13 error NJ402");
  }

  @Test
  void aLinkToAPlaceOfTheLayoutIsFound() {
    tiny()
        .edit("content/reports/wudu/2016.md", "index.md#s2", "index.md#figures")
        .build()
        .assertWell();
  }

  @Test
  void unusableSettingsDoNotHideOtherFaults() {
    TestSite site =
        tiny()
            .edit("site.yml", "title:", "titel:")
            .edit("content/reports/wudu/2016.md", "2017-02-01", "2017-02-30");

    assertThat(site.build().findings())
        .contains("site.yml:1 error NJ802", "content/reports/wudu/2016.md:5 error NJ203");
  }

  @Test
  void aMenuEntryMustLeadToAFileOfTheSite() {
    String menu = "\nmenu: [{title: 甲, to: /about/index.html}, {title: 乙, to: /about/yi.html}]\n";
    TestSite site = tiny();
    site.add("site.yml", "title: 小小年报库" + menu);

    Built built = site.build().assertFailed("site.yml error NJ802");

    assertThat(built.result().diagnostics().get(0).arguments()).contains("/about/yi.html");
  }

  @Test
  void missingSettingsAreAllThatIsSaidAndNothingIsLeftBehind() {
    TestSite site = tiny().remove("site.yml").remove("content/regions.yml");

    site.build().assertFailed("site.yml error NJ801");

    assertThat(site.path(".nianjian")).doesNotExist();
  }

  @Test
  void missingRegionsAreSaidOnceNotForEveryReport() {
    tiny().remove("content/regions.yml").build().assertFailed("content/regions.yml error NJ403");
  }

  @Test
  void aMissingThemeIsSaidAfterTheSourcesWereRead() {
    TestSite site = tiny();
    site.add("site.yml", "title: 小小年报库\ntheme: county\n");

    Built built = site.build();

    assertThat(built.findings()).anyMatch(f -> f.endsWith(" error NJ601"));
    assertThat(built.result().counts().sources()).isEqualTo(4);
  }

  @Test
  void aDryRunSaysWhatItWouldDoAndDoesNothing() {
    TestSite site = tiny();

    Built first = site.build(Setup::dry).assertWell();
    assertThat(first.result().written().written()).contains("index.html");
    assertThat(site.path("public")).doesNotExist();
    assertThat(site.path(".nianjian")).doesNotExist();

    Map<String, String> before = site.build().assertWell().files();
    Built second =
        site.edit("content/pages/about.md", "收录", "收集")
            .build(setup -> setup.dry().allowingRemoved())
            .assertWell();
    second.assertWritten("about/index.html");
    assertThat(second.files()).isEqualTo(before);
  }

  @Test
  void aStrictBuildFailsForAWarning() {
    TestSite site = tiny().add("content/reports/wudu/2017/多余.txt", "x");

    Built plain = site.build().assertWell();
    assertThat(plain.result().count(Severity.WARNING)).isEqualTo(1);

    site.build(Setup::strictly).assertFailed("content/reports/wudu/2017/多余.txt warning NJ118");
  }

  @Test
  void aStrictBuildFailsForADifferenceUntilItIsExplained() {
    String report = "content/reports/wudu/2016.md";
    String figures = "channel_website: 3000";
    TestSite site =
        tiny()
            .edit(
                report,
                figures,
                "reviews_total: 5, reviews_upheld: 1, reviews_corrected: 1, reviews_other: 1");

    site.build().assertWell().assertPage("data/findings.json", "R14-05");
    assertThat(site.build().findings()).isEmpty();
    site.build(Setup::strictly).assertFailed(report + ":8 warning NJ301");

    site.edit(report, "year: 2016", "year: 2016\naccept: [{code: NJ301, at: R14-05, note: 原件如此}]");
    site.build(Setup::strictly).assertWell();
  }

  @Test
  void aThemeWithoutAWordSaysWhichAndOnce() {
    TestSite site = tiny();
    site.add("site.yml", "title: 小小年报库\ntheme: bare\n")
        .add("themes/bare/theme.yml", "name: bare\nversion: \"1\"\n")
        .add("themes/bare/layouts/home.ftlh", "<p>${t(\"only\")}</p>")
        .add("themes/bare/i18n/zh-Hans.yml", "only: 仅此\n");

    Built built = site.build();

    assertThat(built.findings()).contains("themes/bare/i18n/zh-Hans.yml error NJ605");
    assertThat(built.result().diagnostics().stream().map(d -> d.arguments().get(0)))
        .doesNotHaveDuplicates();
  }

  @Test
  void aThemeThatDoesNotSpeakChineseCannotBeUsed() {
    TestSite site = tiny();
    site.add("site.yml", "title: 小小年报库\ntheme: bare\n")
        .add("themes/bare/theme.yml", "name: bare\nversion: \"1\"\n")
        .add("themes/bare/i18n/en.yml", "only: this\n");

    site.build().assertFailed("themes/bare error NJ606");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aCopyThatLeadsOutOfTheSiteIsRefused() throws IOException {
    TestSite site = tiny();
    Path secret = Files.writeString(temporary.resolve("secret"), "x");
    Files.delete(site.path("content/reports/wudu/2017/附件.csv"));
    Files.createSymbolicLink(site.path("content/reports/wudu/2017/附件.csv"), secret);

    assertThat(site.build().findings()).contains("content/reports/wudu/2017/附件.csv error NJ117");
    assertThat(site.path("public")).doesNotExist();
  }

  @Test
  void theBaseAddressOfTheCallComesBeforeThatOfTheSettings() throws IOException {
    TestSite site = tiny();
    BuildOptions plain = BuildOptions.of(site.folder());
    BuildOptions options =
        new BuildOptions(
            plain.site(),
            plain.settings(),
            plain.destination(),
            Optional.of("https://other.example.cn/"),
            false,
            1,
            FailOn.NEVER,
            false,
            false,
            false,
            false,
            plain.lockWait(),
            "");

    assertThat(SiteBuilder.build(options, Progress.NONE).complete()).isTrue();

    assertThat(site.path("public/sitemap.xml"))
        .content()
        .contains("<loc>https://other.example.cn/</loc>");
  }

  @Test
  void twoBuildsDoNotWriteAtTheSameTime() {
    TestSite site = tiny();
    Map<String, String> before = site.build().assertWell().files();

    try (BuildLock lock = BuildLock.acquire(site.folder(), Duration.ZERO)) {
      assertThat(lock).isNotNull();
      Built built = site.edit("content/pages/about.md", "收录", "收集").build();
      built.assertFailed(".nianjian/lock error NJ904");
      assertThat(built.files()).isEqualTo(before);
    }
    site.build().assertWell().assertWritten("about/index.html");
  }
}
