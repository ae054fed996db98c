package nianjian.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nianjian.archive.Heading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings: levels follow nesting, ids follow position, classes follow numbering. */
class HeadingOutlineTest {
  private static String outline(String body) {
    StringBuilder out = new StringBuilder();
    Rendered rendered = Rendered.of(body);
    rendered.dom();
    print(rendered.article().contents(), out);
    return out.toString().strip();
  }

  private static void print(List<Heading> headings, StringBuilder out) {
    for (Heading heading : headings) {
      out.append(heading.anchor()).append(' ').append(heading.text()).append('\n');
      assertThat(heading.anchor().split("-", -1)).hasSize(heading.depth());
      print(heading.children(), out);
    }
  }

  @Test
  void theTitleIsAParagraphAndLevelsStartAtThree() {
    Rendered rendered =
        Rendered.of("# 某县2017年报告\n\n## 一、甲\n\n### （一）乙\n\n#### 1.丙\n\n##### (1)丁\n\n###### 戊");
    assertThat(rendered.html())
        .isEqualTo(
            """
                <p class="t">某县<wbr>2017年<wbr>报告</p>
                <h3 class="n1" id="s1">一、甲</h3>
                <h4 class="n2" id="s1-1">（一）乙</h4>
                <h5 class="n3" id="s1-1-1">1.丙</h5>
                <h6 class="n4" id="s1-1-1-1">（1）丁</h6>
                <h6 id="s1-1-1-1-1">戊</h6>
                """);
    assertThat(rendered.article().title()).isEqualTo("某县2017年报告");
  }

  @Test
  void aSkippedLevelIsClosedUp() {
    assertThat(Rendered.of("## 一、甲\n\n#### 1.乙\n\n### 丙\n\n#### 丁\n\n## 戊").html())
        .isEqualTo(
            """
                <h3 class="n1" id="s1">一、甲</h3>
                <h4 class="n3" id="s1-1">1.乙</h4>
                <h4 id="s1-2">丙</h4>
                <h5 id="s1-2-1">丁</h5>
                <h3 id="s2">戊</h3>
                """);
    assertThat(outline("### 甲\n\n## 乙\n\n### 丙")).isEqualTo("s1 甲\ns2 乙\ns2-1 丙");
  }

  @Test
  void repeatedAndMissingNumbersDoNotMatter() {
    assertThat(outline("## 一、甲\n\n## 一、乙\n\n## 三、丙")).isEqualTo("s1 一、甲\ns2 一、乙\ns3 三、丙");
  }

  @Test
  void boldThatOpensAParagraphIsRunIn() {
    Rendered rendered = Rendered.of("## 一、甲\n\n**(一)乙[^1]。** 丙\n\n**1.丁：**戊\n\n[^1]: 误字：己");
    assertThat(rendered.html())
        .isEqualTo(
            "<h3 class=\"n1\" id=\"s1\">一、甲</h3>\n"
                + "<div class=\"ri\"><h4 class=\"n2\" id=\"s1-1\">（一）乙"
                + "<sup class=\"fnref\"><a href=\"#e1\" id=\"r1\" aria-label=\"校记1\">1</a></sup>。</h4><p>丙</p></div>\n"
                + "<div class=\"ri\"><h5 class=\"n3\" id=\"s1-1-1\">1.丁：</h5><p>戊</p></div>\n");
    assertThat(rendered.article().contents().get(0).children())
        .extracting(Heading::text)
        .containsExactly("（一）乙");
  }

  @ParameterizedTest
  @CsvSource({
    "**（一）没有句末标点**正文",
    "**没有编号。**正文",
    "正文**（一）不在开头。**正文",
    "**(1)这一级不算。**正文",
    "*（一）不是加粗。*正文",
    "**2017年情况：**正文",
    "- **（一）在列表里。**正文",
  })
  void otherBoldWordsAreNoHeading(String body) {
    assertThat(outline(body)).isEmpty();
    assertThat(Rendered.of(body).html()).doesNotContain("class=\"ri\"");
  }

  @Test
  void aRunInHeadingMayStandAlone() {
    assertThat(Rendered.of("**一、甲。**").html())
        .isEqualTo("<div class=\"ri\"><h3 class=\"n1\" id=\"s1\">一、甲。</h3></div>\n");
    assertThat(outline("**一、甲:**乙")).isEqualTo("s1 一、甲");
  }

  @Test
  void runInHeadingsNestByTheirNumbers() {
    assertThat(outline("## 一、甲\n\n**(一)乙。**x\n\n**1.丙。**x\n\n**2.丁。**x\n\n**(二)戊。**x"))
        .isEqualTo("s1 一、甲\ns1-1 （一）乙\ns1-1-1 1.丙\ns1-1-2 2.丁\ns1-2 （二）戊");
  }

