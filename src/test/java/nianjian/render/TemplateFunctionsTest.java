package nianjian.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateFunctionsTest {
  @TempDir Path folder;

  private Bench bench;

  @BeforeEach
  void newBench() {
    bench =
        new Bench(folder)
            .put("assets/css/style.css", "a")
            .put(
                "i18n/zh-Hans.yml",
                """
                nav: {home: 首页}
                summary: '{0} 项 <核对> 中 {1} 项有差异'
                plain: a & b
                """);
  }

  @Test
  void textIsFilledAndEscaped() {
    assertThat(bench.render("${t('nav.home')} ${t('summary', 12345, page.issuer)} ${t('plain')}"))
        .isEqualTo("首页 12345 项 &lt;核对&gt; 中 办公室 项有差异 a &amp; b");
  }

  @Test
  void textWithMarkupArgumentsIsMarkup() {
    assertThat(
            bench.render(
                "<#assign v><data value=\"${page.year}\">${page.title}</data></#assign>"
                    + "${t('summary', v, '<x>')}"))
        .isEqualTo(
            "<data value=\"2017\">武都区 &lt;b&gt;2017&lt;/b&gt; &amp; 年</data>"
                + " 项 &lt;核对&gt; 中 &lt;x&gt; 项有差异");
  }

  @Test
  void missingTextIsReportedWithKeyFileAndNearestKey() {
    Diagnostic fault = bench.fault(Code.TEXT_MISSING, "\n${t('nav.hom')}");

    assertThat(fault.position().toString()).isEqualTo("themes/t/layouts/report.ftlh:2:1");
    assertThat(fault.arguments()).startsWith("nav.hom", "themes/t/i18n/zh-Hans.yml", "nav.home");
  }

  @Test
  void missingTextIsReportedEvenWhereAValueMayBeMissing() {
    bench.fault(Code.TEXT_MISSING, "${t('nav.hom')!''}");
  }

  @Test
  void textNeedsAllItsArguments() {
    assertThat(bench.fault(Code.TEMPLATE_FAILED, "${t('summary', 1)}").arguments())
        .startsWith("t(\"summary\")", "{1}");
    assertThat(bench.fault(Code.TEMPLATE_FAILED, "${t('summary', 1, page)}").arguments())
        .startsWith("t(\"summary\")", "string");
    assertThat(bench.fault(Code.TEMPLATE_FAILED, "${t()}").arguments()).startsWith("t", "string");
    assertThat(bench.fault(Code.TEMPLATE_FAILED, "${t(1)}").arguments()).startsWith("t", "string");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "0 0",
        "7 7",
        "999 999",
        "1000 1,000",
        "22484 22,484",
        "1234567 1,234,567",
        "-3 −3",
        "-999 −999",
        "-1000 −1,000",
        "12345678.50 12,345,678.50",
        "-0.25 −0.25",
        "1E+6 1,000,000"
      })
  void numbersAreGroupedWithATrueMinus(String number, String expected) {
    assertThat(GroupedNumber.of(new BigDecimal(number))).isEqualTo(expected);
  }

  @Test
  void numberTakesANumber() {
    assertThat(bench.render("${number(page.amount)} ${number(-3)} ${number(page.year)}"))
        .isEqualTo("12,345,678.50 −3 2,017");
    assertThat(bench.fault(Code.TEMPLATE_FAILED, "${number(page.title)}").arguments())
        .startsWith("number", "number");
    assertThat(bench.fault(Code.TEMPLATE_FAILED, "${number()}").arguments())
        .startsWith("number", "number");
  }

  @Test
  void missingArgumentIsAFault() {
    Diagnostic fault = bench.fault(Code.VALUE_MISSING, "<p>${number(page.published)}</p>");

    assertThat(fault.position().toString()).endsWith(":1:6");
    assertThat(fault.arguments()).startsWith("number(page.published)", "", "");
    assertThat(bench.fault(Code.VALUE_MISSING, "${href(page.published)}").arguments())
        .startsWith("href(page.published)");
    assertThat(
            bench
                .fault(Code.VALUE_MISSING, "${t('summary', page.published, page.body)}")
                .arguments())
        .startsWith("t('summary', page.published, page.body)");
    bench.fault(Code.VALUE_MISSING, "${t('summary', page.published, 1)}");
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, css",
    "reports/x.html, ../css",
    "reports/wudu/2017.html, ../../css",
    "zh-hant/reports/wudu/2017.html, ../../../css"
  })
  void assetIsLinkedFromEveryDepth(String page, String prefix) {
    String expected = prefix.replace("css", "assets/css/style.[0-9a-f]{8}.css");

    assertThat(bench.at(page).render("${asset('css/style.css')}")).matches(expected);
  }

  @Test
  void missingAssetIsReportedWithTheNearestName() {
    assertThat(bench.fault(Code.THEME_FILE, "${asset('css/stlye.css')}").arguments())
        .startsWith("assets/css/stlye.css", "assets/css/style.css");
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, reports/wudu/2017.html, reports/wudu/2017.html",
    "reports/wudu/2017.html, index.html, ../../index.html",
    "reports/wudu/2017.html, reports/wudu/2016.html, 2016.html",
    "reports/wudu/2017.html, reports/suqian/2017.html#t-x, ../suqian/2017.html#t-x",
    "reports/wudu/2017.html, reports/wudu/2017/v1.html, 2017/v1.html",
    "reports/wudu/2017.html, reports/wudu/2017.html, 2017.html",
    "reports/wudu/2017.html, '', 2017.html",
    "reports/wudu/2017.html, #t-x, #t-x",
    "search/index.html, ?q=x, index.html?q=x",
    "index.html, search/index.html?q=x#y, search/index.html?q=x#y",
    "index.html, reports/a/原件 1.pdf, reports/a/原件%201.pdf",
    "a/b.html, https://www.x.gov.cn/a?b=1, https://www.x.gov.cn/a?b=1",
    "a/b.html, HTTP://x.cn, HTTP://x.cn",
    "a/b.html, mailto:a@b.cn, mailto:a@b.cn",
    "a/b.html, tel:+86-10-1, tel:+86-10-1"
  })
  void linksAreRelative(String page, String target, String expected) {
    assertThat(bench.at(page).render("${href('" + target + "')}")).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScript:alert(1)",
        "data:text/html,x",
        "//evil.example",
        "/index.html",
        "../index.html",
        "a//b.html",
        "https://x y",
        "https://",
        "http://x\\u202e\\u0001",
        "index.html#a b",
        "index.html#\\u003c"
      })
  void otherLinksAreRefused(String target) {
    Diagnostic fault = bench.fault(Code.LINK_REFUSED, "${href('" + unescaped(target) + "')}");

    assertThat(fault.arguments()).hasSize(3).first().isEqualTo(unescaped(target));
  }

  private static String unescaped(String text) {
    return text.replace("\\u202e", "\u202e").replace("\\u0001", "\u0001").replace("\\u003c", "<");
  }

  @Test
  void hrefTakesSitePaths() {
    assertThat(bench.at("index.html").render("${href(page.path)}"))
        .isEqualTo("reports/wudu/2017.html");
    assertThat(bench.fault(Code.TEMPLATE_FAILED, "${href(1)}").arguments())
        .startsWith("href", "string");
  }

  @Test
  void absoluteAddressNeedsABaseAddress() {
    String layout = "<#if absolute(page.path)??>${absolute(page.path)}<#else>—</#if>";
    assertThat(bench.render(layout)).isEqualTo("—");

    bench.baseUrl("https://www.x.gov.cn/zwgk/nb/");
    assertThat(bench.render(layout))
        .isEqualTo("https://www.x.gov.cn/zwgk/nb/reports/wudu/2017.html");
    bench.fault(Code.LINK_REFUSED, "${absolute('https://x')}");
  }

  @Test
  void rootedPageLinksFromTheHostsRoot() {
    String layout = "${href('index.html#a')} ${asset('css/style.css')} ${href('')}";
    bench.at("404.html").rooted();
    assertThat(bench.render(layout)).startsWith("index.html#a assets/css/").endsWith(" 404.html");

    bench.baseUrl("https://www.x.gov.cn/zwgk/nb/");
    assertThat(bench.render(layout))
        .startsWith("/zwgk/nb/index.html#a /zwgk/nb/assets/css/")
        .endsWith(" /zwgk/nb/404.html");
  }

  @Test
  void markupDoesNotSlipThroughALink() {
    assertThat(bench.render("<a href=\"${href('https://x/?a=1&b=\\'')}\">"))
        .isEqualTo("<a href=\"https://x/?a=1&amp;b=&#39;\">");
  }
}
