package nianjian.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How Chinese is set: what is changed, and what is not. */
class BodyPunctuationTest {
  private static String text(String body) {
    return Rendered.of(body).article().plainText();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2017年,我区公开;其中:网站 | 2017年，我区公开；其中：网站",
        "真的吗?是的! | 真的吗？是的！",
        "(一)总体 | （一）总体",
        "(1)总体 | （1）总体",
        "模式(PPP)项目 | 模式（PPP）项目",
        "规范(GSP),及时 | 规范（GSP），及时",
        "见(Public)模式 | 见（Public）模式",
        "条例(GB/T 9704)。 | 条例（GB/T 9704）。",
        "办结率(100%) | 办结率（100%）",
        "《条例》(以下简称),和 | 《条例》（以下简称），和",
        "“五公开”,“三到位” | “五公开”，“三到位”",
        "2017,全区 | 2017，全区",
        "网址:http://a.cn/b?c=1,2 | 网址：http://a.cn/b?c=1,2",
        "**甲**,*乙*(x) | 甲，乙（x）",
        "共12件(次),(含3件) | 共12件（次），（含3件）",
        "1)加强 | 1）加强",
        "（全角)混用(半角） | （全角）混用（半角）",
      })
  void signsBesideChineseAreFullWidth(String body, String expected) {
    assertThat(text(body)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "共22,484条",
        "时间为9:30开始",
        "比例3:1",
        "see (a, b); c: d!",
        "版本 (v1.2) 的",
        "1.加强。",
        "70.23%的",
        "“foo”, bar",
        "http://a.cn:8080/x,y",
        "甲 , 乙",
      })
  void signsElsewhereStay(String body) {
    assertThat(text(body)).isEqualTo(body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "甲~乙 | 甲乙",
        "甲，~“乙 | 甲，“乙",
        "甲”~乙 | 甲”乙",
        "甲~22条 | 甲 22条",
        "a~b | a b",
        "甲 ~ 乙 | 甲乙",
        "**甲**~**乙** | 甲乙",
        "“~” | “ ”",
      })
  void aLinesEndBetweenChineseLeavesNoSpace(String body, String expected) {
    assertThat(text(body.replace('~', '\n'))).isEqualTo(expected);
  }

  @Test
  void aNoteBetweenDoesNotMatter() {
    assertThat(text("甲[^1],乙\n[^1]丙\n\n[^1]: 丁")).isEqualTo("甲，乙丙");
  }

  @Test
  void addressesAndCodeStay() {
    Rendered rendered = Rendered.of("甲[乙,丙](http://a.cn/中,文(x))`丁,戊`<http://b.cn/己,庚>");
    assertThat(rendered.dom().select("a").eachAttr("href"))
        .containsExactly("http://a.cn/中,文(x)", "http://b.cn/己,庚");
    assertThat(rendered.article().plainText()).isEqualTo("甲乙，丙丁,戊http://b.cn/己,庚");
  }

  @Test
  void notesStayAsTheyAreWritten() {
    Rendered rendered = Rendered.of("甲[^1]\n\n[^1]: 误字：原文作“甲,乙?丙)”");
    assertThat(rendered.article().notes().get(0).html()).isEqualTo("原文作“甲,乙?丙)”");
  }

  @Test
  void aThousandBracketsAreNoTrouble() {
    assertThat(text("中" + "(".repeat(1000) + "甲" + ")".repeat(1000)))
        .isEqualTo("中" + "（".repeat(1000) + "甲" + "）".repeat(1000));
  }

  @Test
  void halvesOfCharactersAreWide() {
    assertThat(text("𠮷,x\n\n𠮷\n𠮷")).isEqualTo("𠮷，x\n𠮷𠮷");
  }
}