  @Test
  void runInAndProperHeadingsMix() {
    assertThat(outline("## 二、甲\n\n**(一)乙。**x\n\n### (二)丙\n\n**(三)丁。**x\n\n### (四)戊\n\n**1.己。**x"))
        .isEqualTo("s1 二、甲\ns1-1 （一）乙\ns1-2 （二）丙\ns1-3 （三）丁\ns1-4 （四）戊\ns1-4-1 1.己");
    assertThat(outline("## 甲\n\n**1.乙。**x\n\n### 丙\n\n**1.丁。**x\n\n## 戊"))
        .isEqualTo("s1 甲\ns1-1 1.乙\ns1-2 丙\ns1-2-1 1.丁\ns2 戊");
    assertThat(outline("**(一)甲。**x\n\n#### 1.乙\n\n**2.丙。**x\n\n## 三、丁"))
        .isEqualTo("s1 （一）甲\ns1-1 1.乙\ns1-2 2.丙\ns2 三、丁");
    assertThat(outline("## 一、甲\n\n**二、乙。**x\n\n### (一)丙\n\n## 三、丁"))
        .isEqualTo("s1 一、甲\ns2 二、乙\ns2-1 （一）丙\ns3 三、丁");
  }

  @Test
  void underlinedHeadingsCountLikeOthers() {
    assertThat(outline("甲\n---\n\n### 乙")).isEqualTo("s1 甲\ns1-1 乙");
    assertThat(Rendered.of("甲\n===").html()).isEqualTo("<p class=\"t\">甲</p>\n");
  }

  @Test
  void onlyTheFirstTitleNamesTheArticle() {
    Rendered rendered = Rendered.of("# 甲[^1]\n\n# 乙\n\n[^1]: 误字：丙");
    assertThat(rendered.article().title()).isEqualTo("甲");
    assertThat(rendered.html()).contains("<p class=\"t\">乙</p>");
  }

  @ParameterizedTest
  @CsvSource({
    "一、甲, N1",
    "十二、甲, N1",
    "（一）甲, N2",
    "(十一)甲, N2",
    "1.甲, N3",
    "1、甲, N3",
    "12．甲, N3",
    "1.5倍, NONE",
    "(1)甲, N4",
    "1）甲, N4",
    "①甲, N4",
    "甲, NONE",
    "一甲, NONE",
    "2017年, NONE",
  })
  void theNumberMakesTheStyle(String words, HeadingStyle style) {
    assertThat(HeadingStyle.of(words)).isEqualTo(style);
  }

  @ParameterizedTest
  @CsvSource({
    "陇南市武都区2017年政府信息公开工作年度报告, 陇南市武都区|2017年|政府信息公开|工作年度报告",
    "2018年松岭区政府信息公开工作年度报告, 2018年|松岭区|政府信息公开|工作年度报告",
    "阿勒泰地区行政公署及办公室2017年度政府信息公开情况报告, 阿勒泰地区|行政公署|及办公室|2017年度|政府信息公开|情况报告",
    "元谋县姜驿乡人民政府2016年政府信息公开年度报告, 元谋县姜驿乡|人民政府|2016年|政府信息公开|年度报告",
    "关于宿迁市政务公开工作的报告, 关于|宿迁市|政务公开|工作的报告",
    "平潭综合实验区行政审批局市场处2022年度报告, 平潭综合实验区行政审批局市场处|2022年度|报告",
    "广西壮族自治区钦州市钦南区人民政府办公室, 广西壮族自治区|钦州市钦南区|人民政府|办公室",
    "某某省某某市某某区某某街道, 某某省|某某市|某某区某某街道",
    "说明, 说明",
  })
  void titlesBreakBetweenPhrases(String title, String phrases) {
    assertThat(BodyTitle.phrases(title)).containsExactly(phrases.split("\\|", -1));
    assertThat(String.join("", BodyTitle.phrases(title))).isEqualTo(title);
  }

  @Test
  void aTitleWithNotesAndQuotesIsBrokenAtTheSamePlaces() {
    Rendered rendered =
        Rendered.of(
            "# 某县*2017*年[^1]政务公开\n报告\n\n[^1]: 误字：甲", List.of(Rendered.quote("a", "2017年政务公开")));
    assertThat(rendered.html())
        .isEqualTo(
            "<p class=\"t\">某县<em><mark id=\"t-a\"><wbr>2017</mark></em><mark>年</mark>"
                + "<sup class=\"fnref\"><a href=\"#e1\" id=\"r1\" aria-label=\"校记1\">1</a></sup>"
                + "<mark><wbr>政务公开</mark></p>\n<p>报告</p>\n");
  }
}
