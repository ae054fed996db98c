package nianjian.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianjian.archive.Article;
import nianjian.archive.Heading;
import nianjian.diagnostic.Diagnostics;
import nianjian.form.MetricId;
import nianjian.io.SitePath;
import nianjian.yaml.YamlFields;
import nianjian.yaml.YamlMap;
import nianjian.yaml.YamlReader;
import nianjian.yaml.YamlScalar;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The five real reports in the archive. */
class MarkdownSeedBodiesTest {
  /** What the web pages that two originals were copied from have around the report. */
  private static final List<String> FURNITURE =
      List.of(
          "您当前的位置",
          "陇南市武都区2017年政府信息公开工作的年度报告",
          "来源作者",
          "主办陇南市",
          "网站标识码",
          "技术支持",
          "索引号",
          "发布日期",
          "文号",
          "关键词",
          "内容概述",
          "时效",
          "扫一扫");

  private static final Pattern SIGNS = Pattern.compile("[^\\p{IsHan}\\p{L}\\p{N}]");

  /** A report as the archive has it. */
  private record Seed(String path, String body, int line, List<FigureQuote> quotes) {
    static Seed read(String id) throws IOException {
      Path file = Path.of("content/reports/" + id + "/index.md");
      String text = Files.readString(file, StandardCharsets.UTF_8);
      int end = text.indexOf("\n---\n", 4);
      String front = text.substring(4, end + 1);
      String body = text.substring(end + 5);
      int line = (int) text.substring(0, end + 5).lines().count();
      return new Seed(file.toString().replace('\\', '/'), body, line, quotes(front));
    }

    private static List<FigureQuote> quotes(String front) {
      Diagnostics diagnostics = new Diagnostics();
      YamlMap map = (YamlMap) YamlReader.read(front, "x.md", 1, 262_144, diagnostics).orElseThrow();
      YamlFields fields = new YamlFields(map, diagnostics);
      List<FigureQuote> quotes = new ArrayList<>();
      fields.fields("metrics").ifPresent(m -> figures(m, false, quotes));
      fields.fields("agency-metrics").ifPresent(m -> figures(m, true, quotes));
      for (YamlFields extra : fields.fieldsList("extras")) {
        String id = MetricId.extra(extra.text("id").orElseThrow()).value();
        quotes.add(quote(id, false, extra));
      }
      return quotes;
    }

    private static void figures(YamlFields figures, boolean agency, List<FigureQuote> quotes) {
      for (YamlMap.Entry entry : figures.map().entries()) {
        if (!(entry.value() instanceof YamlScalar)) {
          quotes.add(quote(entry.key(), agency, figures.fields(entry.key()).orElseThrow()));
        }
      }
    }

    private static FigureQuote quote(String id, boolean agency, YamlFields metric) {
      return new FigureQuote(
          Article.key(id, agency),
          MetricId.of(id),
          agency,
          metric.text("quote"),
          metric.number("at").map(BigDecimal::intValueExact).orElse(1),
          metric.map().position(),
          Optional.empty());
    }

