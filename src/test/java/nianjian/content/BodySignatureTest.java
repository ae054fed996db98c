package nianjian.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines that close a report. */
class BodySignatureTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "陇南市武都区人民政府办公室",
        "姜驿乡人民政府",
        "平潭综合实验区管委会",
        "阿勒泰地区行政公署",
        "某县住房和城乡建设局",
        "某市教育委员会",
        "某市人民政府办公厅",
        "某街道办事处",
        "某某市图书馆",
        "某市政务公开领导小组办公室",
        "2016年12月26日",
        "2018年1月 22日",
        "2018122",
        "2018122日",
        "20181231日",
        "2018.1.22",
        "2018-01-22",
        "2018年1月",
        "二〇一八年一月二十二日",
        "二○一八年一月",
        "某某县人民政府 2018年1月22日",
        "某某县人民政府二〇一八年一月二十二日",
      })
  void anIssuerOrADateClosesAText(String line) {
    assertThat(BodySignature.isClosingLine(line)).isTrue();
    Rendered rendered = Rendered.of("正文。\n\n" + line);
    assertThat(rendered.dom().select("p.sign").eachText()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "特此报告。",
        "联系电话：0939-8212056",
        "报告送区政府，抄送办公室",
        "附件:",
        "2018年",
        "1234567",
        "共2018122条",
        "一、二、三部",
        "政府",
        "2018年1月22日公布",
        "",
      })
  void otherLinesDoNot(String line) {
    assertThat(BodySignature.isClosingLine(line)).isFalse();
    assertThat(Rendered.of("正文。\n\n" + line).html()).doesNotContain("class=\"sign\"");
  }

  @Test
  void aLongLineIsNoSignature() {
    assertThat(BodySignature.isClosingLine("某".repeat(60) + "办公室")).isFalse();
  }

  @Test
  void onlyTheEndOfTheTextIsSigned() {
    assertThat(Rendered.of("某县人民政府\n\n2018年1月2日\n\n正文。").html()).doesNotContain("sign");
    assertThat(Rendered.of("正文。\n\n某县人民政府\n\n- 2018年1月2日").html()).doesNotContain("sign");
    assertThat(Rendered.of("某县人民政府").html()).doesNotContain("sign");
    assertThat(Rendered.of("## 某县人民政府\n\n## 2018年1月2日").html()).doesNotContain("sign");
  }

  @Test
  void notesAndTheirDefinitionsDoNotMatter() {
    Rendered rendered =
        Rendered.of("正文。\n\n某县人民政府\n\n2018122[^1]\n\n[^1]: 脱字：丙\n\n[r]: http://a.cn");
    assertThat(rendered.dom().select("p.sign").eachText()).containsExactly("某县人民政府", "20181221");
  }

  @Test
  void linesOfOneParagraphKeepTheirEnds() {
    assertThat(Rendered.of("正文。\n\n某县人民政府\n2018年1月2日").html())
        .endsWith("<p class=\"sign\">某县人民政府<br>2018年1月2日</p>\n");
    assertThat(Rendered.of("正文。\n\n某县人民政府  \n2018年1月2日").article().plainText())
        .isEqualTo("正文。\n某县人民政府 2018年1月2日");
    assertThat(Rendered.of("正文。\n\n我们的工作有进步\n2018年1月2日").html()).doesNotContain("sign");
  }

  @Test
  void atMostFourLinesAreTaken() {
    assertThat(Rendered.of("正文。" + "\n\n某县人民政府".repeat(6)).dom().select("p.sign")).hasSize(4);
  }
}
