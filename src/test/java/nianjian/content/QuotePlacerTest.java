package nianjian.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Optional;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.DiagnosticTexts;
import nianjian.diagnostic.Language;
import nianjian.form.MetricId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every figure points at the words that state it. */
class QuotePlacerTest {
  private static FigureQuote quote(String id, String words) {
    return Rendered.quote(id, words);
  }

  private static String marked(String body, FigureQuote... quotes) {
    Rendered rendered = Rendered.of(body, List.of(quotes));
    rendered.dom();
    assertThat(rendered.codes()).isEmpty();
    return rendered.html().strip();
  }

  @Test
  void theWordsAreMarked() {
    Rendered rendered = Rendered.of("全年共培训613人次,提高了", List.of(quote("trainees", "共培训613人次")));
    assertThat(rendered.html()).isEqualTo("<p>全年<mark id=\"t-trainees\">共培训613人次</mark>，提高了</p>\n");
    assertThat(rendered.article().figureAnchors()).containsOnly(entry("trainees", "t-trainees"));
    assertThat(rendered.article().anchors()).containsExactly("t-trainees");
  }

  @Test
  void agencyFiguresAndExtrasHaveIdsOfTheirOwn() {
    FigureQuote agency =
        new FigureQuote(
            "agency-a",
            MetricId.of("a"),
            true,
            Optional.of("乙"),
            1,
            Rendered.PLACE,
            Optional.empty());
    assertThat(marked("甲和乙和丙", quote("a", "甲"), agency, quote("extra.villagers", "丙")))
        .isEqualTo(
            "<p><mark id=\"t-a\">甲</mark>和<mark id=\"t-agency-a\">乙</mark>和<mark id=\"t-extra.villagers\">丙</mark></p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "公开(网站),共22484条",
        "公开（网站），共22484条",
        "公开 (网站) , 共 22484 条",
        "公开（网站），共２２４８４条",
        "公开(网站),\n共22484条",
        "公开(网站),\u00A0共\u200B22484条"
      })
  void widthsAndSpacesDoNotMatter(String words) {
    assertThat(marked("年内公开(网站),共22484条。", quote("a", words)))
        .isEqualTo("<p>年内<mark id=\"t-a\">公开（网站），共22484条</mark>。</p>");
    assertThat(marked("年内公开（网站），共\n２２４８４ 条。", quote("a", words))).contains("<mark id=\"t-a\">公开");
  }

  @ParameterizedTest
  @CsvSource({
    "“五公开”, \"五公开\"",
    "‘甲’, '''甲'''",
    "苏政发〔2016〕45号, 苏政发﹝2016﹞45号",
    "苏政发〔2016〕45号, 苏政发[2016]45号",
    "印发〈意见〉, 印发<意见>",
    "2014—2018, 2014－2018",
    "2014–2018, 2014-2018",
    "3～5个, 3~5个",
    "买买提·吐尔逊, 买买提•吐尔逊",
    "70％, 70%",
    "甲﹐乙﹑丙﹔丁﹕戊｡, '甲，乙、丙；丁：戊。'",
    "甲﹙乙﹚, 甲(乙)",
  })
  void variantsOfASignAreOne(String text, String words) {
    assertThat(marked("某" + text + "某", quote("a", words))).startsWith("<p>某<mark id=\"t-a\">");
    assertThat(marked("某" + words.replace("<", "\\<") + "某", quote("a", text)))
        .startsWith("<p>某<mark id=\"t-a\">");
  }

  @Test
  void notesAndMarkupDoNotMatter() {
    assertThat(marked("共**22**484余[^1]条。\n\n[^1]: 误字：甲", quote("a", "共22484余条")))
        .isEqualTo(
            "<p><mark id=\"t-a\">共</mark><strong><mark>22</mark></strong><mark>484余</mark>"
                + "<sup class=\"fnref\"><a href=\"#e1\" id=\"r1\" aria-label=\"校记1\">1</a></sup>"
                + "<mark>条</mark>。</p>");
    assertThat(marked("见[共2条](2016.md)`x`", quote("a", "见共2条x")))
        .isEqualTo(
            "<p><mark id=\"t-a\">见</mark><a href=\"2017/2016.html\"><mark>共2条</mark></a><code><mark>x</mark></code></p>");
  }

