package nianjian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentRulesTest {
  private static final String FULL =
      """
      ## 一、概述

      本报告由概述、主动公开政府信息情况、依申请公开政府信息情况、收费及减免情况等部分组成。我区高度重视政府信息公开工作，健全工作机制。

      ## 二、主动公开政府信息情况

      2017年主动公开政府信息22484条，通过政府网站、政务微博、政务微信等多种渠道公开。

      ## 三、依申请公开政府信息情况

      2017年收到政府信息公开申请74件，答复56件，同意公开12件，不予公开的0件。

      ## 四、政府信息公开的收费及减免情况

      全区没有收取费用。

      ## 五、行政复议、提起行政诉讼情况

      未发生因政府信息公开引起的行政复议和行政诉讼。

      ## 六、存在的主要问题及改进措施

      公开的内容还不够全面，下一步将进一步加强。
      """;

  private static final String SIX =
      """
      ## 一、总体情况

      2023年，本机关认真贯彻《中华人民共和国政府信息公开条例》，扎实推进政府信息公开工作，不断提高政府工作的透明度，较好地完成了各项任务，主动接受社会监督，群众满意度进一步提高。

      ## 二、主动公开政府信息情况

      制发规范性文件3件，主动公开政府信息1209条，其中政府网站公开1124条，政务微信公开85条。

      ## 三、收到和处理政府信息公开申请情况

      全年收到政府信息公开申请12件，均按时答复。

      ## 四、因政府信息公开工作被申请行政复议、提起行政诉讼情况

      行政复议0件，行政诉讼0件。

      ## 五、政府信息公开工作存在的主要问题及改进情况

      公开时效有待提高，下一步将加强培训。

      ## 六、其他需要报告的事项

      无。
      """;

  private static List<String> missing(Checked checked) {
    return checked.verdict().findings().stream()
        .filter(d -> d.code().id().equals("NJ235"))
        .map(d -> d.severity().word() + " " + d.at().orElse(""))
        .toList();
  }

  private static Checked later(String body) {
    return Checked.with("wudu", 2023, "source: {url: https://a.gov.cn/}", body);
  }

  @Test
  void fullReportLacksNothing() {
    Checked checked = Checked.of(FULL);
    assertThat(checked.found("NJ235")).isEmpty();
    assertThat(checked.found("NJ236")).isEmpty();
    assertThat(checked.found("NJ237")).isEmpty();
    assertThat(later(SIX).found("NJ23"))
        .filteredOn(f -> !f.startsWith("NJ230"))
        .filteredOn(f -> !f.startsWith("NJ233"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "没有收取费用, 按时完成工作, 收费及减免情况",
    "不予公开的0件, 其他0件, 不予公开政府信息的情况",
    "引起的行政复议和行政诉讼, 引起的行政复议, 行政诉讼情况",
    "引起的行政复议和行政诉讼, 引起的行政诉讼, 行政复议情况"
  })
  void whatTheLawAsksForAndNobodyTellsIsFound(String words, String instead, String content) {
    String body = FULL.replace(words, instead).replace("的收费及减免情况", "的有关费用情况");
    String heading = body.replace("## 五、行政复议、提起行政诉讼情况", "## 五、其他有关情况");
    assertThat(missing(Checked.of(heading))).containsExactly("info " + content);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年共收取检索费、复制费0元。",
        "未对申请人收费。",
        "政府信息公开工作没有收取任何费用。",
        "本年度我乡没有发生政府信息公开的收费项目，也无行政诉讼费用。"
      })
  void feesAreToldInManyWords(String sentence) {
    String body = FULL.replace("全区没有收取费用。", sentence).replace("的收费及减免情况", "的有关情况");
    assertThat(missing(Checked.of(body))).isEmpty();
  }

  @Test
  void figuresTellWhatTheTextDoesNot() {
    String body = FULL.replace("不予公开的0件", "其他0件");
    assertThat(
            missing(
                Checked.with(
                    "source: {url: https://a.gov.cn/}\nmetrics: {reply_refused: 0}", body)))
        .isEmpty();
  }

  @Test
  void shortTextsAndDraftsAreNotJudged() {
    assertThat(missing(Checked.of("报告正文见附件。"))).isEmpty();
    assertThat(
            missing(
                Checked.with(
                    "status: draft\nsource: {url: https://a.gov.cn/}", FULL.replace("不予公开", "其他"))))
        .isEmpty();
  }

  @Test
  void sectionOfTheOfficialFormIsMissed() {
    String body = SIX.substring(0, SIX.indexOf("## 六、"));
    assertThat(missing(later(body))).containsExactly("warning 其他需要报告的事项");
    String other = SIX.replace("因政府信息公开工作被申请行政复议、提起行政诉讼", "收费").replace("行政复议0件，行政诉讼0件。", "无。");
    assertThat(missing(later(other))).containsExactly("warning 政府信息公开行政复议、行政诉讼情况");
  }

  @Test
  void sectionBesideTheSixIsTold() {
    assertThat(later(SIX + "\n## 七、平台建设\n\n已建成。\n").found("NJ238"))
        .singleElement()
        .asString()
        .endsWith("七、平台建设");
  }

  @Test
  void lawsuitsInTheHeadingAloneAreAnnouncedOnly() {
    String body = FULL.replace("行政复议和行政诉讼", "行政复议");
    assertThat(Checked.of(body).found("NJ236"))
        .singleElement()
        .asString()
        .endsWith("五、行政复议、提起行政诉讼情况");
    assertThat(Checked.of(FULL.replace("未发生因政府信息公开引起的行政复议和行政诉讼。", "无。")).found("NJ236")).isEmpty();
  }

  @Test
  void partsOfTheOverviewHaveHeadings() {
    String body = FULL.replace("收费及减免情况等部分", "咨询情况、收费及减免情况等部分");
    assertThat(Checked.of(body).found("NJ236"))
        .singleElement()
        .asString()
        .startsWith("NJ236 9:")
        .endsWith("咨询情况");
    assertThat(Checked.of(FULL.replace("等部分组成", "、附表等部分组成")).found("NJ236")).isEmpty();
    assertThat(Checked.of("领导小组由办公室、财政局、法制办组成。\n\n" + FULL).found("NJ236")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2018未发生依申请公开投诉并被纠正的案件情况。, 1",
    "进一步畅通受理渠道。, 1",
    "2017年未收到申请。, 0",
    "全年没有发生依申请公开事项。, 0",
    "收到申请七件。, 0",
    "共受理申请 12 件。, 0"
  })
  void numberOfApplicationsIsStated(String sentence, int found) {
    assertThat(Checked.of("## 一、依申请公开政府信息情况\n\n" + sentence).found("NJ237")).hasSize(found);
  }

  @Test
  void outcomesAreStatedWithTheirTotals() {
    String source = "source: {url: https://a.gov.cn/}\n";
    String body = "全年行政复议1件，提起行政诉讼2件。";
    assertThat(
            Checked.with(
                    source
                        + "metrics:\n  reviews_total: {value: 1, quote: 行政复议1件}\n"
                        + "  litigation_total: 2",
                    body)
                .found("NJ237"))
        .containsExactly("NJ237 10:3-9 reviews_total", "NJ237 8:21-22 litigation_total");
    assertThat(
            Checked.with(
                    source + "metrics: {reviews_total: 1, reviews_upheld: 1, litigation_total: 0}",
                    body)
                .found("NJ237"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'行政复议案件3件，其中维持2件、纠正0件、其他1件；行政诉讼案件1件，驳回原告诉讼请求。', 0",
    "行政复议3件，均尚未审结；行政诉讼1件，原告撤回起诉。, 0",
    "行政复议3件，行政诉讼1件。, 2",
    "'行政复议3件，行政诉讼1件。~政府网站维持正常运行，变更了域名。', 2"
  })
  void outcomesThatTheTextStatesAreNotMissed(String body, int found) {
    String source =
        "source: {url: https://a.gov.cn/}\nmetrics: {reviews_total: 3, litigation_total: 1}";
    assertThat(Checked.with(source, body.replace("~", "\n\n")).found("NJ237")).hasSize(found);
  }

  @Test
  void announcedPartsAreToldUpToALimit() {
    String parts = "甲乙、".repeat(150);
    String body = FULL.replace("本报告由概述、", "本报告由" + parts);
    assertThat(Checked.of(body).found("NJ236")).hasSize(100);
    String headings = "## 行政复议和行政诉讼\n\n行政复议0件。\n\n".repeat(150);
    assertThat(Checked.of(headings).found("NJ236")).hasSize(100);
  }

  @Test
  void phoneWithADashIsTold() {
    assertThat(Checked.of("电话：0906—2128291，传真：0906——2128292。").found("NJ239"))
        .containsExactly("NJ239 7:4-16 0906—2128291", "NJ239 7:20-33 0906——2128292");
    assertThat(
            Checked.with("source: {url: https://a.gov.cn/}\ncontact: {phone: 0906－2128291}", "正文。")
                .found("NJ239"))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "电话0906-2128291",
        "2017年1月1日—2017年12月31日",
        "2016—2017年",
        "10—20170101",
        "0—7000000"
      })
  void otherDashesPass(String text) {
    assertThat(Checked.of(text).found("NJ239")).isEmpty();
  }

  @Test
  void findingsAboutContentNeverStopABuild() {
    assertThat(Checked.of("无。").verdict().findings())
        .extracting(Diagnostic::severity)
        .doesNotContain(Severity.ERROR);
  }
}
