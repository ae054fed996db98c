package nianjian.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nianjian.BuiltSite;
import nianjian.TestSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checks of a report on its page, on its year's page and in the data. */
class CheckPanelTest {
  private static final String SOURCE = "content/reports/wudu/2017/index.md";
  private static final String PAGE = "reports/wudu/2017.html";

  @TempDir private Path temporary;

  /** A report with two differences: more was disclosed than the channels add up to, and staff. */
  private TestSite twoDifferences() {
    return TestSite.copyOf("tiny", temporary)
        .edit(
            SOURCE,
            "  channel_website: 3172\n",
            """
              channel_website: 3172
              channel_other: 300
              staff_total: 9
              staff_full_time: 5
              staff_part_time: 3
            """);
  }

  private TestSite explained(String... relations) {
    StringBuilder entries = new StringBuilder();
    for (String relation : relations) {
      entries.append("  - {code: NJ301, at: ").append(relation).append(", note: 原件如此}\n");
    }
    return twoDifferences().edit(SOURCE, "metrics:\n", "accept:\n" + entries + "metrics:\n");
  }

  private static BuiltSite built(TestSite site) {
    return new BuiltSite(site.build().assertWell().destination());
  }

  @Test
  void everyFigureOfTheArithmeticLeadsToAPlaceOnThePageAndBack() {
    Document page = built(twoDifferences()).page(PAGE);
    List<Element> figures = page.select("#check .eq a");

    assertThat(figures).hasSizeGreaterThan(5);
    for (Element figure : figures) {
      Element place = page.getElementById(figure.attr("href").substring(1));
      assertThat(place).as(figure.outerHtml()).isNotNull();
      String id = figure.attr("href").substring("#t-".length());
      Element row = page.selectFirst("#figures data[data-indicator=" + id + "]").closest("tr");
      assertThat(row.select(".chk a").eachAttr("href"))
          .as(row.text())
          .contains("#" + figure.closest("li[id]").id());
    }
    assertThat(page.select("#check a[href=#t-disclosed_total]")).isNotEmpty();
    assertThat(page.select("mark#t-disclosed_total")).hasSize(1);
  }

  @Test
  void theWayFromAFigureToACheckHasAName() {
    Document page = built(twoDifferences()).page(PAGE);
    List<String> names = new ArrayList<>();
    for (Element mark : page.select("#t-channel_other .chk a")) {
      assertThat(page.getElementById(mark.attr("href").substring(1))).isNotNull();
      names.add(mark.text());
    }

    assertThat(names).contains("≠核对：主动公开总数与各渠道合计，有差异", "✓核对：主动公开总数与各渠道数，一致");
  }

  @Test
  void theCountSaysHowManyDifferAndHowManyAreExplained() {
    assertThat(built(twoDifferences()).page(PAGE).select("#h-check small").text())
        .matches("\\d 项核对中 2 项有差异");
  }

  @Test
  void anExplainedDifferenceComesAfterTheOpenOneAndIsCounted() {
    Document page = built(explained("R14-07")).page(PAGE);

    assertThat(page.select("#h-check small").text()).endsWith("2 项有差异（其中 1 项已说明）");
    assertThat(page.select("#check-1 .tag").text()).isEqualTo("有差异");
    assertThat(page.select("#check-2 .tag").text()).isEqualTo("已说明");
    assertThat(page.select("#check-2").text()).contains("已说明：原件如此");
    assertThat(page.select(".alert").text()).contains("2 项有差异，其中 1 项已说明。");
  }

  @Test
  void theNoticeSaysWhenAllIsExplained() {
    BuiltSite site = built(explained("R14-07", "R14-08"));

    assertThat(site.page(PAGE).select(".alert").text()).contains("2 项有差异，均已说明。");
    assertThat(verdict(site)).isEqualTo("2 项有差异，已说明");
  }

  @Test
  void theYearPageLeadsToTheChecks() {
    BuiltSite site = built(explained("R14-07"));
    Element cell = site.page("years/2017.html").selectFirst("#cmp-2014 a.tag");

    assertThat(cell.text()).isEqualTo("2 项有差异（1 项已说明）");
    assertThat(cell.attr("href")).isEqualTo("../reports/wudu/2017.html#check");
    assertThat(site.page("years/2017.html").select(".keys").text()).contains("（其中 1 项已说明）");
  }

  @Test
  void theNumbersOfAnEnumerationLeadToTheHeadingItStandsUnder() {
    Document page =
        built(
                twoDifferences()
                    .edit(SOURCE, "本年度未收到申请", "从以下三个方面推进：一是网站，二是公报。本年度未收到申请")
                    .edit(
                        SOURCE,
                        "metrics:\n",
                        "lists: [{quote: 从以下三个方面, stated: 3, counted: 2}]\nmetrics:\n"))
            .page(PAGE);

    assertThat(page.select("#check li:contains(从以下三个方面) .eq a").eachAttr("href"))
        .containsExactly("#s2", "#s2");
  }

  private static String verdict(BuiltSite site) {
    return site.page("years/2017.html").select("#cmp-2014 .tag").text();
  }

  @Test
  void aSiteWithoutChecksShowsNoneAnywhere() {
    BuiltSite site =
        built(twoDifferences().add("site.yml", "title: 小小年报库\nfeatures: {checks: false}\n"));

    assertThat(site.page(PAGE).select("#check, .chk, .mark, .alert:contains(核对)")).isEmpty();
    assertThat(site.page("years/2017.html").select(".tag")).isEmpty();
    assertThat(site.page("data/index.html").select("#findings")).isEmpty();
  }

  @Test
  void theDataHaveEveryDifferenceInTheOrderOfThePage() {
    BuiltSite site = built(explained("R14-08"));
    JsonArray rows = JsonParser.parseString(site.text("data/findings.json")).getAsJsonArray();
    List<JsonObject> ours = new ArrayList<>();
    rows.forEach(
        r -> {
          if (r.getAsJsonObject().get("year").getAsInt() == 2017) {
            ours.add(r.getAsJsonObject());
          }
        });

    assertThat(ours).extracting(r -> r.get("at").getAsString()).containsExactly("R14-07", "R14-08");
    assertThat(ours.get(0).keySet())
        .containsExactly(
            "region",
            "region_name",
            "year",
            "scope",
            "code",
            "severity",
            "at",
            "name",
            "stated",
            "computed",
            "difference",
            "quote",
            "section",
            "note",
            "path");
    assertThat(ours.get(0).toString())
        .contains(
            "\"region_name\":\"甘肃省陇南市武都区\"",
            "\"scope\":\"area\"",
            "\"code\":\"NJ301\"",
            "\"difference\":1,",
            "\"quote\":null",
            "\"note\":null",
            "\"path\":\"reports/wudu/2017.html#check\"");
    assertThat(ours.get(1).get("note").getAsString()).isEqualTo("原件如此");
    assertThat(site.text("data/schema/findings.json")).contains("\"section\"", "\"scope\"");
    assertThat(site.page("data/index.html").select("#findings tbody tr")).hasSize(15);
  }
}