    Rendered render() {
      String page = path.replace("content/", "").replace("/index.md", ".html");
      Diagnostics diagnostics = new Diagnostics();
      Article article =
          MarkdownRenderer.render(body, path, line, SitePath.of(page), quotes, diagnostics);
      return new Rendered(article, diagnostics.all());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"wudu/2017", "altay/2017", "suqian/2016", "jiangyi/2016", "songling/2018"})
  void everyQuoteIsFoundAndNothingIsWrong(String id) throws IOException {
    Seed seed = Seed.read(id);
    Rendered rendered = seed.render();

    assertThat(rendered.diagnostics()).isEmpty();
    assertThat(seed.quotes()).isNotEmpty();
    assertThat(rendered.article().figureAnchors().keySet())
        .containsExactlyInAnyOrderElementsOf(
            seed.quotes().stream()
                .filter(q -> q.quote().isPresent())
                .map(FigureQuote::key)
                .toList());
    Element dom = rendered.dom();
    rendered
        .article()
        .figureAnchors()
        .values()
        .forEach(anchor -> assertThat(dom.getElementById(anchor)).as(anchor).isNotNull());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"wudu/2017", "altay/2017", "suqian/2016", "jiangyi/2016", "songling/2018"})
  void theHtmlIsBalancedAndItsIdsAreUnique(String id) throws IOException {
    Rendered rendered = Seed.read(id).render();

    Element dom = rendered.dom();
    List<String> ids = dom.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    List<String> notes = rendered.article().notes().stream().map(n -> n.anchor()).toList();
    assertThat(rendered.article().anchors())
        .containsExactlyInAnyOrderElementsOf(Stream.concat(ids.stream(), notes.stream()).toList());
    assertThat(dom.select("a[href^=#]").eachAttr("href"))
        .allSatisfy(href -> assertThat(rendered.article().anchors()).contains(href.substring(1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"wudu/2017", "altay/2017", "suqian/2016", "jiangyi/2016", "songling/2018"})
  void everyWordOfTheSourceIsOnThePageInItsOrder(String id) throws IOException {
    Seed seed = Seed.read(id);
    String source =
        seed.body()
            .replaceAll("(?m)^\\[\\^\\d+\\]:.*$", "")
            .replaceAll("\\[\\^\\d+\\]", "")
            .replaceAll("(?m)^\\|[ :|-]*$", "");
    Rendered rendered = seed.render();
    Element dom = rendered.dom();
    dom.select(".fnref, caption").remove();

    assertThat(bare(dom.wholeText())).isEqualTo(bare(source));
    assertThat(bare(rendered.article().plainText())).isEqualTo(bare(source));
  }

  @ParameterizedTest
  @ValueSource(strings = {"wudu/2017", "altay/2017", "songling/2018"})
  void everySentenceOfTheOriginalIsOnThePage(String id) throws IOException {
    String text = bare(Seed.read(id).render().article().plainText());
    Path original = Path.of("content/reports", id, "source.txt");
    List<String> missing =
        Files.readString(original, StandardCharsets.UTF_8)
            .lines()
            .flatMap(line -> Stream.of(line.split("[。；;!?]", -1)))
            .map(MarkdownSeedBodiesTest::bare)
            .filter(sentence -> FURNITURE.stream().noneMatch(sentence::startsWith))
            .filter(sentence -> !text.contains(sentence))
            .toList();

    assertThat(missing).isEmpty();
  }

  private static String bare(String text) {
    return SIGNS.matcher(text).replaceAll("");
  }

  @Test
  void headingsFollowTheSourceWithItsRepeatedAndMissingNumbers() throws IOException {
    List<Heading> contents = Seed.read("wudu/2017").render().article().contents();

    assertThat(contents)
        .extracting(Heading::text)
        .startsWith("一、政府信息公开工作情况", "一、《陇南市2107年政务公开工作要点》落实情况", "三、主动公开政府信息情况");
    assertThat(contents)
        .extracting(Heading::anchor)
        .containsExactly("s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8");
    assertThat(contents.get(0).children())
        .extracting(Heading::text)
        .containsExactly("（一）强化组织保障", "（二）拓宽公开模式", "（三）强化考核监督", "（四）提升业务水平");
    assertThat(contents.get(1).children().get(0).children())
        .extracting(Heading::anchor, Heading::text, Heading::depth)
        .startsWith(tuple("s2-1-1", "1.加强预期引导", 3));
    assertThat(contents.get(2).children()).extracting(Heading::depth).containsExactly(2, 2);
  }

  @Test
  void theMarkupIsThatOfTheDrawing() throws IOException {
    Rendered rendered = Seed.read("wudu/2017").render();

    assertThat(rendered.html())
        .startsWith("<p class=\"t\">陇南市武都区<wbr>2017年<wbr>政府信息公开<wbr>工作年度报告</p>\n<p>按照《")
        .contains(
            "（陇政办发电〔20185号<sup class=\"fnref\"><a href=\"#e1\" id=\"r1\" aria-label=\"校记1\">1</a></sup>）文件精神和要求，我区")
        .contains("<div class=\"ri\"><h4 class=\"n2\" id=\"s1-1\">（一）强化组织保障。</h4><p>区政府成立了")
        .contains("<h4 class=\"n3\" id=\"s3-1\">1.主动公开政府信息数量。</h4>")
        .contains("<h5 class=\"n3\" id=\"s2-1-1\">1.加强预期引导。</h5>")
        .contains("<p class=\"sign\">陇南市武都区人民政府办公室</p>\n<p class=\"sign\">2018122<sup")
        .contains("<mark id=\"t-trainees\">全年共培训613人次</mark>");
    assertThat(rendered.article().title()).isEqualTo("陇南市武都区2017年政府信息公开工作年度报告");
    assertThat(rendered.article().notes()).hasSize(20);
    assertThat(rendered.article().notes().get(0).kind()).isEqualTo("脱字");
    assertThat(rendered.article().notes().get(0).html()).startsWith("原文如此");
  }

  @Test
  void aReportIsRenderedInAFewMilliseconds() throws IOException {
    Seed seed = Seed.read("wudu/2017");
    for (int i = 0; i < 200; i++) {
      seed.render();
    }
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 50; i++) {
      long start = System.nanoTime();
      seed.render();
      best = Math.min(best, System.nanoTime() - start);
    }
    assertThat(TimeUnit.NANOSECONDS.toMillis(best)).isLessThan(15);
  }
}
