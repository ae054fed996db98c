package nianjian.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianjian.BuiltSite;
import nianjian.SampleSite;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What government sites must carry on each page, and what no page of ours may. */
@ExtendWith(SampleSite.class)
class PageHeadsTest {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'";

  /** The footer's words for what government sites must name, by the setting they come from. */
  private static final List<String> DUTIES = List.of("联系方式", "网站标识码", "ICP备", "公网安备", "党政机关", "找错");

  /** The page tags of 国办发〔2017〕47号 in their order; the lower-case twins are not among them. */
  private static Map<String, String> tags(Document page) {
    Map<String, String> tags = new LinkedHashMap<>();
    for (Element meta : page.select("head meta[name~=^[A-Z]]")) {
      assertThat(tags.put(meta.attr("name"), meta.attr("content"))).isNull();
    }
    return tags;
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, 首页",
    "years/index.html, 年度总览",
    "years/2017.html, 2017年度报告汇编",
    "regions/index.html, 地区总览",
    "regions/wudu.html, 甘肃省陇南市武都区",
    "indicators/disclosed_total.html, 主动公开政府信息数：指标",
    "data/index.html, 数据",
    "about/index.html, 说明",
    "about/corrections.html, 收录与勘误",
    "about/sitemap.html, 站点地图"
  })
  void aColumnNamesSiteAndColumn(String path, String column, BuiltSite site) {
    Map<String, String> tags = tags(site.page(path));

    assertThat(tags.keySet())
        .containsExactly(
            "SiteName",
            "SiteDomain",
            "ColumnName",
            "ColumnDescription",
            "ColumnKeywords",
            "ColumnType");
    assertThat(tags)
        .containsEntry("SiteName", "政府信息公开年报档案")
        .containsEntry("SiteDomain", "nianbao.example")
        .containsEntry("ColumnName", column)
        .containsEntry("ColumnType", "政府信息公开");
    assertThat(tags.values()).noneMatch(String::isBlank);
  }

  @Test
  void aReportNamesTitleDateSourceAndAuthor(BuiltSite site) {
    Map<String, String> tags = tags(site.page("reports/wudu/2017.html"));

    assertThat(tags.keySet())
        .containsExactly(
            "SiteName",
            "SiteDomain",
            "ColumnName",
            "ColumnType",
            "ArticleTitle",
            "PubDate",
            "ContentSource",
            "Keywords",
            "Author",
            "Description",
            "Url");
    assertThat(tags)
        .containsEntry("ColumnName", "年度报告")
        .containsEntry("ArticleTitle", "陇南市武都区2017年政府信息公开工作年度报告")
        .containsEntry("PubDate", "2018-02-01")
        .containsEntry("ContentSource", "陇南市武都区人民政府办公室")
        .containsEntry("Author", "区政府办")
        .containsEntry("Url", "https://nianbao.example/reports/wudu/2017.html");
    assertThat(tags.get("Description")).contains("22,484条", "74件");
  }

  @Test
  void machinePagesNameTheSiteOnly(BuiltSite site) {
    for (String path : List.of("404.html", "regions/621202.html")) {
      assertThat(tags(site.page(path)).keySet()).containsExactly("SiteName", "SiteDomain");
      assertThat(site.page(path).select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }
  }

  /** To invent a publication time fails an inspection; the time of the build is none either. */
  @ParameterizedTest
  @MethodSource("nianjian.golden.EveryReportTest#reports")
  void thePublicationDateIsThatOfTheSourceOrNone(SourceReport report, BuiltSite site) {
    Object published = report.front().get("published");
    String date =
        published == null ? null : SourceReport.date(report.front(), "published").toString();
    Document page = site.page(report.page());

    assertThat(tags(page).get("PubDate")).isEqualTo(date);
    assertThat(page.select(".doc-sub").text().contains("发布")).isEqualTo(published != null);
  }

  @Test
  void everyPageSaysThatItIsArchivedAndWhen(BuiltSite site) {
    assertThat(site.pages())
        .allSatisfy(
            path -> {
              Element mark = site.page(path).selectFirst("header .archived");
              assertThat(mark).as(path).isNotNull();
              assertThat(mark.text()).as(path).matches("已归档 \\d{4}-\\d{2}-\\d{2}");
              assertThat(mark.select("time").attr("datetime")).isEqualTo("2026-11-21");
            });
  }

  @Test
  void everyPageHasOneTitleOneHeadingItsLanguageAndItsAddress(BuiltSite site) {
    assertThat(site.pages())
        .allSatisfy(
            path -> {
              Document page = site.page(path);
              assertThat(page.selectFirst("html").attr("lang")).as(path).isEqualTo("zh-Hans-CN");
              assertThat(page.select("h1")).as(path).hasSize(1);
              assertThat(page.title()).as(path).endsWith("政府信息公开年报档案");
              assertThat(page.select("link[rel=canonical]")).as(path).hasSize(1);
              assertThat(page.select("link[rel=canonical], meta[property=og:url]"))
                  .as(path)
                  .allSatisfy(
                      address ->
                          assertThat(address.attr("href") + address.attr("content"))
                              .startsWith("https://nianbao.example/"));
            });
  }

  @Test
  void everyPageHasThePolicyAndNothingAgainstIt(BuiltSite site) {
    List<String> faults = new ArrayList<>();
    for (String path : site.pages()) {
      Document page = site.page(path);
      assertThat(page.select("meta[http-equiv=Content-Security-Policy]").eachAttr("content"))
          .as(path)
          .containsExactly(POLICY);
      assertThat(page.select("head > *").get(1).attr("http-equiv"))
          .as("%s: the policy comes before all that it rules", path)
          .isEqualTo("Content-Security-Policy");
      page.select("style, script:not([src]), base, [style]")
          .forEach(element -> faults.add(path + ": " + element));
      page.select("script[src]").stream()
          .filter(script -> !script.data().isBlank())
          .forEach(element -> faults.add(path + ": " + element));
      for (Element element : page.getAllElements()) {
        for (Attribute attribute : element.attributes()) {
          String value = attribute.getValue().strip();
          if (attribute.getKey().startsWith("on") || value.matches("(?is)(?:java|vb)script:.*")) {
            faults.add(path + ": " + attribute);
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void theFooterNamesWhatIsConfiguredAndNothingElse(BuiltSite site) {
    for (String path : site.pages()) {
      Document page = site.page(path);
      assertThat(page.select("footer .duty li").eachText())
          .as(path)
          .containsExactly("主办单位：政府信息公开年报档案编辑组");
      String footer = page.select("footer").text();
      assertThat(DUTIES).as(path).noneMatch(footer::contains);
    }
  }

  @Test
  void noPageIsEmptyAndNoPlaceholderIsLeft(BuiltSite site) {
    for (String path : site.pages()) {
      Document page = site.page(path);
      assertThat(page.select("main").text().length()).as(path).isGreaterThan(10);
      assertThat(page.text()).as(path).doesNotContain("null", "Optional[", "${", "undefined");
      assertThat(page.select("ul:empty, ol:empty, table:empty, tbody:empty, p:empty, a:empty"))
          .as(path)
          .isEmpty();
    }
  }

  @Test
  void theListsOfMachinesNameEveryPageForReaders(BuiltSite site) {
    String sitemap = site.text("sitemap.xml");
    Set<String> hidden = Set.of("404.html");
    for (String path : site.pages()) {
      boolean redirect = !site.page(path).select("meta[http-equiv=refresh]").isEmpty();
      String address =
          "<loc>https://nianbao.example/" + (path.equals("index.html") ? "" : path) + "</loc>";
      assertThat(sitemap.contains(address)).as(path).isEqualTo(!redirect && !hidden.contains(path));
    }
    assertThat(site.text("robots.txt")).contains("Sitemap: https://nianbao.example/sitemap.xml");
    assertThat(site.text("feed.xml").split("<entry>", -1)).hasSize(21);
  }
}
