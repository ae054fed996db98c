package nianjian.check;

import static nianjian.form.Outcome.AGREES;
import static nianjian.form.Outcome.DIFFERS;
import static nianjian.form.Outcome.NOT_APPLICABLE;
import static nianjian.form.Outcome.UNVERIFIABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nianjian.archive.Archive;
import nianjian.archive.DeclaredList;
import nianjian.archive.DeclaredRatio;
import nianjian.archive.DeclaredSum;
import nianjian.archive.DeclaredSum.Part;
import nianjian.archive.Extra;
import nianjian.archive.FigureRef;
import nianjian.archive.Report;
import nianjian.archive.Report.Figures;
import nianjian.archive.Sample;
import nianjian.archive.Status;
import nianjian.content.FormReader;
import nianjian.form.Forms;
import nianjian.form.Labels;
import nianjian.form.Metric;
import nianjian.form.MetricId;
import nianjian.form.MetricTable;
import nianjian.form.Outcome;
import nianjian.form.Stated;
import nianjian.form.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report declares of itself: sums, percentages, enumerations. */
class DeclaredChecksTest {
  private static final Forms FORMS = FormReader.readAll();

  private static Archive archive(Report report) {
    return Archive.of(FORMS, Sample.regions(), List.of(report));
  }

  private static Report report(
      Stated stated,
      List<Extra> extras,
      List<DeclaredSum> sums,
      List<DeclaredRatio> ratios,
      List<DeclaredList> lists) {
    Figures figures =
        new Figures(stated.table(), MetricTable.EMPTY, extras, sums, ratios, lists, List.of());
    return Sample.report("wudu", 2017, "2014", Status.PUBLISHED, figures);
  }

  private static CheckResult only(Report report) {
    List<CheckResult> results = DeclaredChecks.of(report, archive(report));
    assertThat(results).hasSize(1);
    return results.get(0);
  }

  private static DeclaredSum sum(String total, String... parts) {
    return sum(FigureRef.of(MetricId.of(total)), parts);
  }

  private static DeclaredSum sum(FigureRef total, String... parts) {
    return new DeclaredSum(
        total, Arrays.stream(parts).map(DeclaredChecksTest::part).toList(), Optional.empty());
  }

  private static Part part(String text) {
    boolean taken = text.startsWith("-");
    String figure = taken ? text.substring(1) : text;
    boolean agency = figure.startsWith("agency:");
    MetricId id = MetricId.of(agency ? figure.substring(7) : figure);
    return new Part(new FigureRef(id, agency), taken);
  }

  private static CheckResult sumOf(Stated stated, DeclaredSum sum) {
    return only(report(stated, List.of(), List.of(sum), List.of(), List.of()));
  }

  private static CheckResult ratio(Stated stated, String percent) {
    return ratio(stated, List.of(), percent, Optional.empty());
  }

  private static CheckResult ratio(
      Stated stated, List<Extra> extras, String percent, Optional<MetricId> figure) {
    DeclaredRatio ratio =
        new DeclaredRatio(
            MetricId.of("applications_replied"),
            MetricId.of("applications_received"),
            new BigDecimal(percent),
            figure);
    return only(report(stated, extras, List.of(), List.of(ratio), List.of()));
  }

  private static Stated share(String part, String whole) {
    return Stated.figure("applications_replied", part).and("applications_received", whole);
  }

  @Test
  void aSumThatTheReportDeclaresIsHeldAgainstItsFigures() {
    Stated stated =
        Stated.figure("disclosed_total", "1209")
            .and("channel_website", "1124")
            .and("disclosed_normative_docs", "17")
            .and("channel_wechat", "85");
    CheckResult holds = sumOf(stated, sum("disclosed_total", "channel_website", "channel_wechat"));
    assertThat(holds.outcome()).isEqualTo(AGREES);
    assertThat(holds.at()).isEqualTo("sum/disclosed_total");
    assertThat(holds.kind()).isEqualTo(CheckKind.SUM);
    assertThat(holds.name().hans()).isEqualTo("主动公开政府信息数与所列各项合计");
    CheckResult differs =
        sumOf(
            stated,
            sum(
                "disclosed_total",
                "channel_website",
                "disclosed_normative_docs",
                "channel_wechat"));
    assertThat(differs.outcome()).isEqualTo(DIFFERS);
    assertThat(differs.stated()).isEqualByComparingTo("1209");
    assertThat(differs.computed()).isEqualByComparingTo("1226");
  }