  @Test
  void headingsAndRunInHeadingsAreSoughtToo() {
    assertThat(marked("## 二、公开12条", quote("a", "公开12条")))
        .isEqualTo("<h3 class=\"n1\" id=\"s1\">二、<mark id=\"t-a\">公开12条</mark></h3>");
    assertThat(marked("**1.数量。**共12条", quote("a", "数量。共12条")))
        .isEqualTo(
            "<div class=\"ri\"><h3 class=\"n3\" id=\"s1\">1.<mark id=\"t-a\">数量。</mark></h3><p><mark>共12条</mark></p></div>");
  }

  @Test
  void anOccurrenceMayBeChosen() {
    assertThat(marked("3件，3件，3件", Rendered.quote("a", "3件", 2)))
        .isEqualTo("<p>3件，<mark id=\"t-a\">3件</mark>，3件</p>");
    assertThat(marked("甲1乙，甲2乙", Rendered.quote("a", "甲…乙", 2)))
        .isEqualTo("<p>甲1乙，<mark id=\"t-a\">甲</mark>2<mark>乙</mark></p>");
  }

  @Test
  void anEllipsisJoinsTwoPieces() {
    assertThat(marked("收到申请，其中网上的，共74件。", quote("a", "收到申请…共74件")))
        .isEqualTo("<p><mark id=\"t-a\">收到申请</mark>，其中网上的，<mark>共74件</mark>。</p>");
    assertThat(marked("收到申请\n\n共74件", quote("a", "收到申请……共74件")))
        .isEqualTo("<p><mark id=\"t-a\">收到申请</mark></p>\n<p><mark>共74件</mark></p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"共74件…收到申请", "…", "收到申请共74件", "74 次", "  "})
  void whatTheTextDoesNotHaveIsReported(String words) {
    Rendered rendered = Rendered.of("收到申请\n\n共74件", List.of(quote("a", words)));
    assertThat(rendered.codes()).containsExactly("NJ302");
    assertThat(rendered.diagnostics().get(0).position()).isEqualTo(Rendered.PLACE);
    assertThat(rendered.html()).doesNotContain("mark");
    assertThat(rendered.article().figureAnchors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2017年主动公开政府信息22485条, 2017年主动公开政府信息22484条",
    "主动公开了政府信息22484条, 年主动公开政府信息22484条",
    "公开政务信息22484条, 公开政府信息22484条",
    "毫不相干的一句话, ''",
    "甲, ''",
  })
  void theNearestWordsAreNamed(String words, String nearest) {
    Rendered rendered =
        Rendered.of("前言。\n\n2017年主动公开政府信息22484条,其中规范性文件1236条。\n\n结语。", List.of(quote("a", words)));
    assertThat(rendered.diagnostics()).hasSize(1);
    assertThat(rendered.diagnostics().get(0).arguments()).containsExactly(words, nearest);
  }

  @Test
  void tooHighAnOccurrenceSaysHowManyThereAre() {
    Rendered rendered = Rendered.of("3件，3件", List.of(Rendered.quote("a", "3件", 3)));
    assertThat(rendered.diagnostics().get(0).arguments()).containsExactly("3件 (at: 3)", "3件 ×2");
  }

  @Test
  void figuresAtOnePlaceShareItsMark() {
    assertThat(
            marked(
                "已办结92件、121件。",
                quote("a", "办结92件、121件"),
                quote("b", "办结92件、121件"),
                quote("c", "121件")))
        .isEqualTo(
            "<p>已<mark id=\"t-a\"><span id=\"t-b\"></span>办结92件、<span id=\"t-c\"></span>121件</mark>。</p>");
  }

  @Test
  void overlappingStretchesMerge() {
    assertThat(marked("甲乙丙丁戊", quote("a", "乙丙"), quote("b", "丙丁"), quote("c", "戊")))
        .isEqualTo(
            "<p>甲<mark id=\"t-a\">乙<span id=\"t-b\"></span>丙丁</mark><mark id=\"t-c\">戊</mark></p>");
    assertThat(marked("甲乙丙", quote("a", "丙"), quote("b", "甲乙丙")))
        .isEqualTo("<p><mark id=\"t-b\">甲乙<span id=\"t-a\"></span>丙</mark></p>");
  }

  @Test
  void theSecondPieceOfAQuoteGivesItsPlaceToAnother() {
    assertThat(marked("甲1乙2", quote("a", "甲…乙"), quote("b", "乙2")))
        .isEqualTo("<p><mark id=\"t-a\">甲</mark>1<mark id=\"t-b\">乙2</mark></p>");
    assertThat(marked("甲1乙2丙", quote("a", "甲…乙2"), quote("b", "2丙")))
        .isEqualTo("<p><mark id=\"t-a\">甲</mark>1<mark>乙<span id=\"t-b\"></span>2丙</mark></p>");
  }

  @Test
  void wordsThatTheBrowserDrawsKeepTheirId() {
    Rendered rendered = Rendered.of("1. 甲\n2. 乙", List.of(quote("a", "2."), quote("b", "2")));
    assertThat(rendered.dom().getElementById("t-a")).isNotNull();
    assertThat(rendered.dom().getElementById("t-b")).isNotNull();
    assertThat(marked("1. 甲", quote("a", "1.甲")))
        .isEqualTo("<ol>\n<li><mark id=\"t-a\">甲</mark></li>\n</ol>");
    assertThat(Rendered.of("2. ", List.of(quote("a", "2."))).html())
        .endsWith("<span id=\"t-a\"></span>");
  }

  @Test
  void theSameKeyIsPlacedOnce() {
    assertThat(marked("甲乙", quote("a", "甲"), quote("a", "乙")))
        .isEqualTo("<p><mark id=\"t-a\">甲</mark>乙</p>");
  }

  @Test
  void marksEscapeWhatTheyHold() {
    assertThat(marked("共 \\<3> & 4", quote("a", "<3>&4")))
        .isEqualTo("<p>共 <mark id=\"t-a\">&lt;3&gt; &amp; 4</mark></p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NJ113", "NJ114", "NJ302", "NJ406"})
  void everyFindingHasItsTextsInBothLanguages(String code) {
    List<Diagnostic> found =
        switch (code) {
          case "NJ113" -> Rendered.of("[".repeat(201)).diagnostics();
          case "NJ114" -> Rendered.of("#标题").diagnostics();
          case "NJ302" -> Rendered.of("共22484条", List.of(quote("a", "共22485条"))).diagnostics();
          default -> Rendered.of("[a](javascript:b)").diagnostics();
        };
    assertThat(found).extracting(d -> d.code().id()).containsExactly(code);
    for (Language language : Language.values()) {
      DiagnosticTexts texts = DiagnosticTexts.of(language);
      assertThat(texts.message(found.get(0))).isNotEqualTo(code).doesNotContain("{");
      assertThat(texts.hint(found.get(0))).isPresent();
      assertThat(texts.caret(found.get(0)).isPresent()).isEqualTo(!code.equals("NJ406"));
    }
  }

  @Test
  void aCaretThatWouldSpeakOfNothingIsLeftOut() {
    DiagnosticTexts texts = DiagnosticTexts.of(Language.CHINESE);
    Diagnostic far = Rendered.of("甲", List.of(quote("a", "乙丙丁"))).diagnostics().get(0);
    assertThat(texts.caret(far)).isEmpty();
    assertThat(texts.message(far)).isEqualTo("正文里找不到引文：乙丙丁");
    Diagnostic deep = Rendered.of("a <!-- " + "b ".repeat(120_000) + "-->").diagnostics().get(0);
    assertThat(texts.caret(deep)).isEmpty();
  }
}
