package nianjian.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nianjian.archive.BodyLink;
import nianjian.io.SitePath;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links and images: nothing leads elsewhere than it seems. */
class BodyLinksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "JAVASCRIPT&colon;alert(1)",
        "java&#115;cript:alert(1)",
        "java%73cript:alert(1)",
        "java\u200Bscript:alert(1)",
        "java\u202Escript:alert(1)",
        "java&#9;script:alert(1)",
        "&#1;javascript:alert(1)",
        "\u00ADjavascript:alert(1)",
        "<java\u2028script:alert(1)>",
        "data:text/html;base64,PHNjcmlwdD4=",
        "vbscript:x",
        "file:///etc/passwd",
        "blob:x",
        "http%3A//a.cn",
        "//evil.example/x",
        "\\\\\\\\evil.example",
        "/\\\\evil.example",
        "%2F%2Fevil.example",
        "../../../../../etc/passwd",
        "附件:一.pdf",
      })
  void anUnsafeAddressLeavesItsWordsAndAWarning(String address) {
    Rendered rendered = Rendered.of("见[这里](" + address + ")。");

    assertThat(rendered.dom().select("a")).isEmpty();
    assertThat(rendered.html()).isEqualTo("<p>见这里。</p>\n");
    assertThat(rendered.codes()).containsExactly("NJ406");
    assertThat(rendered.diagnostics().get(0).position())
        .hasToString("content/reports/wudu/2017/index.md:11:2");
    assertThat(rendered.article().links()).isEmpty();
  }

  @Test
  void anUnsafeAddressIsFoundInEveryKindOfLink() {
    assertThat(Rendered.of("<javascript:a>").dom().select("a")).isEmpty();
    assertThat(Rendered.of("[a][b]\n\n[b]: javascript:x").codes()).containsExactly("NJ406");
    assertThat(Rendered.of("![图](javascript:x)").codes()).containsExactly("NJ406");
    assertThat(Rendered.of("![图][b]\n\n[b]: data:x").codes()).containsExactly("NJ406");
  }

  @ParameterizedTest
  @CsvSource({
    "http://a.cn/x?b=1&c=2, http://a.cn/x?b=1&amp;c=2, true",
    "HTTPS://a.cn/, HTTPS://a.cn/, true",
    "<https://a.cn/a b>, https://a.cn/a%20b, true",
    "mailto:a@b.cn, mailto:a@b.cn, false",
    "tel:0939-8212056, tel:0939-8212056, false",
  })
  void anAddressElsewhereIsKept(String address, String href, boolean web) {
    Rendered rendered = Rendered.of("[这里](" + address + ")");
    String rel = web ? " class=\"ext\" rel=\"noopener noreferrer\"" : "";
    assertThat(rendered.html()).isEqualTo("<p><a href=\"" + href + "\"" + rel + ">这里</a></p>\n");
    assertThat(rendered.article().links()).extracting(BodyLink::external).containsExactly(true);
    assertThat(rendered.codes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // source, address, target, href
    "reports/wudu/2017.md, 2016.md, reports/wudu/2016.html, 2016.html",
    "reports/wudu/2017.md, ./2016.md#s2, reports/wudu/2016.html#s2, 2016.html#s2",
    "reports/wudu/2017.md, 2016/index.md, reports/wudu/2016.html, 2016.html",
    "reports/wudu/2017.md, ../altay/2017.md, reports/altay/2017.html, ../altay/2017.html",
    "reports/wudu/2017.md, ../altay/2017/, reports/altay/2017.html, ../altay/2017.html",
    "reports/wudu/2017/index.md, ../2016.md, reports/wudu/2016.html, 2016.html",
    "reports/wudu/2017/index.md, ../../altay/2017/index.md, reports/altay/2017.html, ../altay/2017.html",
    "reports/wudu/2017/index.md, v1.md, reports/wudu/2017/v1.html, 2017/v1.html",
    "reports/wudu/2017/index.md, index.md, reports/wudu/2017.html, 2017.html",
    "reports/wudu/2017/index.md, ../../../pages/about.md, about/index.html, ../../about/index.html",
    "reports/wudu/2017/index.md, ../../../pages/accessibility.md, about/accessibility.html, ../../about/accessibility.html",
    "reports/wudu/2017/index.md, 附件1.pdf, reports/wudu/2017/附件1.pdf, 2017/附件1.pdf",
    "reports/wudu/2017/index.md, %E9%99%84%E4%BB%B6.pdf, reports/wudu/2017/附件.pdf, 2017/附件.pdf",
    "reports/wudu/2017/index.md, 附件 1.pdf, reports/wudu/2017/附件 1.pdf, 2017/附件%201.pdf",
    "reports/wudu/2017/index.md, 附件\\一.pdf, reports/wudu/2017/附件/一.pdf, 2017/附件/一.pdf",
    "reports/wudu/2017/index.md, ../2016/a.pdf, reports/wudu/2016/a.pdf, 2016/a.pdf",
    "reports/wudu/2017.md, a.pdf, reports/wudu/2017/a.pdf, 2017/a.pdf",
    "reports/wudu/2017.md, 2017/a.pdf, reports/wudu/2017/a.pdf, 2017/a.pdf",
    "reports/wudu/2017.md, files/a.pdf, reports/wudu/2017/files/a.pdf, 2017/files/a.pdf",
    "reports/wudu/2017.md, 2017.csv, reports/wudu/2017.csv, 2017.csv",
    "reports/wudu/2017.md, /data/figures.csv, data/figures.csv, ../../data/figures.csv",
    "reports/wudu/2017.md, /search/index.html?q=水, search/index.html, ../../search/index.html?q=水",
    "reports/wudu/2017.md, /, index.html, ../../index.html",
    "reports/wudu/2017.md, /years/, years/index.html, ../../years/index.html",
    "reports/wudu/2017.md, ../../years/2017.html, years/2017.html, ../../years/2017.html",
    "reports/wudu/2017.md, #s1, reports/wudu/2017.html#s1, #s1",
    "reports/wudu/2017.md, ?a=1, reports/wudu/2017.html, 2017.html?a=1",
  })
  void aLinkWithinTheSiteFollowsThePath(String source, String address, String target, String href) {
    Rendered rendered =
        Rendered.of(
            "[这里](" + address + ")",
            "content/" + source,
            SitePath.of("reports/wudu/2017.html"),
            List.of());

    assertThat(rendered.codes()).isEmpty();
    assertThat(rendered.article().links())
        .extracting(BodyLink::target, BodyLink::external)
        .containsExactly(tuple(target, false));
    assertThat(rendered.dom().select("a").attr("href")).isEqualTo(href);
  }

  @ParameterizedTest
  @CsvSource({
    "about.md, accessibility.md, about/accessibility.html",
    "about.md, ../reports/wudu/2017.md, reports/wudu/2017.html",
    "about.md, 图.png, about/图.png",
    "accessibility.md, about.md, about/index.html",
  })
  void pagesLinkInTheSameWay(String source, String address, String target) {
    Rendered rendered =
        Rendered.of(
            "[这里](" + address + ")",
            "content/pages/" + source,
            SitePath.of("about/index.html"),
            List.of());
    assertThat(rendered.article().links()).extracting(BodyLink::target).containsExactly(target);
  }

  @Test
  void anEmptyAddressIsThePageItself() {
    Rendered rendered = Rendered.of("[这里]()");
    assertThat(rendered.dom().select("a").attr("href")).isEqualTo("#");
    assertThat(rendered.article().links())
        .extracting(BodyLink::target)
        .containsExactly("reports/wudu/2017.html");
  }

  @Test
  void aPathThatNoFileCanHaveIsRecordedButNotLinked() {
    Rendered rendered = Rendered.of("[这里](./a:b.pdf)");
    assertThat(rendered.dom().select("a")).isEmpty();
    assertThat(rendered.codes()).isEmpty();
    assertThat(rendered.article().links())
        .extracting(BodyLink::target)
        .containsExactly("reports/wudu/2017/a:b.pdf");
  }

  @Test
  void aMalformedEscapeStaysAsItIs() {
    assertThat(Rendered.of("[这里](http://a.cn/100%)").dom().select("a").attr("href"))
        .isEqualTo("http://a.cn/100%");
    assertThat(Rendered.of("[这里](a%zz.pdf)").article().links())
        .extracting(BodyLink::target)
        .containsExactly("reports/wudu/2017/a%zz.pdf");
  }

  @Test
  void addressesCannotBreakOutOfTheirAttribute() {
    Element link = Rendered.of("[a](<http://a.cn/\"onclick=x> 'b\"c')").dom().selectFirst("a");
    assertThat(link).isNotNull();
    assertThat(link.attr("href")).isEqualTo("http://a.cn/%22onclick=x");
    assertThat(link.attr("title")).isEqualTo("b\"c");
    assertThat(link.hasAttr("onclick")).isFalse();
  }

  @Test
  void imagesAreFilesOfTheSite() {
    Rendered rendered = Rendered.of("![培训\"现场\"图](培训.jpg \"题\")");
    assertThat(rendered.html())
        .isEqualTo(
            "<p><img src=\"2017/培训.jpg\" alt=\"培训&quot;现场&quot;图\" title=\"题\" loading=\"lazy\"></p>\n");
    assertThat(rendered.article().links())
        .extracting(BodyLink::target)
        .containsExactly("reports/wudu/2017/培训.jpg");
    assertThat(Rendered.of("![图][p]\n\n[p]: a.png").html())
        .isEqualTo("<p><img src=\"2017/a.png\" alt=\"图\" loading=\"lazy\"></p>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://a.cn/x.png", "//a.cn/x.png", "data:image/png;base64,x", "mailto:a"})
  void anImageFromElsewhereLeavesItsWords(String address) {
    Rendered rendered = Rendered.of("![培训图](" + address + ")");
    assertThat(rendered.html()).isEqualTo("<p>培训图</p>\n");
    assertThat(rendered.codes()).containsExactly("NJ406");
  }

  @Test
  void bracketedAddressesAreLinks() {
    Rendered rendered = Rendered.of("<http://a.cn/中?b=(1)>和<a@b.cn>");
    assertThat(rendered.dom().select("a").eachAttr("href"))
        .containsExactly("http://a.cn/中?b=(1)", "mailto:a@b.cn");
    assertThat(rendered.article().plainText()).isEqualTo("http://a.cn/中?b=(1)和a@b.cn");
  }

  @Test
  void linksDoNotNest() {
    assertThat(Rendered.of("[见<http://a.cn>页](2016.md)").dom().select("a").eachText())
        .containsExactly("见http://a.cn页");
    assertThat(Rendered.of("[见[乙](2015.md)页](2016.md)").dom().select("a").eachText())
        .containsExactly("乙");
    assertThat(Rendered.of("[![图](a.png)](2016.md)").dom().select("a img")).hasSize(1);
  }

  @Test
  void aReferenceThatLeadsNowhereIsText() {
    assertThat(Rendered.of("见[附件][x]和[注*一*]和![图][]。").html())
        .isEqualTo("<p>见[附件][x]和[注<em>一</em>]和！[图][]。</p>\n");
  }

  @Test
  void aLinkHoldsMarkup() {
    assertThat(Rendered.of("[**甲**`乙`](2016.md)").html())
        .isEqualTo("<p><a href=\"2017/2016.html\"><strong>甲</strong><code>乙</code></a></p>\n");
  }
}
