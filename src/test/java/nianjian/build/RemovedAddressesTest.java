package nianjian.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nianjian.TestSite;
import nianjian.TestSite.Built;
import nianjian.TestSite.Setup;
import nianjian.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemovedAddressesTest {
  private static final String REPORT = "content/reports/wudu/2016.md";

  @TempDir private Path temporary;

  private TestSite published() {
    TestSite site = TestSite.copyOf("tiny", temporary);
    site.build().assertWell();
    site.edit("content/reports/wudu/2017/index.md", "上一年见[2016年报告](../2016.md)。", "");
    return site;
  }

  @Test
  void anAddressThatWouldCeaseToAnswerIsRefused() {
    TestSite site = published().remove(REPORT);
    Map<String, String> before = TestSite.filesOf(site.path("public"));

    Built built = site.build();

    built.assertFailed(
        "content/reports/wudu/2016 error NJ404", "public/zwgk/2016.html error NJ404");
    assertThat(built.files()).isEqualTo(before);
    assertThat(built.result().diagnostics())
        .extracting(Diagnostic::arguments)
        .startsWith(List.of("/reports/wudu/2016.html", "4"), List.of("/zwgk/2016.html", ""));
  }

  @Test
  void itIsAllowedWhenAskedFor() {
    Built built = published().remove(REPORT).build(Setup::allowingRemoved).assertWell();

    built.assertAbsent("reports/wudu/2016.html").assertAbsent("zwgk/2016.html");
  }

  @Test
  void anAliasAnswersInItsPlaceAndForItsDownloads() {
    TestSite site = published().remove(REPORT);
    site.edit(
        "content/reports/wudu/2017/index.md",
        "year: 2017",
        "year: 2017\naliases: [reports/wudu/2016.html, zwgk/2016.html]");

    site.build().assertWell().assertPage("reports/wudu/2016.html", "2017.html");
  }

  @Test
  void aWithdrawnReportKeepsItsPageAndLosesItsDownloads() {
    TestSite site = published();
    site.edit(
        REPORT,
        "published: 2017-02-01",
        "published: 2017-02-01\nstatus: withdrawn\nwithdrawn: {date: 2020-01-01, reason: 原件有误}");

    site.build()
        .assertWell()
        .assertPage("reports/wudu/2016.html", "原件有误")
        .assertAbsent("reports/wudu/2016.csv")
        .assertAbsent("reports/wudu/2016.md");
  }

  @Test
  void assetsAndFilesForMachinesMayChangeTheirNames() {
    TestSite site = TestSite.copyOf("tiny", temporary);
    site.add("themes/own/theme.yml", "name: own\nversion: \"1\"\nextends: default\n")
        .add("themes/own/assets/extra.css", "p { margin: 0 }")
        .add("site.yml", "title: 小小年报库\ntheme: own\nbase-url: https://nb.example.gov.cn/\n");
    site.build().assertWell().assertPage("sitemap.xml", "urlset");

    site.add("themes/own/assets/extra.css", "p { margin: 1px }")
        .add("site.yml", "title: 小小年报库\ntheme: own\nfeatures: {feeds: false}\n");

    site.build().assertFailed("public/feed.xml error NJ404");
    site.build(Setup::allowingRemoved).assertWell().assertAbsent("sitemap.xml");
  }

  @Test
  void aBuildWithDraftsOverAPublishedSiteIsBoundToo() {
    TestSite site = published();

    assertThat(site.remove(REPORT).build(Setup::withDrafts).findings())
        .anyMatch(finding -> finding.endsWith("error NJ404"));
  }

  @Test
  void draftsBuiltOverAPublishedSiteDoNotReleaseItsAddresses() {
    TestSite site = published();
    site.build(Setup::withDrafts).assertWell();

    assertThat(site.remove(REPORT).build().findings())
        .anyMatch(finding -> finding.endsWith("error NJ404"));
  }

  @Test
  void addressesOfDraftsBindNobody() {
    TestSite site = TestSite.copyOf("tiny", temporary);
    site.build(Setup::withDrafts).assertWell().assertPage("reports/chengxian/2017.html", "草稿");

    site.build().assertWell().assertAbsent("reports/chengxian/2017.html");
  }

  @Test
  void aFaultyReportIsNotTakenForARemovedOne() {
    TestSite site = published().edit(REPORT, "2017-02-01", "2017-02-31");

    site.build().assertFailed(REPORT + ":5 error NJ203");
  }
}
