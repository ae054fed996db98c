package nianjian.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianjian.archive.Article;
import nianjian.archive.Passage;
import nianjian.archive.ReportText;
import nianjian.archive.Sample;
import nianjian.config.CheckPolicy;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Real texts held against their figures, and hostile ones. */
class ProseOfReportsTest {
  static Map<String, List<String>> labelled() {
    return Map.of(
        // checks: 1397+534=1931, not the stated 1913; 145/1913=7.58%, not the stated 8.05%
        "004", List.of("NJ306 145条，占8.05%", "NJ321 sum/1913"),
        // checks: 117 received but 171 completed, "办结率100%"
        "006", List.of("NJ306 171件，办结率100%"),
        // checks: sum of the eleven category counts is 2533, not 2599
        "013", List.of("NJ321 sum/2599"),
        // conflicts: normative documents in force, narrative 393, table 470
        "017", List.of("NJ304 repeat/normative_docs_in_force"));
  }

  static List<String> publicReports() {
    return PublicReports.ALL;
  }

  @ParameterizedTest
  @MethodSource("publicReports")
  void realReportsDifferWhereTheirLabelsSaySoAndNowhereElse(String number) {
    Assumptions.assumeTrue(PublicReports.exist(), "the labelled reports are not here");
    Checked checked = PublicReports.checked(number);

    assertThat(ProseAgainstFiguresTest.differences(checked))
        .isEqualTo(labelled().getOrDefault(number, List.of()));
    assertThat(checked.found("NJ303")).isEmpty();
    assertThat(checked.found("NJ305")).isEmpty();
    assertThat(checked.found("NJ320")).isEmpty();
    assertThat(ProseAgainstFiguresTest.agreements(checked)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "A6, altay, 2017, repeat/channel_website",
    "J4, jiangyi, 2016, repeat/special_funds",
    "W8, wudu, 2017, repeat/applications_received",
    "W9, wudu, 2017, repeat/disclosed_total",
  })
  void theRepetitionsOfTheSampleAgree(String label, String region, int year, String at) {
    assertThat(ProseAgainstFiguresTest.agreements(Checked.seed(region, year)))
        .as(label)
        .contains(at);
  }

  @ParameterizedTest
  @CsvSource({"altay, 2017", "suqian, 2016", "songling, 2018", "jiangyi, 2016", "wudu, 2017"})
  void theSampleHasNothingUnexplained(String region, int year) {
    Checked checked = Checked.seed(region, year);

    assertThat(checked.found("NJ30")).allMatch(f -> f.endsWith(")"), "explained");
    assertThat(checked.found("NJ32")).allMatch(f -> f.endsWith(")"), "explained");
    assertThat(ProseAgainstFiguresTest.differences(checked))
        .isEqualTo(region.equals("wudu") ? List.of("NJ306 56件，答复率100%") : List.of());
    assertThat(checked.found("NJ320")).hasSize(region.equals("wudu") ? 1 : 0);
  }

  static List<String> hostile() {
    return List.of(
        "1".repeat(1_000_000),
        "件".repeat(1_000_000),
        "1件2,".repeat(250_000),
        "收到政府信息公开申请1件".repeat(80_000),
        "其中1件,占1%".repeat(110_000),
        "未收到".repeat(330_000),
        "等2个方面、".repeat(160_000),
        "以下三个方面".repeat(160_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileTextIsReadInGoodTime(String words) {
    Checked checked = Checked.with(ProseAgainstFiguresTest.FIGURES, "正文");
    Passage passage = new Passage(Passage.Kind.PARAGRAPH, 0, "s1", 0, 0, words.length(), false);
    ReportText text =
        new ReportText("a.md", words, List.of(passage), List.of(), new int[] {0, 1, 1});
    Article article =
        new Article("", List.of(), List.of(), text, Set.of(), Map.of(), List.of(), "");
    CheckContext context =
        new CheckContext(Checked.FORMS, Sample.regions(), WordLists.of(CheckPolicy.DEFAULT));
    CheckedReport report =
        new CheckedReport(
            checked.report(), article, Checked.FORMS.find("2014").orElseThrow(), context);

    assertThatCode(() -> new ProseRules().check(report, new Findings(checked.report(), text)))
        .doesNotThrowAnyException();
    Assertions.assertTimeout(
        Duration.ofSeconds(2),
        () -> new ProseRules().check(report, new Findings(checked.report(), text)));
  }

  @Test
  void anotherSentenceDoesNotChangeTheNameOfADifference() {
    String figure = "metrics: {applications_received: 74}\nsource: {url: https://a.gov.cn/}";
    String wrong = "全区共收到政府信息公开申请47件。";

    assertThat(Checked.with(figure, wrong).found("NJ304"))
        .singleElement()
        .asString()
        .endsWith("repeat/applications_received=47");
    assertThat(Checked.with(figure, "全区共收到政府信息公开申请74件。\n\n" + wrong).found("NJ304"))
        .singleElement()
        .asString()
        .endsWith("repeat/applications_received=47");
  }
}
