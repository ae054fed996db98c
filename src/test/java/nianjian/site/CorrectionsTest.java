package nianjian.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nianjian.BuiltSite;
import nianjian.TestSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers see of a corrected report, wherever it is shown. */
class CorrectionsTest {
  private static final String CORRECTED =
      """
      corrections:
        - {date: 2018-03-01, metric: disclosed_total, from: 22400, to: 22484, reason: 漏计}
        - {date: 2018-04-02, reason: 附表脱行}
      metrics:
      """;

  @TempDir private Path temporary;

  private BuiltSite corrected(String corrections) {
    return new BuiltSite(
        TestSite.copyOf("tiny", temporary)
            .edit("content/reports/wudu/2017/index.md", ", retrieved: 2026-11-21", "")
            .edit("content/reports/wudu/2016.md", ", retrieved: 2026-11-21", "")
            .edit("content/reports/wudu/2017/index.md", "metrics:\n", corrections)
            .build()
            .assertWell()
            .destination());
  }

  @Test
  void thePageShowsTheOldValueStruckThroughBesideTheNew() {
    Document page = corrected(CORRECTED).page("reports/wudu/2017.html");

    assertThat(page.select("#figures del").text()).isEqualTo("更正前22,400");
    assertThat(page.select("#figures ins data[data-indicator=disclosed_total]").attr("value"))
        .isEqualTo("22484");
    assertThat(page.select("#errata tbody tr").eachText())
        .containsExactly("2018-04-02 正文 —无 —无 附表脱行", "2018-03-01 主动公开政府信息数 22,400 22,484 漏计");
    assertThat(page.select("#errata del").text()).isEqualTo("22,400");
    assertThat(page.select(".alert.info").text()).contains("已更正", "2018年4月2日", "更正前后并列于下");
    assertThat(page.select(".alert a[href=#errata]")).hasSize(1);
    assertThat(page.select(".idx").text()).contains("现行，已更正 2 处");
  }

  @Test
  void theDataSayThatAFigureWasCorrected() {
    BuiltSite site = corrected(CORRECTED);

    assertThat(site.text("data/figures.csv").lines().filter(l -> l.contains("corrected")))
        .singleElement()
        .asString()
        .contains("disclosed_total", "22484");
    assertThat(site.text("reports/wudu/2017.csv")).contains("22484,corrected");
  }

  @Test
  void theListOfAllCorrectionsHasTheNewestFirst() {
    Document page = corrected(CORRECTED).page("about/corrections.html");

    assertThat(page.select("#rows .date").eachText())
        .containsExactly("2018-05-01", "2018-04-02", "2018-03-01");
    assertThat(page.select("#rows tbody tr").get(2).text())
        .contains("陇南市武都区2017年", "主动公开政府信息数", "22,400", "22,484", "漏计");
    assertThat(page.select("#rows tbody tr a").eachAttr("href"))
        .containsExactly(
            "../reports/chengxian/2016.html",
            "../reports/wudu/2017.html",
            "../reports/wudu/2017.html");
  }

  @Test
  void aCorrectionOfTheTextAloneDoesNotSpeakOfFigures() {
    Document page =
        corrected("corrections:\n  - {date: 2018-04-02, reason: 附表脱行}\nmetrics:\n")
            .page("reports/wudu/2017.html");

    assertThat(page.select(".alert.info").text()).contains("本报告的正文于 2018年4月2日 更正");
    assertThat(page.select("del")).isEmpty();
  }

  @Test
  void aCorrectionMovesAReportToTheFront() {
    BuiltSite before = corrected("metrics:\n");
    assertThat(before.page("index.html").select("#newest tbody .n:nth-child(2)").eachText())
        .containsExactly("2017", "2016");
  }

  @Test
  void anEarlierReportThatWasCorrectedLaterIsNewer() {
    BuiltSite site =
        new BuiltSite(
            TestSite.copyOf("tiny", temporary)
                .edit("content/reports/wudu/2017/index.md", ", retrieved: 2026-11-21", "")
                .edit(
                    "content/reports/wudu/2016.md",
                    ", retrieved: 2026-11-21}",
                    "}\ncorrections: [{date: 2018-02-02, reason: 附表脱行}]")
                .build()
                .assertWell()
                .destination());

    assertThat(site.page("index.html").select("#newest tbody tr").eachText().get(0))
        .contains("2016");
    assertThat(site.text("feed.xml")).containsSubsequence("2016.html", "2017.html");
  }
}
