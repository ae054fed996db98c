package nianjian.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nianjian.archive.Heading;
import nianjian.archive.Level;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Diagnostics;
import nianjian.io.ContentHash;
import nianjian.io.Html;
import nianjian.io.SitePath;
import nianjian.render.models.Chrome;
import nianjian.render.models.ReportPage;
import nianjian.render.other.Outside;
import nianjian.theme.Theme;
import nianjian.theme.ThemeFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageRendererTest {
  @TempDir Path folder;

  private Bench bench;

  @BeforeEach
  void newBench() {
    bench = new Bench(folder);
  }

  @Test
  void textsAreEscapedAndOurOwnMarkupIsNot() {
    assertThat(bench.render("<h1 title=\"${page.title}\">${page.title}</h1>${page.body}"))
        .isEqualTo(
            "<h1 title=\"武都区 &lt;b&gt;2017&lt;/b&gt; &amp; 年\">"
                + "武都区 &lt;b&gt;2017&lt;/b&gt; &amp; 年</h1><p>正文 &amp; 注</p>");
  }

  @Test
  void markupJoinedToTextEscapesTheText() {
    assertThat(bench.render("${page.body + page.title}${page.body?markup_string}"))
        .isEqualTo(
            "<p>正文 &amp; 注</p>武都区 &lt;b&gt;2017&lt;/b&gt; &amp; 年"
                + "&lt;p&gt;正文 &amp;amp; 注&lt;/p&gt;");
  }

  @Test
  void numbersAndTruthValuesArePlain() {
    assertThat(
            bench.render(
                "${page.year} ${page.amount} ${page.draft} ${1234567} ${0.000001} ${10 / 4}"))
        .isEqualTo("2017 12345678.5 false 1234567 0.000001 2.5");
  }

  @Test
  void recordsShowTheirComponents() {
    assertThat(
            bench.render(
                "${page.path} <#list page.figures as f>${f.label}=${f.value}<#if f.note??>"
                    + "(${f.note})</#if><#sep>,</#list> ${page.published!\"—\"}"))
        .isEqualTo("reports/wudu/2017.html 网站=3172,微博=-9746(约) —");
  }

  @Test
  void mapsAreListedInTheOrderOfTheirKeys() {
    assertThat(
            bench.render(
                "<#list page.meta as k, v>${k}${v} </#list>${page.meta?keys?join(\"\")}"
                    + "${page.meta?values?join(\"\")} ${page.meta.b} ${page.meta.x!\"-\"}"
                    + " ${page.meta?size} ${page.meta?has_content?c} ${page?has_content?c}"))
        .isEqualTo("a1 b2 c3 abc123 2 - 3 true true");
  }

  @Test
  void recordsOutsideTheListAreTheProgramsFault() {
    for (Object value :
        List.of(new Outside("s"), Level.COUNTY, Set.of(1), OptionalInt.of(1), new Object())) {
      bench.extra(value).layout("${site.extra}");

      assertThatThrownBy(() -> bench.renderer().render(bench.target("a.html")))
          .isInstanceOf(RuntimeException.class)
          .hasMessageContaining(value.getClass().getName());
    }
  }

  @Test
  void theListTakesSingleClassesToo() {
    ModelTypes types = ModelTypes.ofPackages("a.b").and(Heading.class);

    assertThat(types.allows(Heading.class)).isTrue();
    assertThat(types.allows(Outside.class)).isFalse();
    assertThat(types.allows(String.class)).isFalse();
    assertThat(ModelTypes.ofPackages("java.lang").allows(String.class)).isFalse();
  }

  @Test
  void wrongNameIsFoundWithItsPlaceTheNamesAndThePage() {
    Diagnostic fault = bench.fault(Code.VALUE_MISSING, "年\n  <p>年${page.isuer}</p>");

    assertThat(fault.position().toString()).isEqualTo("themes/t/layouts/report.ftlh:2:9");
    assertThat(fault.position().endColumn()).isEqualTo(19);
    assertThat(fault.arguments())
        .containsExactly(
            "page.isuer",
            "issuer",
            "issuer, title, year, amount, draft, published, body, path, figures, meta",
            "/reports/wudu/2017.html (content/reports/wudu/2017.md)",
            "1");
  }

  @Test
  void wrongNameIsFoundEvenWhereAValueMayBeMissing() {
    for (String layout :
        List.of(
            "${page.publishd!\"—\"}",
            "<#if page.publishd??>x</#if>",
            "<#list page.figures as f>${(f.nte)!}</#list>",
            "${page[\"publishd\"]!}")) {
      assertThat(bench.fault(Code.VALUE_MISSING, layout).arguments().get(1))
          .isIn("published", "note");
    }
  }

  @Test
  void emptyValueWithoutATestIsReportedWithoutOtherNames() {
    Diagnostic fault = bench.fault(Code.VALUE_MISSING, "${page.published}");

    assertThat(fault.position().toString()).endsWith(":1:3");
    assertThat(fault.arguments()).startsWith("page.published", "", "");
  }

  @Test
  void unknownVariableIsReportedWithThoseThatExist() {
    assertThat(bench.fault(Code.VALUE_MISSING, "${pag.title}").arguments())
        .startsWith("pag", "page", "page, site, article, t, number, asset, href, absolute");
    assertThat(bench.fault(Code.VALUE_MISSING, "${page.meta.aa}").arguments())
        .startsWith("page.meta.aa", "a", "a, b, c");
    assertThat(
            bench.fault(Code.VALUE_MISSING, "<#list page.figures as f>${g.h}</#list>").arguments())
        .startsWith("g", "");
    assertThat(bench.fault(Code.VALUE_MISSING, "${page.figures[7].label}").arguments())
        .startsWith("page.figures[7]", "", "");
  }

  @Test
  void namesAreNotListedWithoutEnd() {
    Map<String, String> many = new TreeMap<>();
    for (int i = 10; i < 40; i++) {
      many.put("key" + i, "");
    }
    bench.extra(many);

    assertThat(bench.fault(Code.VALUE_MISSING, "${site.extra.keyy39}").arguments().get(2))
        .startsWith("key39, key10, ")
        .endsWith(" …");
  }

  @Test
  void faultInAPartialIsPlacedThere() {
    bench
        .put("partials/figure.ftlh", "<#macro show f>\n<i>${f.labl}</i></#macro>")
        .layout("<#import \"/partials/figure.ftlh\" as figure>\n<@figure.show f=page.figures[0]/>");

    assertThat(bench.fault(Code.VALUE_MISSING).position().toString())
        .isEqualTo("themes/t/partials/figure.ftlh:2:6");
  }

  @Test
  void wrongKindOfValueSaysWhatIsWanted() {
    assertThat(bench.fault(Code.TEMPLATE_FAILED, "<#if page.title>x</#if>").arguments())
        .startsWith("page.title", "boolean");
    assertThat(bench.fault(Code.TEMPLATE_FAILED, "<#list page.title as x></#list>").arguments())
        .startsWith("page.title", "sequence");
    assertThat(bench.fault(Code.TEMPLATE_FAILED, "${page}").arguments())
        .startsWith("page", "string");
    assertThat(bench.fault(Code.TEMPLATE_FAILED, "<#macro m r>\n</#macro><@m/>").arguments())
        .startsWith("<#macro m r>", "r");
    assertThat(bench.fault(Code.TEMPLATE_FAILED, "<#macro m r></#macro><@m r=1 q=2/>").arguments())
        .startsWith("<@m r=1 q=2/>", "r");
    assertThat(bench.fault(Code.TEMPLATE_FAILED, "<#stop 'enough'>").arguments())
        .startsWith("<#stop", "enough");
    assertThat(bench.fault(Code.TEMPLATE_FAILED, "${1 / 0}").arguments().get(1)).isEmpty();
  }

  @Test
  void syntaxFaultShowsWhatCannotBeRead() {
    assertThat(bench.fault(Code.TEMPLATE_SYNTAX, "<#if page.draft>\n年").arguments().get(0))
        .isEqualTo("#if");
    assertThat(bench.fault(Code.TEMPLATE_SYNTAX, "${page.title").arguments().get(0)).isEqualTo("{");
    assertThat(bench.fault(Code.TEMPLATE_SYNTAX, "年<#foo>").arguments().get(0)).contains("foo");
    assertThat(bench.fault(Code.TEMPLATE_SYNTAX, "年${page.year?foo}").position().toString())
        .endsWith(":1:14");
    assertThat(
            bench
                .fault(Code.TEMPLATE_SYNTAX, "<#list page.figures as x>\n</#if>")
                .arguments()
                .get(0))
        .isEqualTo("</#if>");
  }

  @Test
  void sameFaultOnManyPagesIsOne() {
    PageRenderer renderer = bench.layout("${page.isuer}").renderer();
    for (String path : List.of("b.html", "a.html", "c.html")) {
      assertThat(renderer.render(bench.target(path))).isEmpty();
    }
    Diagnostics diagnostics = new Diagnostics();
    renderer.report(diagnostics);

    assertThat(diagnostics.all()).hasSize(1);
    assertThat(diagnostics.all().get(0).arguments())
        .endsWith("/a.html (content/reports/wudu/2017.md)", "3");
  }

  @Test
  void faultsOfAllPagesAreCollected() {
    bench.layout("${page.title}").put("layouts/other.ftlh", "${page.nothing}");
    PageRenderer renderer = bench.renderer();
    PageTarget good = bench.target("a.html");
    PageTarget bad =
        new PageTarget(
            SitePath.of("b.html"), "other", "zh-Hans", good.page(), good.site(), "", false);
    PageTarget english =
        new PageTarget(
            SitePath.of("en/c.html"), "report", "en", good.page(), good.site(), "", false);

    assertThat(renderer.render(bad)).isEmpty();
    assertThat(renderer.render(english)).isEmpty();
    assertThat(renderer.render(good)).isPresent();
    Diagnostics diagnostics = new Diagnostics();
    renderer.report(diagnostics);
    assertThat(diagnostics.all())
        .extracting(d -> d.code() + " " + String.join("|", d.arguments()))
        .containsExactly(
            "THEME_FILE i18n/en.yml||/en/c.html|1",
            "VALUE_MISSING page.nothing||title, issuer, year, amount, draft, published, body, path,"
                + " figures, meta|/b.html|1");
  }

  @Test
  void fileHasItsHashAndEndsInOneLineFeed() {
    RenderedFile file =
        bench
            .layout("\n<#-- note -->\n<#if true>\n  年𠀀 \n</#if>\n\n\n")
            .renderer()
            .render(bench.target("a.html"))
            .orElseThrow();

    assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).isEqualTo("  年𠀀\n");
    assertThat(file.hash()).isEqualTo(ContentHash.of(file.bytes()));
    assertThat(file).hasToString("a.html " + file.hash());
    assertThat(file)
        .isEqualTo(RenderedFile.of(file.path(), file.bytes()))
        .hasSameHashCodeAs(RenderedFile.of(file.path(), file.bytes()))
        .isNotEqualTo(RenderedFile.of(SitePath.of("b.html"), file.bytes()))
        .isNotEqualTo(RenderedFile.of(file.path(), new byte[0]))
        .isNotEqualTo("x");
  }

  @Test
  void manyThreadsGiveTheSamePages() throws Exception {
    bench
        .put("partials/row.ftlh", "<#macro row f><td>${f.label} ${number(f.value)}</td></#macro>")
        .layout(
            "<#import \"/partials/row.ftlh\" as r><#list 1..50 as i><#list page.figures as f>"
                + "<@r.row f/></#list></#list>${href(\"index.html\")}");
    List<PageTarget> targets = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      targets.add(bench.target("p" + i % 3 + "/" + i + ".html"));
    }
    PageRenderer serial = bench.renderer();
    PageRenderer parallel = bench.renderer();
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Future<Optional<RenderedFile>>> files = new ArrayList<>();
      for (PageTarget target : targets) {
        files.add(pool.submit(() -> parallel.render(target)));
      }
      for (int i = 0; i < targets.size(); i++) {
        assertThat(files.get(i).get()).isEqualTo(serial.render(targets.get(i))).isPresent();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void interruptFromOutsideIsNoFaultOfTheLayout() {
    bench.layout("<#list 1..3 as i>${i}</#list>");
    PageRenderer renderer = bench.renderer();
    Thread.currentThread().interrupt();

    try {
      assertThatThrownBy(() -> renderer.render(bench.target("a.html")))
          .isInstanceOf(RuntimeException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(renderer.render(bench.target("a.html"))).isPresent();
  }

  @Test
  void childThemeReplacesOnePartial() {
    new ThemeFiles(folder)
        .theme("child", "extends: t")
        .put("child/partials/header.ftlh", "child ${page.year} ${t('nav.home')}");
    bench
        .put("partials/header.ftlh", "parent")
        .put("partials/footer.ftlh", "parent")
        .layout("<#include '/partials/header.ftlh'> <#include '/partials/footer.ftlh'>");
    Theme child = new ThemeFiles(folder).read("child");

    RenderedFile file =
        new PageRenderer(child, Optional.empty(), Bench.TYPES)
            .render(bench.target("a.html"))
            .orElseThrow();

    assertThat(file.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("child 2017 首页 parent\n");
    assertThat(bench.render()).isEqualTo("parent parent");
  }

  @Test
  void chromeIsSeenAsSite() {
    assertThat(bench.page(new Chrome("x", new Html("<i>"))).render("${site.title}${page.extra}"))
        .isEqualTo("年报<i>");
    assertThat(bench.page(ReportPage.sample()).render("${page.title?length}")).isEqualTo("19");
  }
}
