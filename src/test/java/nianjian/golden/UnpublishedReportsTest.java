package nianjian.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nianjian.BuiltSite;
import nianjian.TestSite;
import nianjian.TestSite.Setup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of drafts and of withdrawn reports can be seen, and where. */
class UnpublishedReportsTest {
  private static final String DRAFT = "reports/chengxian/2017";
  private static final String WITHDRAWN = "reports/chengxian/2016";

  /** What machines read of a site: none of it may lead to a report that is not published. */
  private static final List<String> FOR_MACHINES =
      List.of("feed.xml", "sitemap.xml", "data/figures.csv", "data/figures.json");

  @TempDir Path folder;

  private TestSite tiny() {
    return TestSite.copyOf("tiny", folder);
  }

  private static BuiltSite built(TestSite.Built build) {
    return new BuiltSite(build.assertWell().destination());
  }

  @Test
  void aDraftIsNowhereUnlessAskedFor() {
    BuiltSite site = built(tiny().build());

    assertThat(site.files()).noneMatch(file -> file.startsWith(DRAFT));
    for (String file : site.files()) {
      assertThat(site.text(file)).as(file).doesNotContain("成县2017年", "草稿正文", "2018-02-03");
    }
  }

  @Test
  void aDraftIsMarkedOnItsPageAndKeptFromMachines() {
    BuiltSite site = built(tiny().build(Setup::withDrafts));
    Document page = site.page(DRAFT + ".html");

    assertThat(page.select("main").text()).contains("草稿 本页是草稿，尚未发布");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select("link[rel=alternate][type*=csv], link[rel=alternate][type*=json]"))
        .isEmpty();
    assertThat(site.files()).doesNotContain(DRAFT + ".csv", DRAFT + ".json");
    for (String file : FOR_MACHINES) {
      assertThat(site.text(file)).as(file).doesNotContain(DRAFT, "成县2017年");
    }
    for (String file : List.of("data/reports.csv", "data/reports.json", "data/findings.json")) {
      assertThat(site.text(file)).as(file).doesNotContain(DRAFT, "成县2017年");
    }
  }

  @Test
  void aDraftIsMarkedWhereverAListLeadsToIt() {
    BuiltSite site = built(tiny().build(Setup::withDrafts));

    for (String path : site.pages()) {
      site.page(path).select("table a[href$=chengxian/2017.html]").stream()
          .map(link -> link.closest("tr"))
          .forEach(row -> assertThat(row.text()).as(path).contains("草稿"));
    }
    assertThat(site.page("index.html").text()).doesNotContain("成县2017年");
  }

  @Test
  void aDraftEntersNoSeriesOfAnIndicator() {
    BuiltSite site = built(tiny().build(Setup::withDrafts));

    assertThat(site.page("indicators/disclosed_total.html").select("main").text())
        .contains("22,484")
        .doesNotContain("成县");
  }

  @Test
  void aWithdrawnReportKeepsItsCardDateAndReasonOnly() {
    BuiltSite site =
        built(
            tiny()
                .edit(
                    "content/reports/chengxian/2016.md",
                    "status: withdrawn",
                    "published: 2017-03-04\nissuer: 成县人民政府办公室\nmetrics: {disclosed_total: 31415}\n"
                        + "source: {url: \"http://www.example.gov.cn/c.html\","
                        + " retrieved: 2026-11-21}\nstatus: withdrawn")
                .edit(
                    "content/reports/chengxian/2016.md",
                    "发布}\n---\n",
                    "发布}\n---\n\n## 一、概述\n\n误发的内部稿件。\n")
                .build());
    Document page = site.page(WITHDRAWN + ".html");

    assertThat(page.select("main .alert").text()).contains("已撤回", "2018年5月1日", "误将内部稿件发布");
    assertThat(page.select(".idx").text()).contains("2016年", "甘肃省陇南市成县", "已撤回");
    assertThat(page.select("data, table, #text, #figures, #keys, #cite, .tools")).isEmpty();
    assertThat(site.files())
        .doesNotContain(WITHDRAWN + ".csv", WITHDRAWN + ".json", WITHDRAWN + ".md");
    for (String file : site.files()) {
      assertThat(site.text(file)).as(file).doesNotContain("31415", "31,415", "误发的内部稿件");
    }
    for (String file : FOR_MACHINES) {
      assertThat(site.text(file)).as(file).doesNotContain(WITHDRAWN + ".html", "成县2016年");
    }
  }

  @Test
  void withoutABaseAddressNothingPretendsToHaveOne() {
    BuiltSite site =
        built(tiny().edit("site.yml", "base-url: https://nb.example.gov.cn/zwgk/\n", "").build());

    assertThat(site.files()).doesNotContain("sitemap.xml", "feed.xml");
    assertThat(site.text("robots.txt")).doesNotContain("Sitemap");
    for (String path : site.pages()) {
      Document page = site.page(path);
      assertThat(page.select("link[rel=canonical], meta[property=og:url], meta[name=Url]"))
          .as(path)
          .isEmpty();
      assertThat(page.select("meta[name=SiteDomain], link[type*=atom], .qr")).as(path).isEmpty();
      assertThat(page.html()).as(path).doesNotContain("example.gov.cn/zwgk");
    }
  }

  @Test
  void allDutiesOfTheFooterAreShownWhereConfigured() {
    BuiltSite site =
        built(
            tiny()
                .add(
                    "site.yml",
                    """
                    title: 小小年报库
                    base-url: https://nb.example.gov.cn/zwgk/
                    archived: 2026-11-20
                    organizer: 武都区人民政府办公室
                    contact: 0939-8212056
                    site-code: "6212020001"
                    icp: 陇ICP备12000461号-1
                    police: 甘公网安备 62120202100024号
                    party-mark: https://bszs.conac.cn/mark
                    report-error: https://zfwzgl.www.gov.cn/find
                    """)
                .build());

    for (String path : site.pages()) {
      Document page = site.page(path);
      assertThat(page.select("footer .duty li").eachText())
          .as(path)
          .hasSize(7)
          .anyMatch(item -> item.contains("武都区人民政府办公室"))
          .anyMatch(item -> item.contains("0939-8212056"))
          .anyMatch(item -> item.contains("6212020001"))
          .anyMatch(item -> item.contains("陇ICP备12000461号-1"))
          .anyMatch(item -> item.contains("甘公网安备 62120202100024号"));
      assertThat(page.select("footer .duty a").eachAttr("href"))
          .containsExactly("https://bszs.conac.cn/mark", "https://zfwzgl.www.gov.cn/find");
      assertThat(page.select("meta[name=SiteIDCode]").attr("content")).isEqualTo("6212020001");
    }
    assertThat(site.page("index.html").select("header .archived").text())
        .isEqualTo("已归档 2026-11-20");
    assertThat(site.page("reports/wudu/2017.html").select("header .archived").text())
        .isEqualTo("已归档 2026-11-21");
  }

  /** Half a number is another number. */
  @Test
  void aLongDescriptionIsNotCutWithinANumber() {
    String title = "武都区2016年政府信息公开工作年度报告";
    String longer = "甘肃省陇南市武都区人民政府及其所属各部门、各乡镇、各街道办事处" + title + "公布并解读如下";
    BuiltSite site =
        built(
            tiny()
                .edit("content/reports/wudu/2016.md", "title: " + title, "title: " + longer)
                .build());
    String description =
        site.page("reports/wudu/2016.html").select("meta[name=description]").attr("content");

    assertThat(description).endsWith("主动公开…");
    assertThat(description.length()).isLessThanOrEqualTo(80);
  }
}
