package nianjian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nianjian.diagnostic.Code;
import nianjian.form.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text held against the figures: what is found, and above all what is not. */
class ProseAgainstFiguresTest {
  static final String FIGURES =
      """
      metrics: {disclosed_total: 22484, applications_received: 74, channel_website: 3172,
        reviews_total: 1, litigation_total: 1, fees_collected: 1.5}
      agency-metrics: {applications_received: 11}
      """;

  /** Differences between text and report, as {@code NJ304 repeat/reviews_total}. */
  static List<String> differences(Checked checked) {
    return checked.verdict().checks().results().stream()
        .filter(CheckResult::differs)
        .filter(r -> r.code() != Code.RELATION_DIFFERS)
        .map(r -> r.code().id() + " " + r.at().replaceFirst("^(.*repeat/.*)=.*", "$1"))
        .toList();
  }

  static List<String> agreements(Checked checked) {
    return checked.verdict().checks().results().stream()
        .filter(r -> r.outcome() == Outcome.AGREES && r.kind() == CheckKind.REPEATED)
        .map(r -> r.at() + r.line().map(l -> " " + l.hans()).orElse(""))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2017年，全区收到政府信息公开申请75件。",
        "2017年，全区共受理政府信息公开申请75件。",
        "全年接收各类政府信息公开申请共计75件。",
        "全区收办依申请公开75件。",
        "本年新收政府信息公开申请75宗。",
        "全年收到75份政府信息公开申请。",
        "2017年，我区未收到政府信息公开申请。"
      })
  void anotherNumberOfApplicationsDiffersWhateverTheVerb(String body) {
    assertThat(differences(Checked.with(FIGURES, body)))
        .containsExactly("NJ304 repeat/applications_received");
  }

  @ParameterizedTest
  @CsvSource({
    "全区主动公开政府信息22448条。, NJ304 repeat/disclosed_total",
    "政府网站公开政府信息3127条。, NJ304 repeat/channel_website",
    "未发生涉及政府信息公开的行政复议案件。, NJ304 repeat/reviews_total",
    "政府信息公开行政诉讼案件３件。, NJ304 repeat/litigation_total",
    "全年收取信息处理费3940元。, NJ304 repeat/fees_collected",
  })
  void otherFiguresAreHeldToo(String body, String expected) {
    assertThat(differences(Checked.with(FIGURES, body))).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2017年，全区收到政府信息公开申请70余件。",
        "全区主动公开政府信息2.2万条。",
        "全区主动公开政府信息2.2万余条，专栏访问量22448人次。",
        "2016年，全区收到政府信息公开申请75件。",
        "全区收到政府信息公开申请比上年增加12件。",
        "由2016年的1128条增加到2017年的22484条。",
        "上半年收到政府信息公开申请30件。",
        "区教育局收到政府信息公开申请3件。",
        "其中各乡镇主动公开政府信息122条。",
        "全年网络收到政府信息公开申请16件。",
        "历年累计公开政府信息85376条。",
        "计划公开政府信息30000条。",
        "不予公开政府信息3741条。",
        "未发生行政复议被纠错的情况。",
        "也无行政诉讼费用。",
        "共办理行政复议、行政诉讼案件12件。",
        "收到人大代表建议16件、政协委员提案28件。",
        "市政府微博账号642家，粉丝10659名。",
        "信函申请收到1件。",
        "全区通过微博、微信公开政府信息500条。",
        "根据《2016年政务公开工作要点》（武政办〔2017〕74号）公开政府信息22484条。"
      })
  void decoysAreNoFigures(String body) {
    assertThat(differences(Checked.with(FIGURES, body))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全市主动公开政府信息125600条，我区位居全市第三。",
        "全市共收到政府信息公开申请1560件，我区占5.5%。",
        "全省主动公开政府信息共计125600条。",
        "我市共收到政府信息公开申请1560件。",
        "全市主动公开政府信息125600条。收到政府信息公开申请1560件。",
        "省政府收到涉及我区的政府信息公开行政复议申请2件。",
        "新增主动公开政府信息1248条。"
      })
  void otherAreasAndGovernmentsAboveAreNotTheReports(String body) {
    assertThat(differences(Checked.with(FIGURES, body))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "longnan, 全市收到政府信息公开申请75件。, true",
    "longnan, 全区收到政府信息公开申请75件。, false",
    "gansu, 全省收到政府信息公开申请75件。, true",
    "xinjiang, 全区收到政府信息公开申请75件。, true",
    "wudu, 按照省政府要求，收到政府信息公开申请75件。, true",
    "wudu, 在全市率先公开后，全区收到政府信息公开申请75件。, true",
  })
  void wordsOfAreaFitTheRegionsOwnName(String region, String body, boolean differs) {
    assertThat(differences(Checked.with(region, 2017, FIGURES, body))).hasSize(differs ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "全区共收到政府信息公开申请560件，其中我局收到86件。, 0",
    "全市各级行政机关共收到政府信息公开申请1560件。, 0",
    "各部门共收到政府信息公开申请1560件。, 0",
    "全区主动公开政府信息125600条，我局主动公开政府信息22484条。, 0",
    "全区主动公开政府信息125600条，我局主动公开政府信息22448条。, 1",
    "我局收到政府信息公开申请75件。, 1",
    "收到政府信息公开申请75件。, 1",
  })
  void anAgencysReportTellsNoAreasFigures(String body, int differences) {
    String figures = "scope: agency\nmetrics: {disclosed_total: 22484, applications_received: 74}";
    assertThat(differences(Checked.with(figures, body))).hasSize(differences);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全区行政复议机关受理行政复议申请320件，审结298件。",
        "区法院受理行政诉讼案件35件。",
        "全区行政机关负责人出庭应诉35件，行政诉讼案件42件。",
        "受理行政复议申请12件，均为房屋征收类，与政府信息公开无关。",
        "审结政府信息公开行政诉讼案件6件，尚未审结1件。",
        "## 2017年政府信息公开工作年度报告\n\n全区行政复议案件320件。",
        "## 四、政府信息公开行政复议、行政诉讼情况\n\n区法院受理行政诉讼案件35件。"
      })
  void reviewsAndLawsuitsOfOtherKindsAndBodiesAreNotHeld(String body) {
    assertThat(differences(Checked.with(FIGURES, body))).isEmpty();
  }

  @Test
  void theHeadingSaysWhatReviewsAreOf() {
    assertThat(
            differences(Checked.with(FIGURES, "## 四、政府信息公开行政复议、行政诉讼情况\n\n全区发生行政复议案件3件，行政诉讼案件2件。")))
        .containsExactly("NJ304 repeat/reviews_total", "NJ304 repeat/litigation_total");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收到申请47件",
        "共收到申请47件",
        "全区共收到申请47件",
        "全年受理申请47件",
        "共收到依申请47件",
        "接收各类申请47件",
        "全年收到47件申请"
      })
  void thePlainestWordingIsFoundWhereItsHeadingOrSentenceTells(String words) {
    String figures = "metrics: {applications_received: 74}";
    String expected = "NJ304 repeat/applications_received";
    String after = words + "，均已办结，未发生行政复议。";
    assertThat(differences(Checked.with(figures, "## （二）依申请公开情况\n\n" + after)))
        .containsExactly(expected);
    assertThat(differences(Checked.with(figures, "（二）依申请公开。" + after))).containsExactly(expected);
    assertThat(differences(Checked.with(figures, "做好政府信息公开工作，" + after))).containsExactly(expected);
    assertThat(agreements(Checked.with(figures, "## 依申请公开\n\n" + after.replace("47", "74"))))
        .containsExactly("repeat/applications_received");
    assertThat(differences(Checked.with(figures, after))).isEmpty();
    assertThat(differences(Checked.with(figures, "## 行政复议申请\n\n" + after))).isEmpty();
    assertThat(differences(Checked.with(figures, "## 政府信息公开行政复议申请\n\n" + after))).isEmpty();
    assertThat(differences(Checked.with(figures, "推进行政许可信息公开，" + after))).isEmpty();
  }

  @Test
  void theAgencysNumberIsHeldAgainstTheAgencysFigureOnly() {
    assertThat(differences(Checked.with(FIGURES, "区政府办公室收到政府信息公开申请12件。")))
        .containsExactly("NJ304 agency:repeat/applications_received");
    assertThat(agreements(Checked.with(FIGURES, "区政府办公室收到政府信息公开申请11件。")))
        .containsExactly("agency:repeat/applications_received");
    assertThat(
            differences(
                Checked.with("metrics: {applications_received: 74}", "区政府办公室收到政府信息公开申请12件。")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "收到政府信息公开申请74件。, 合于“本年新收”",
    "收到政府信息公开申请76件。, 合于“本年新收加上年结转”",
    "受理政府信息公开申请70件。, 合于“本年度办理结果总计”",
    "办结政府信息公开申请70件。, 合于“本年度办理结果总计”",
  })
  void theReadingThatFitsIsNamed(String body, String expected) {
    assertThat(agreements(Checked.with("wudu", 2022, GRID, body)))
        .singleElement()
        .asString()
        .endsWith(expected);
  }

  private static final String GRID =
      """
      form: "2021"
      metrics:
        applications:
          new_received: [74, 0, 0, 0, 0, 0, 74]
          carried_in: [2, 0, 0, 0, 0, 0, 2]
          results_total: [70, 0, 0, 0, 0, 0, 70]
          carried_out: [6, 0, 0, 0, 0, 0, 6]
      """;

  @Test
  void aNumberThatFitsNoReadingDiffersAndAllAreTold() {
    Checked checked = Checked.with("wudu", 2022, GRID, "全区收到政府信息公开申请99件。");

    assertThat(differences(checked)).containsExactly("NJ304 repeat/applications_received");
    assertThat(checked.verdict().checks().results().get(0).cause().orElseThrow().hans())
        .contains("本年新收74", "本年新收加上年结转76", "办理结果总计70");
  }

  @ParameterizedTest
  @CsvSource({
    "'{value: 22484, quote: 公开政府信息22448条}', 公开政府信息22448条。, true",
    "'{value: 22484, quote: 公开政府信息22484余条}', 公开政府信息22484余条。, false",
    "'{value: 100000, quote: 发布信息10万条}', 发布信息10万条。, false",
    "'{value: 7, quote: 公开政府信息七条}', 公开政府信息七条。, false",
    "'{value: 0, quote: 没有公开政府信息}', 没有公开政府信息。, false",
    "'{value: 3, quote: 没有公开政府信息}', 没有公开政府信息。, true",
    "'{value: 74, quote: 全部公开, derived: true}', 全部公开。, false",
  })
  void aQuoteHoldsItsNumber(String metric, String body, boolean missing) {
    Checked checked = Checked.with("metrics:\n  disclosed_total: " + metric, body);

    assertThat(checked.found("NJ303")).hasSize(missing ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"5000元, 0.5", "1.2万元, 12000", "比上年减少58%, -58", "已办结92件、121件, 121"})
  void unitsAndSignsOfAQuoteAreReckonedIn(String quote, BigDecimal value) {
    assertThat(QuoteValueRule.holds(quote, value)).isTrue();
    assertThat(QuoteValueRule.holds(quote, value.add(BigDecimal.ONE))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "受理申请74件，答复56件，答复率100%。, NJ306 56件，答复率100%",
    "办结81件，其中不予公开5件，占6.27%。, NJ306 5件，占6.27%",
    "共收到74件，其中甲30件、乙40件、其他5件。, NJ321 sum/74",
    "主要有以下三个问题：一是甲；二是乙。, NJ322 list/三个问题",
  })
  void percentagesSumsAndListsAreRecomputed(String body, String expected) {
    assertThat(differences(Checked.of(body))).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "受理申请74件，按时答复56件，按时答复率100%。",
        "办结81件，其中不予公开5件，占6.17%。",
        "发布信息3636条，其中预决算9条；住房7条；招投标19条。",
        "共收到74件，其中甲30件、乙40件、其他4件。",
        "公开教育、交通、供电、供水、供气等8个领域信息。",
        "主要有以下三个问题：一是甲；二是乙；三是丙。",
        "约4900人次咨询，其中现场1600人次，占32.6%。"
      })
  void whatIsNotCertainIsNotSaid(String body) {
    assertThat(differences(Checked.of(body))).isEmpty();
  }

  @Test
  void theSameQuantityStatedTwiceIsToldOnce() {
    String body = "共受理现场咨询155人次。\n\n接待来访群众现场咨询62人次。";

    assertThat(Checked.of(body).found("NJ305"))
        .singleElement()
        .asString()
        .contains("stated/onsite_consultations");
    assertThat(Checked.of(body.replace("62", "155")).found("NJ305")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"22484余条, 1", "500余条, 0", "1250多条, 0", "22484条, 0", "12万余条, 0"})
  void anExactNumberAndMoreIsTold(String words, int found) {
    assertThat(Checked.of("公开政府信息" + words + "。").found("NJ320")).hasSize(found);
  }
}
