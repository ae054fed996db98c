package nianjian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nianjian.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnlikelyFigureRuleTest {
  private static Checked stated(String region, int year, String... metrics) {
    return Checked.with(
        region,
        year,
        "source: {url: https://a.gov.cn/}\nmetrics:\n  " + String.join("\n  ", metrics),
        "正文。");
  }

  private static List<String> at(Checked checked, String code) {
    return checked.verdict().findings().stream()
        .filter(d -> d.code().id().equals(code))
        .map(d -> d.severity() + " " + d.at().orElse("") + " " + String.join("|", d.arguments()))
        .toList();
  }

  @Test
  void decisionsThatAreLastYearsItemsWithTheChangeAreInQuestion() {
    Checked checked =
        stated(
            "wudu",
            2019,
            "art20_5: {licensing: [1215, -35, 1180]}",
            "art20_6: {penalty: [0, 1, 1], coercion: [126, 0, 126]}");
    assertThat(at(checked, "NJ312"))
        .containsExactly(
            "WARNING art20_5.licensing.decisions"
                + " 行政许可：处理决定数量|1,180|art20_5.licensing.decisions|1,215|−35",
            "INFO art20_6.penalty.decisions 行政处罚：处理决定数量|1|art20_6.penalty.decisions|0|1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "licensing: [396, 0, 181]",
        "licensing: [1215, -35, 1181]",
        "licensing: [181, 0, 181]",
        "licensing: [35, -35, 0]",
        "licensing: [~, 12, 12]",
        "licensing: [12, ~, 12]",
        "licensing: {decisions: 1180}",
      })
  void otherDecisionsAreNot(String row) {
    assertThat(stated("wudu", 2019, "art20_5: {" + row + "}").found("NJ312")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "wudu, 2022, made: 3, true",
    "wudu, 2022, in_force: 15, true",
    "wudu-edu, 2022, in_force: 1, true",
    "wudu, 2022, made: 0, false",
    "longnan, 2022, made: 3, false",
    "gansu, 2022, in_force: 90, false",
    "wudu, 2019, made: 1, true",
    "wudu, 2019, public_total: 40, false",
  })
  void bodiesThatMayMakeNoRulesAreAskedAboutThem(
      String region, int year, String cell, boolean found) {
    Checked checked = stated(region, year, "art20_1: {rules: {" + cell + "}}");
    assertThat(at(checked, "NJ313")).hasSize(found ? 1 : 0);
    assertThat(checked.verdict().findings())
        .filteredOn(d -> d.code().id().equals("NJ313"))
        .allMatch(d -> d.severity() == Severity.INFO);
  }

  @Test
  void rulesAreAskedAboutOnce() {
    assertThat(at(stated("wudu", 2022, "art20_1: {rules: [3, 0, 15]}"), "NJ313")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "wudu, 2017, issued_normative_docs: 3520, true",
    "wudu, 2017, issued_normative_docs: 1000, false",
    "wudu, 2022, 'art20_1: {normative_docs: {made: 1001}}', true",
    "wudu, 2022, 'art20_1: {normative_docs: {made: 88, in_force: 4000}}', false",
    "longnan, 2017, issued_normative_docs: 3520, false",
    "wudu-edu, 2017, issued_normative_docs: 3520, false",
  })
  void aCountyDoesNotIssueThousandsOfNormativeDocuments(
      String region, int year, String metric, boolean found) {
    assertThat(at(stated(region, year, metric), "NJ314")).hasSize(found ? 1 : 0);
  }

  @Test
  void figuresOfAnotherFormAreCalledByTheirNames() {
    assertThat(at(stated("wudu", 2022, "issued_normative_docs: 3520"), "NJ314"))
        .singleElement()
        .asString()
        .contains("制发规范性文件");
  }

  @Test
  void theSamplesDocumentsAreFound() {
    assertThat(Checked.seed("wudu", 2017).found("NJ314"))
        .singleElement()
        .asString()
        .contains("issued_normative_docs");
    assertThat(Checked.seed("pingtan", 2019).found("NJ31")).isEmpty();
    assertThat(Checked.seed("pingtan", 2022).found("NJ31")).isEmpty();
  }

  @Test
  void channelsWithoutATotalAreNotToBeAddedUp() {
    Checked altay = Checked.seed("altay", 2017);
    assertThat(altay.found("NJ310")).hasSize(1);
    assertThat(at(altay, "NJ310"))
        .containsExactly("INFO disclosed_total 主动公开政府信息数|政府网站、政务微博|disclosed_total");
  }

  @ParameterizedTest
  @ValueSource(strings = {"wudu", "suqian", "songling", "jiangyi"})
  void aStatedTotalOrASingleChannelIsNoFinding(String region) {
    int year = region.equals("wudu") ? 2017 : region.equals("songling") ? 2018 : 2016;
    assertThat(Checked.seed(region, year).found("NJ310")).isEmpty();
    assertThat(stated("wudu", 2017, "channel_website: 165", "channel_gazette: 0").found("NJ310"))
        .isEmpty();
    assertThat(stated("wudu", 2022, "channel_website: 46", "channel_weibo: 3").found("NJ310"))
        .isEmpty();
  }
}