  @Test
  void twoSumsOfOneTotalAreTwoChecks() {
    Stated stated =
        Stated.figure("disclosed_total", "1209")
            .and("channel_website", "1124")
            .and("disclosed_normative_docs", "17")
            .and("channel_wechat", "85");
    Report report =
        report(
            stated,
            List.of(),
            List.of(
                sum("disclosed_total", "channel_website", "channel_wechat"),
                sum(
                    "disclosed_total",
                    "channel_website",
                    "disclosed_normative_docs",
                    "channel_wechat")),
            List.of(),
            List.of());
    ReportChecks checks = ReportChecks.of(report, archive(report));
    long decided = checks.results().stream().filter(CheckResult::decided).count();
    assertThat(checks.checks()).isEqualTo((int) decided);
    assertThat(checks.differences()).isEqualTo(1);
  }

  private static CheckResult sumOf(Stated area, Stated agency, DeclaredSum sum) {
    Figures figures =
        new Figures(
            area.table(), agency.table(), List.of(), List.of(sum), List.of(), List.of(), List.of());
    return only(Sample.report("wudu", 2017, "2014", Status.PUBLISHED, figures));
  }

  @Test
  void theAgencysFiguresTakePartInSums() {
    Stated area = Stated.figure("channel_website", "33719").and("channel_weibo", "26680");
    Stated agency = Stated.figure("channel_website", "7039");
    CheckResult holds =
        sumOf(area, agency, sum("channel_website", "agency:channel_website", "channel_weibo"));
    assertThat(holds.outcome()).isEqualTo(AGREES);
    assertThat(holds.agency()).isFalse();
    FigureRef ours = new FigureRef(MetricId.of("channel_website"), true);
    CheckResult differs = sumOf(area, agency, sum(ours, "channel_weibo"));
    assertThat(differs.outcome()).isEqualTo(DIFFERS);
    assertThat(differs.agency()).isTrue();
    assertThat(differs.at()).isEqualTo("agency:sum/channel_website");
    assertThat(sumOf(area, Stated.nothing(), sum(ours, "channel_weibo")).outcome())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void aPartCanBeTakenAway() {
    Stated stated =
        Stated.figure("channel_other", "53437")
            .and("channel_weibo", "37504")
            .and("channel_wechat", "15933")
            .and("channel_gazette", "8344");
    DeclaredSum less = sum("channel_other", "channel_weibo", "channel_wechat", "-channel_gazette");
    CheckResult result = sumOf(stated, less);
    assertThat(result.outcome()).isEqualTo(DIFFERS);
    assertThat(result.computed()).isEqualByComparingTo("45093");
    assertThat(sumOf(stated.and("channel_other", "45093"), less).outcome()).isEqualTo(AGREES);
  }

  @Test
  void aPartThatIsNotStatedMakesUpForADifferenceInItsDirectionOnly() {
    DeclaredSum taken = sum("reviews_total", "reviews_upheld", "-reviews_other");
    Stated stated = Stated.figure("reviews_total", "5").and("reviews_upheld", "6");
    assertThat(sumOf(stated, taken).outcome()).isEqualTo(UNVERIFIABLE);
    assertThat(sumOf(stated.and("reviews_upheld", "4"), taken).outcome()).isEqualTo(DIFFERS);
    assertThat(sumOf(stated.and("reviews_upheld", "5"), taken).outcome()).isEqualTo(AGREES);
    assertThat(sumOf(stated.about("reviews_upheld", "50"), taken).outcome())
        .isEqualTo(UNVERIFIABLE);
  }

  @Test
  void sumsOfOneTotalHaveTheirOwnNames() {
    Stated stated = Stated.figure("reviews_total", "5").and("reviews_upheld", "5");
    DeclaredSum sum = sum("reviews_total", "reviews_upheld");
    Report report = report(stated, List.of(), List.of(sum, sum, sum), List.of(), List.of());
    assertThat(DeclaredChecks.of(report, archive(report)))
        .extracting(CheckResult::at)
        .containsExactly("sum/reviews_total", "sum/reviews_total/2", "sum/reviews_total/3");
  }

  @Test
  void moneyIsAddedUpInOneUnit() {
    Extra yuan = extra("spent", "5000", "元");
    Stated funds = Stated.figure("special_funds", "0.5");
    assertThat(sumWith(funds, yuan, "special_funds", "extra.spent").outcome()).isEqualTo(AGREES);
    CheckResult reverse = sumWith(funds, yuan, "extra.spent", "special_funds");
    assertThat(reverse.outcome()).isEqualTo(AGREES);
    assertThat(reverse.computed()).isEqualByComparingTo("5000");
    Extra more = extra("spent", "6000", "元");
    assertThat(sumWith(funds, more, "special_funds", "extra.spent").outcome()).isEqualTo(DIFFERS);
    Extra percent = extra("spent", "5000", "%");
    assertThat(sumWith(funds, percent, "special_funds", "extra.spent").outcome())
        .isEqualTo(UNVERIFIABLE);
  }

  private static Extra extra(String id, String value, String unit) {
    Extra extra = Sample.extra(id, "支出", value);
    return new Extra(id, extra.label(), unit, extra.metric());
  }

  private static CheckResult sumWith(Stated stated, Extra extra, String total, String part) {
    return only(report(stated, List.of(extra), List.of(sum(total, part)), List.of(), List.of()));
  }

  @Test
  void extrasTakePartInSumsAndLendTheirNames() {
    List<Extra> extras =
        List.of(
            Sample.extra("handled_and_pushed", "平台办理和推送", "952"),
            Sample.extra("handled", "平台实际受理办理", "60"),
            Sample.extra("pushed", "平台推送", "892"));
    DeclaredSum sum =
        new DeclaredSum(
            FigureRef.of(MetricId.extra("handled_and_pushed")),
            List.of(part("extra.handled"), part("extra.pushed")),
            Optional.of("平台数"));
    CheckResult result = only(report(Stated.nothing(), extras, List.of(sum), List.of(), List.of()));
    assertThat(result.outcome()).isEqualTo(AGREES);
    assertThat(result.name().hans()).isEqualTo("平台办理和推送与所列各项合计");
    assertThat(result.name().en()).startsWith("平台办理和推送");
    assertThat(result.cause().map(Labels::hans)).contains("平台数");
  }

  @Test
  void aFigureThatNobodyNamesIsCalledByItsId() {
    assertThat(sumOf(Stated.nothing(), sum("extra.unknown", "extra.other")).name().hans())
        .startsWith("extra.unknown");
    assertThat(sumOf(Stated.nothing(), sum("unknown_total", "a")).name().en())
        .isEqualTo("unknown_total and the sum of the items listed");
  }

  @Test
  void missingPartsOfADeclaredSumProveNothingUnlessItIsExceeded() {
    DeclaredSum sum = sum("reviews_total", "reviews_upheld", "reviews_other");
    Stated some = Stated.figure("reviews_total", "5").and("reviews_upheld", "3");
    assertThat(sumOf(some, sum).outcome()).isEqualTo(UNVERIFIABLE);
    assertThat(sumOf(some.and("reviews_upheld", "6"), sum).outcome()).isEqualTo(DIFFERS);
    assertThat(sumOf(Stated.figure("reviews_total", "5"), sum).outcome()).isEqualTo(NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "92, 131, 70.23, AGREES",
    "121, 145, 83.45, AGREES",
    "92, 131, 70.2, AGREES",
    "92, 131, 70, AGREES",
    "92, 131, 70.24, DIFFERS",
    "92, 131, 71, DIFFERS",
    "56, 74, 100, DIFFERS",
    "74, 74, 100, AGREES",
    "74, 74, 100.00, AGREES",
    "1, 200, 1, AGREES",
    "1, 200, 0, DIFFERS",
    "3, 2, 150, AGREES",
    "0, 9, 0, AGREES",
  })
  void aPercentageIsRecomputedAtTheStatedPrecision(
      String part, String whole, String percent, Outcome outcome) {
    assertThat(ratio(share(part, whole), percent).outcome()).isEqualTo(outcome);
  }

  @Test
  void aPercentageShowsWhatWasComputed() {
    CheckResult result = ratio(share("56", "74"), "100");
    assertThat(result.at()).isEqualTo("ratio/applications_replied");
    assertThat(result.kind()).isEqualTo(CheckKind.RATIO);
    assertThat(result.stated()).isEqualByComparingTo("100");
    assertThat(result.computed()).isEqualTo(new BigDecimal("76"));
    assertThat(result.name().hans()).isEqualTo("申请答复数占比");
    assertThat(ratio(share("92", "131"), "70.00").computed()).isEqualTo(new BigDecimal("70.23"));
  }

  @Test
  void aPercentageIsCalledByItsFigureWhereItHasOne() {
    Extra percent = Sample.extra("reply_percent", "答复率", "100");
    CheckResult result =
        ratio(
            share("74", "74"),
            List.of(percent),
            "100",
            Optional.of(MetricId.extra("reply_percent")));
    assertThat(result.name().hans()).isEqualTo("答复率");
    assertThat(result.outcome()).isEqualTo(AGREES);
  }

  @Test
  void withoutAPartOrAWholeThereIsNoPercentageToCheck() {
    assertThat(ratio(Stated.figure("applications_replied", "3"), "50").outcome())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(ratio(Stated.figure("applications_received", "3"), "50").outcome())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(ratio(share("3", "0"), "50").outcome()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void anApproximatePartExplainsASmallDifferenceOnly() {
    Stated some =
        Stated.figure("applications_received", "1000").about("applications_replied", "500");
    assertThat(ratio(some, "55").outcome()).isEqualTo(UNVERIFIABLE);
    assertThat(ratio(some, "50").outcome()).isEqualTo(UNVERIFIABLE);
    assertThat(ratio(some, "90").outcome()).isEqualTo(DIFFERS);
    assertThat(ratio(some, "55").left()).extracting(Term::approximate).containsExactly(true);
    Stated whole =
        Stated.figure("applications_replied", "50").about("applications_received", "110");
    assertThat(ratio(whole, "42").outcome()).isEqualTo(UNVERIFIABLE);
    assertThat(ratio(whole, "50").outcome()).isEqualTo(UNVERIFIABLE);
    assertThat(ratio(whole, "41").outcome()).isEqualTo(DIFFERS);
    assertThat(ratio(whole, "51").outcome()).isEqualTo(DIFFERS);
  }

  @Test
  void ofAWholeThatMayBeNothingAnyPercentageMayBeTrue() {
    Stated stated = Stated.figure("applications_replied", "1").about("applications_received", "1");
    assertThat(ratio(stated, "3").outcome()).isEqualTo(UNVERIFIABLE);
  }

  @Test
  void anApproximatePercentageExplainsASmallDifferenceOnly() {
    Metric about = Stated.metric("extra.rate", "90", true, false);
    Extra rate = new Extra("rate", "出席率", "%", about);
    Optional<MetricId> figure = Optional.of(about.id());
    assertThat(ratio(share("88", "100"), List.of(rate), "90", figure).outcome())
        .isEqualTo(UNVERIFIABLE);
    assertThat(ratio(share("70", "100"), List.of(rate), "90", figure).outcome()).isEqualTo(DIFFERS);
  }

  @Test
  void aFigureDerivedFromThePercentageIsNotHeldAgainstIt() {
    Stated derived =
        Stated.figure("applications_received", "74").derived("applications_replied", "74");
    assertThat(ratio(derived, "100").outcome()).isEqualTo(NOT_APPLICABLE);
    Extra rate = new Extra("rate", "答复率", "%", Stated.metric("extra.rate", "100", false, true));
    assertThat(
            ratio(share("56", "74"), List.of(rate), "100", Optional.of(rate.metric().id()))
                .outcome())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void anEnumerationHasAsManyItemsAsItSays() {
    Report report =
        report(
            Stated.nothing(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new DeclaredList("等14个领域", 14, 14), new DeclaredList("探索创新等七个方面", 7, 6)));
    List<CheckResult> results = DeclaredChecks.of(report, archive(report));
    assertThat(results).extracting(CheckResult::at).containsExactly("list/1", "list/2");
    assertThat(results).extracting(CheckResult::outcome).containsExactly(AGREES, DIFFERS);
    assertThat(results.get(1).line()).contains(Labels.same("探索创新等七个方面"));
    assertThat(results.get(1).stated()).isEqualByComparingTo("7");
    assertThat(results.get(1).computed()).isEqualByComparingTo("6");
    assertThat(results.get(1).kind()).isEqualTo(CheckKind.LIST);
  }
}
