package nianjian.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nianjian.BuiltSite;
import nianjian.TestSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which years of which regions are held, and what is counted as held. */
class CoverageTest {
  @TempDir private Path temporary;

  private BuiltSite tiny() {
    return new BuiltSite(
        TestSite.copyOf("tiny", temporary)
            .edit(
                "content/reports/wudu/2016.md",
                "disclosed_total: 20000, channel_website: 3000",
                "disclosed_total: 20000")
            .build()
            .assertWell()
            .destination());
  }

  private static Element row(Document page, String region) {
    return page.select("#coverage tbody tr, #coverage tfoot tr").stream()
        .filter(r -> r.selectFirst("th[scope=row]").text().equals(region))
        .findFirst()
        .orElseThrow();
  }

  /** The cells of 2016 and 2017, as they are read out. */
  private static List<String> cells(Element row) {
    List<String> all = row.select("td").eachText();
    return all.subList(all.size() - 2, all.size());
  }

  @Test
  void theOverviewHasEveryRegionWithReportsAndEveryYear() {
    Document page = tiny().page("regions/index.html");

    assertThat(page.select("#coverage tbody th").eachText()).containsExactly("武都区", "成县");
    assertThat(page.select("#coverage thead th").eachText())
        .hasSize(11)
        .startsWith("地区", "2008")
        .endsWith("2016", "2017");
    assertThat(cells(row(page, "武都区"))).containsExactly("●武都区 2016 年：已收录", "≠武都区 2017 年：有差异");
    assertThat(cells(row(page, "成县"))).containsExactly("×成县 2016 年：已撤回", "·尚未收录");
    assertThat(cells(row(page, "收录篇数"))).containsExactly("1", "1");
    assertThat(page.select("section:has(#coverage)").text()).contains("不表示没有公布报告");
  }

  @Test
  void aCellLeadsToItsReportAndWhatIsMissingToNothing() {
    Document page = tiny().page("regions/index.html");

    assertThat(row(page, "武都区").select("td a").eachAttr("href"))
        .containsExactly("../reports/wudu/2016.html", "../reports/wudu/2017.html");
    assertThat(row(page, "成县").select("td a").eachAttr("href"))
        .containsExactly("../reports/chengxian/2016.html");
  }

  @Test
  void aRegionShowsItselfAndThoseBelowIt() {
    BuiltSite site = tiny();
    Document province = site.page("regions/gansu.html");

    assertThat(province.select("#coverage tbody th").eachText()).containsExactly("甘肃省", "陇南市");
    assertThat(cells(row(province, "陇南市"))).containsExactly("1下辖 1 篇", "1下辖 1 篇");
    assertThat(site.page("regions/longnan.html").select("#coverage tbody th").eachText())
        .containsExactly("陇南市", "武都区", "成县");
    assertThat(site.page("regions/wudu.html").select("#coverage")).isEmpty();
  }

  @Test
  void aWithdrawnReportIsListedAndMarkedButNotCounted() {
    BuiltSite site = tiny();
    Element row = site.page("years/2016.html").select("tr:contains(成县)").first();

    assertThat(row.text()).contains("已撤回").doesNotContain("报告未载");
    assertThat(site.page("years/2016.html").select(".lede").text()).contains("本年已收录 1 篇");
    assertThat(site.page("index.html").select("#h-shelf").text())
        .contains("已收 2 篇报告，分属 2 个年度、1 个省区");
    assertThat(site.page("regions/index.html").select(".lede").text()).contains("已收录 1 个地区和部门");
    assertThat(site.page("regions/chengxian.html").select(".facts").text()).contains("已收录 0 篇");
    assertThat(site.page("regions/chengxian.html").select(".strip a").text())
        .isEqualTo("2016年，已撤回");
  }

  @Test
  void figuresWithoutATextHaveASignOfTheirOwn() {
    BuiltSite site =
        new BuiltSite(
            TestSite.copyOf("tiny", temporary)
                .add(
                    "content/reports/wudu/2015.md",
                    """
                    ---
                    title: 武都区2015年政府信息公开工作年度报告
                    region: wudu
                    year: 2015
                    source: {url: "http://www.example.gov.cn/2015.html"}
                    metrics: {disclosed_total: 7}
                    ---
                    """)
                .build()
                .assertWell()
                .destination());

    assertThat(row(site.page("regions/index.html"), "武都区").select("td a").first().text())
        .isEqualTo("◐武都区 2015 年：仅有数据");
  }
}
