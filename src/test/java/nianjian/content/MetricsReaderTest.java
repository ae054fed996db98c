package nianjian.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nianjian.diagnostic.Position;
import nianjian.form.Metric;
import nianjian.form.MetricId;
import nianjian.form.MetricTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricsReaderTest {
  private static List<String> found(String metrics) {
    return ReportCase.of("metrics:\n" + metrics.indent(2)).found();
  }

  private static ReportCase in2021(String metrics) {
    return ReportCase.of("wudu", 2022, "metrics:\n" + metrics.indent(2));
  }

  private static List<String> values(MetricTable table) {
    return table.all().stream().map(m -> m.id() + "=" + m.plainValue()).toList();
  }

  @Test
  void plainNumberIsAFigureWithItsPlace() {
    Metric metric = ReportCase.of("metrics:\n  disclosed_total: 22484").metric("disclosed_total");
    assertThat(metric.plainValue()).isEqualTo("22484");
    assertThat(metric.position())
        .isEqualTo(new Position("content/reports/wudu/2017/index.md", 6, 20, 25));
    assertThat(metric.occurrence()).isEqualTo(1);
    assertThat(metric.quote()).isEmpty();
  }

  @Test
  void mapSaysMoreOfAFigure() {
    Metric m =
        ReportCase.of(
                "metrics: {trainees: {value: 50, quote: 计50余人, at: 2, approx: true, as: 50余,"
                    + " derived: true, partial: true, unit: 人次, note: 一期}}")
            .metric("trainees");
    assertThat(m.quote()).contains("计50余人");
    assertThat(m.occurrence()).isEqualTo(2);
    assertThat(m.approximate()).isTrue();
    assertThat(m.as()).contains("50余");
    assertThat(m.derived()).isTrue();
    assertThat(m.partial()).isTrue();
    assertThat(m.unit()).contains("人次");
    assertThat(m.note()).contains("一期");
  }

  @Test
  void emptyFigureIsAbsentAndZeroIsStated() {
    MetricTable table =
        ReportCase.of(
                "metrics: {disclosed_total: , channel_weibo: null, trainees: {value: ~},"
                    + " reviews_total: 0}")
            .report()
            .metrics();
    assertThat(values(table)).containsExactly("reviews_total=0");
  }

  @Test
  void noMetricsAtAllAreFine() {
    assertThat(ReportCase.of("metrics:").report().metrics().isEmpty()).isTrue();
  }

  @Test
  void unknownIndicatorIsReportedWithTheNearest() {
    assertThat(found("disclosed_totl: 3"))
        .containsExactly("NJ217 6:3 disclosed_totl|disclosed_total|2014");
  }

  @Test
  void headingOfTheTableIsNoIndicator() {
    assertThat(found("disclosed_by_channel: 3"))
        .singleElement()
        .asString()
        .startsWith("NJ217 6:3 ");
  }

  @Test
  void gridOfALaterFormIsUnknownToAnEarlierOne() {
    assertThat(found("remedies: {review: [0, 0, 0, 0, 0]}"))
        .containsExactly("NJ217 6:3 remedies||2014");
  }

  @Test
  void laterReportMayStateAnOldIndicatorInProse() {
    assertThat(values(in2021("disclosed_total: 300").report().metrics()))
        .containsExactly("disclosed_total=300");
  }

  @Test
  void dottedCellIsNotAKey() {
    assertThat(in2021("applications.new_received.total: 3").found())
        .singleElement()
        .asString()
        .startsWith("NJ217 6:3 ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'1,209'; 1209",
        "1209条; 1209",
        "１２０９; 1209",
        "500余; 500",
        "无; ''",
        "0123; 123",
        "'\"1209\"'; 1209"
      })
  void whatIsNotAPlainNumberIsReportedWithThePlainOne(String value, String plain) {
    String text = value.replace("\"", "");
    assertThat(found("disclosed_total: " + value))
        .containsExactly("NJ202 6:20 disclosed_total|" + text + "|" + plain);
  }

  @Test
  void negativeCountIsRefused() {
    assertThat(found("disclosed_total: -3")).containsExactly("NJ201 6:20 disclosed_total|-3|≥ 0|");
  }

  @Test
  void countWithDecimalsIsTooFine() {
    assertThat(found("disclosed_total: 12.50")).containsExactly("NJ221 6:20 disclosed_total|12.5");
  }

  @Test
  void amountsAndFiguresInAnotherUnitMayHaveDecimals() {
    MetricTable table =
        ReportCase.of(
                "metrics: {special_funds: 0.5, disclosed_total: {value: 1.2, unit: 万条},"
                    + " channel_website: 12.0}")
            .report()
            .metrics();
    assertThat(values(table))
        .containsExactly("special_funds=0.5", "disclosed_total=1.2", "channel_website=12");
  }

  @Test
  void figureWithoutValueOrWithAStrayKeyIsReported() {
    assertThat(found("disclosed_total: {quote: 甲}\nchannel_weibo: {value: 1, qoute: 乙}\n"))
        .satisfiesExactly(
            a -> assertThat(a).isEqualTo("NJ112 6:20 value"),
            a -> assertThat(a).startsWith("NJ110 7:29 qoute|quote|quote, at, "));
  }

  @Test
  void occurrenceNeedsAQuoteAndCountsFromOne() {
    assertThat(found("trainees: {value: 1, at: 2}\nstaff_total: {value: 1, quote: 甲, at: 0}"))
        .containsExactly("NJ112 6:28 quote", "NJ201 7:41 at|0|≥ 1|");
  }

  @Test
  void listOrMapIsNoValue() {
    assertThat(found("trainees: [1]\nstaff_total: {value: {x: 1}}"))
        .containsExactly(
            "NJ111 6:13 trainees|@number|@list", "NJ111 7:24 staff_total|@number|@map");
  }

  @Test
  void rowOfAGridIsAListInOfficialOrder() {
    MetricTable table = in2021("remedies: {review: [119, 25, 91, 24, 259]}").report().metrics();
    assertThat(values(table))
        .containsExactly(
            "remedies.review.upheld=119",
            "remedies.review.corrected=25",
            "remedies.review.other=91",
            "remedies.review.pending=24",
            "remedies.review.total=259");
  }

  @Test
  void blankCellIsNeitherZeroNorAbsent() {
    MetricTable table = in2021("remedies: {review: [1, null, ~, 0, 1]}").report().metrics();
    assertThat(table.size()).isEqualTo(3);
    assertThat(table.isBlank(MetricId.cell("remedies", "review", "corrected"))).isTrue();
    assertThat(table.isBlank(MetricId.cell("remedies", "review", "pending"))).isFalse();
  }

  @Test
  void rowMayCarryAQuoteThatItsCellsShare() {
    ReportCase report =
        in2021(
            "remedies: {review: {value: [1, 0, 0, 0, {value: 1, quote: 总计1件, note: 乙}],"
                + " quote: 复议1件, at: 2, note: 甲}}");
    MetricTable table = report.report().metrics();
    Metric first = table.find(MetricId.cell("remedies", "review", "upheld")).orElseThrow();
    Metric last = table.find(MetricId.cell("remedies", "review", "total")).orElseThrow();
    assertThat(first.quote()).contains("复议1件");
    assertThat(first.occurrence()).isEqualTo(2);
    assertThat(first.note()).contains("甲");
    assertThat(last.quote()).contains("总计1件");
    assertThat(last.occurrence()).isEqualTo(1);
    assertThat(last.note()).contains("乙");
  }

  @Test
  void rowMayNameItsColumns() {
    MetricTable table =
        in2021("art20_1: {rules: {made: 3, repealed: null, in_force: }, normative_docs: }")
            .report()
            .metrics();
    assertThat(values(table)).containsExactly("art20_1.rules.made=3");
    assertThat(table.blanks()).containsExactly(MetricId.cell("art20_1", "rules", "repealed"));
  }

  @Test
  void wrongNumberOfCellsNamesTheColumns() {
    assertThat(in2021("remedies: {review: [1, 0, 0]}").found())
        .containsExactly("NJ218 6:22 remedies.review|3|结果维持 结果纠正 其他结果 尚未审结 总计|5");
  }

  @Test
  void groupedNumberInARowShowsAsOneCellTooMany() {
    assertThat(in2021("remedies: {review: [1,209, 0, 0, 0, 1]}").found())
        .singleElement()
        .asString()
        .startsWith("NJ218 6:22 remedies.review|6|");
  }

  @Test
  void rowThatIsNoListIsReported() {
    assertThat(in2021("remedies: {review: 5, litigation_direct: {value: 5}}").found())
        .satisfiesExactly(
            a -> assertThat(a).startsWith("NJ218 6:22 remedies.review|5|"),
            a -> assertThat(a).startsWith("NJ218 6:52 remedies.litigation_direct|5|"));
    assertThat(in2021("remedies: {review: {value: {a: 1}}}").found())
        .singleElement()
        .asString()
        .startsWith("NJ218 6:30 remedies.review|@map|");
  }

  @Test
  void gridThatIsNoMapIsReported() {
    assertThat(in2021("remedies: [1]\napplications: 3\nart20_1:").found())
        .containsExactly("NJ111 6:13 remedies|@map|@list", "NJ111 7:17 applications|@map|3");
  }

  @Test
  void misspeltRowsAndColumnsAreReportedWithTheNearest() {
    assertThat(in2021("remedies: {reviews: [1]}\nart20_1: {rules: {mad: 1, zzzzzz: 2}}").found())
        .containsExactly(
            "NJ217 6:14 reviews|review|remedies",
            "NJ217 7:21 mad|made|art20_1.rules",
            "NJ217 7:29 zzzzzz||art20_1.rules");
  }

  @Test
  void changeOnTheYearBeforeMayBeNegativeButACountMayNot() {
    ReportCase report =
        ReportCase.of(
            "wudu", 2019, "metrics: {art20_5: {licensing: {change: -12, decisions: -1}}}");
    assertThat(report.found()).containsExactly("NJ201 5:57 art20_5.licensing.decisions|-1|≥ 0|");
  }

  @Test
  void feesMayHaveDecimalsAndCasesMayNot() {
    assertThat(in2021("art20_8: {admin_fees: {amount: 9116.36}}").found()).isEmpty();
    assertThat(in2021("art20_5: {licensing: {decisions: 1.5}}").found())
        .containsExactly("NJ221 6:36 art20_5.licensing.decisions|1.5");
  }

  @Test
  void oneRowForSeveralExcludesTheSeveral() {
    assertThat(
            in2021(
                    "applications: {other: [1, 0, 0, 0, 0, 0, 1], other_rest: [1, 0, 0, 0, 0, 0, 1]}")
                .found())
        .containsExactly(
            "NJ219 6:26 applications.other|other_no_amendment, other_fee_unpaid, other_rest");
    assertThat(in2021("applications: {other: [1, 0, 0, 0, 0, 0, 1]}").found()).isEmpty();
    assertThat(in2021("applications: {other_rest: [1, 0, 0, 0, 0, 0, 1]}").found()).isEmpty();
  }

  @Test
  void agencyFiguresStandInATableOfTheirOwn() {
    assertThat(
            values(
                ReportCase.of("metrics: {trainees: 2}\nagency-metrics: {trainees: 1}")
                    .report()
                    .figures()
                    .agencyMetrics()))
        .containsExactly("trainees=1");
  }
}
