package nianjian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nianjian.config.WordList;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.DiagnosticTexts;
import nianjian.diagnostic.Language;
import nianjian.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyRulesTest {
  private static final String SOURCE = "source: {url: https://a.gov.cn/}\n";
  private static final String IDENTITY = "440524188001010014";

  private static List<String> graded(Checked checked) {
    return checked.verdict().findings().stream()
        .filter(d -> d.code().id().startsWith("NJ5"))
        .map(d -> d.severity().word() + " " + d.code().id() + " " + d.position().line())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "440524188001010014, error NJ501 7",
    "110105194912310021, warning NJ502 7",
    "110105491231002, warning NJ502 7",
    "13812345678, warning NJ503 7",
    "6225880123456783, warning NJ504 7"
  })
  void numbersOfPersonsAreFound(String number, String found) {
    assertThat(graded(Checked.of("申请人王某，" + number + "。"))).containsExactly(found);
  }

  @Test
  void placeIsThatOfTheNumber() {
    assertThat(Checked.of("申请人王某，" + IDENTITY + "。").found("NJ501"))
        .containsExactly("NJ501 7:7-25 4405**********0014");
  }

  @Test
  void numbersAreNeverPrintedWhole() {
    Checked checked = Checked.of(IDENTITY + "，13812345678，13812345678@qq.com");
    for (Language language : Language.values()) {
      DiagnosticTexts texts = DiagnosticTexts.of(language);
      for (Diagnostic d : checked.verdict().findings()) {
        assertThat(d + texts.message(d) + texts.caret(d) + texts.hint(d))
            .doesNotContain(IDENTITY)
            .doesNotContain("13812345678");
      }
    }
    assertThat(graded(checked)).hasSize(4);
  }

  @Test
  void whatStandsBesideTheTextIsLookedAtToo() {
    assertThat(graded(Checked.titled("武都区2017年年报" + IDENTITY, "正文。")))
        .containsExactly("error NJ501 2");
    assertThat(graded(Checked.with(SOURCE + "summary: 联系人13812345678", "正文。")))
        .containsExactly("warning NJ503 6");
    assertThat(graded(Checked.with(SOURCE + "contact: {phone: \"13812345678\"}", "正文。")))
        .containsExactly("info NJ503 6");
    assertThat(
            graded(
                Checked.with(
                    SOURCE
                        + "extras: [{id: a, label: 王某"
                        + IDENTITY
                        + ", value: 1, unit: 件, note: 13812345678}]",
                    "正文。")))
        .containsExactly("error NJ501 6", "warning NJ503 6");
  }

  @Test
  void noteIsLookedAtAndExcusesNothing() {
    assertThat(graded(Checked.of("申请人王某[^1]。\n\n[^1]: 误字：原文作" + IDENTITY + "。")))
        .containsExactly("error NJ501 7");
    assertThat(Checked.of("申请人" + IDENTITY + "[^1]。\n\n[^1]: 误字：疑误。").found("NJ501"))
        .containsExactly("NJ501 7:4-22 4405**********0014");
  }

  @Test
  void editorsMayExplainWhatIsNoNumberOfAPerson() {
    assertThat(
            Checked.with(
                    SOURCE + "accept: [{code: NJ503, at: 138****5678, note: 对外公布的值班电话}]",
                    "值班电话13812345678。")
                .found("NJ503"))
        .singleElement()
        .asString()
        .endsWith("(对外公布的值班电话)");
  }

  @Test
  void maskedNumbersAndOfficialsPass() {
    assertThat(graded(Checked.of("138****1234，35*************123，由乡长蔡顺军为组长，电话0939-8212056")))
        .isEmpty();
  }

  @Test
  void publicMailBoxesAreTold() {
    assertThat(Checked.of("电子邮箱:sldbs2009@126.com)。").found("NJ505"))
        .containsExactly("NJ505 7:6-23 sldbs2009@126.com");
    assertThat(Checked.of("邮箱 XXGK@QQ.COM.").found("NJ505")).hasSize(1);
    assertThat(graded(Checked.with(SOURCE + "contact: {email: a@vip.163.com}", "正文。")))
        .containsExactly("info NJ505 6");
    assertThat(Checked.of("邮箱xxgk@gslwd.gov.cn，@126.com，a@my126.com").found("NJ505")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "机密★",
        "秘密★10年",
        "秘密 ★ 长期",
        "绝密☆",
        "机密★1年 陇政发〔2017〕5号关于印发年度报告的通知以及其他有关事项的通知请认真贯彻执行并抓好落实",
        "秘密",
        "机密 10年",
        "内部资料 注意保存",
        "内部资料，注意保存",
        "【内部资料】",
        "（不得公开）",
        "不得公开",
        "## 关于2017年工作情况的报告（内部文件）",
        "（此件不公开）",
        "（仅供内部参考）2017年工作情况",
        "| 秘密★10年 | 12 |\n| --- | --- |\n| 甲 | 1 |"
      })
  void marksOfSecrecyStop(String line) {
    Checked checked = Checked.of("开头。\n\n" + line + "\n\n结尾。");
    assertThat(graded(checked)).containsExactly("error NJ506 9");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "对属于国家秘密不得公开的信息，不予公开。",
        "属于国家秘密、商业秘密、个人隐私的不得公开。",
        "不得公开涉密信息，做到涉密信息不上网，上网信息不涉密。",
        "（一）依法不得公开的政府信息（包括国家秘密）",
        "严格执行保密审查制度。",
        "凡标有“机密★”“秘密★”字样的文件不得公开。",
        "1.属于国家秘密",
        "| 公开方式 | 主动公开 | 不得公开 |\n| --- | --- | --- |\n| 秘密 | 1 | 2 |",
        "## 秘密载体管理情况",
        "机密级计算机已登记。",
        "内部资料管理规范。",
        "（此件公开发布）",
        "5.属于三类内部事务信息"
      })
  void wordsOfTheTradeAreNoMarks(String line) {
    assertThat(graded(Checked.of("开头。\n\n" + line + "\n\n结尾。"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "文件版记如下~机密★~区政府办公室印发, 8",
    "000001~机密★1年~特急, 8",
    "000001  ~秘密  ~特急, 8",
    "密级：机密, 7",
    "文号：3号~密级: 秘密★10年, 8"
  })
  void markOnALineOfItsOwnWithinAParagraphStops(String paragraph, int line) {
    Checked checked = Checked.of(paragraph.replace('~', '\n') + "\n\n# 年报\n\n正文。");
    assertThat(graded(checked)).containsExactly("error NJ506 " + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"对属于国家秘密、商业秘密的，~不得公开。", "涉及商业~秘密、~个人隐私的。", "密级：无", "密级：", "密级：~特急", "密级：公开"})
  void linesOfProseAreNoMarks(String paragraph) {
    assertThat(graded(Checked.of("开头。\n\n" + paragraph.replace('~', '\n')))).isEmpty();
  }

  @Test
  void markInTheTitleStops() {
    assertThat(graded(Checked.titled("武都区2017年年报（内部资料）", "正文。"))).containsExactly("error NJ506 2");
  }

  @Test
  void siteAddsMarks() {
    assertThat(graded(Checked.with(WordList.SECRECY, List.of("限本区使用"), "限本区使用\n\n正文。")))
        .containsExactly("error NJ506 7");
  }

  @Test
  void unwantedWordsAreFoundWithTheRightOnes() {
    Checked checked = Checked.with(WordList.UNWANTED, List.of("武都县=武都区", "某某会议"), "武都县召开某某会议。");
    assertThat(checked.verdict().findings())
        .filteredOn(d -> d.code().id().equals("NJ507"))
        .allMatch(d -> d.severity() == Severity.WARNING)
        .extracting(Diagnostic::arguments)
        .containsExactly(List.of("武都县", "武都区"), List.of("某某会议", ""));
  }

  @Test
  void rightWordThatHoldsTheWrongOneIsNotFound() {
    Checked checked = Checked.with(WordList.UNWANTED, List.of("王小=王小明"), "王小明和王小出席。");
    assertThat(checked.found("NJ507")).containsExactly("NJ507 7:5-7 王小");
  }
}
