package nianjian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianjian.archive.Accept;
import nianjian.archive.Archive;
import nianjian.archive.Report;
import nianjian.archive.Report.Figures;
import nianjian.archive.Sample;
import nianjian.archive.Status;
import nianjian.content.FormReader;
import nianjian.diagnostic.Position;
import nianjian.diagnostic.Severity;
import nianjian.form.Form;
import nianjian.form.Forms;
import nianjian.form.Labels;
import nianjian.form.MetricTable;
import nianjian.form.Outcome;
import nianjian.form.RelationType;
import nianjian.form.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportChecksTest {
  private static final Forms FORMS = FormReader.readAll();
  private static final Form GRIDS = FORMS.find("2021").orElseThrow();

  private static final Stated WUDU =
      Stated.figure("disclosed_total", "22484")
          .and("channel_website", "3172")
          .and("channel_weibo", "9746")
          .and("channel_wechat", "7128")
          .and("channel_other", "2293")
          .and("applications_received", "74")
          .and("applications_in_person", "55")
          .and("applications_online", "16")
          .and("applications_mail", "3")
          .and("applications_replied", "56");

  private static ReportChecks checks(Report report, Report... others) {
    List<Report> all = new ArrayList<>(List.of(others));
    all.add(report);
    return ReportChecks.of(report, Archive.of(FORMS, Sample.regions(), all));
  }

  private static Report report(int year, String form, Figures figures) {
    return Sample.report("wudu", year, form, Status.PUBLISHED, figures);
  }

  private static ReportChecks checks(Stated stated, Accept... accepted) {
    return checks(report(2017, "2014", Sample.figures(stated, List.of(), List.of(accepted))));
  }

  private static Optional<CheckResult> find(ReportChecks checks, String at) {
    return checks.results().stream().filter(r -> r.at().equals(at)).findFirst();
  }

  private static CheckResult get(ReportChecks checks, String at) {
    return find(checks, at).orElseThrow();
  }

  @Test
  void differencesComeFirstAndWhatDoesNotApplyIsLeftOut() {
    ReportChecks checks = checks(WUDU);
    assertThat(checks.results()).extracting(CheckResult::outcome).isSorted();
    assertThat(checks.results())
        .extracting(CheckResult::outcome)
        .doesNotContain(Outcome.NOT_APPLICABLE);
    assertThat(checks.results())
        .filteredOn(CheckResult::differs)
        .extracting(CheckResult::at)
        .containsExactly("R14-08", "R14-18");
    assertThat(find(checks, "R14-05")).isEmpty();
    assertThat(checks.differences()).isEqualTo(2);
    assertThat(get(checks, "R14-01").outcome()).isEqualTo(Outcome.AGREES);
  }

  @Test
  void amongDifferencesTheGraverRelationsComeFirst() {
    Stated stated =
        Stated.figure("disclosed_total", "100")
            .and("channel_website", "60")
            .and("reviews_total", "1")
            .and("reviews_upheld", "2")
            .and("applications_received", "5")
            .and("applications_replied", "6");
    ReportChecks checks = checks(stated);
    assertThat(checks.results())
        .filteredOn(CheckResult::differs)
        .extracting(CheckResult::at)
        .containsExactly("R14-05", "R14-08", "R14-18");
  }

  @Test
  void noFindingAboutFiguresIsAnError() {
    ReportChecks checks = checks(Stated.figure("reviews_total", "1").and("reviews_upheld", "2"));
    assertThat(get(checks, "R14-05").level()).isEqualTo(Severity.WARNING);
    Stated wrong = Stated.nothing().row(GRIDS, "remedies", "review", "1 1 1 1 9");
    ReportChecks grid = checks(report(2022, "2021", Sample.figures(wrong)));
    assertThat(get(grid, "R21-04/review").level()).isEqualTo(Severity.WARNING);
  }

  @Test
  void aDifferenceCarriesItsArithmeticAndAPossibleCause() {
    CheckResult result = get(checks(WUDU), "R14-08");
    assertThat(result.kind()).isEqualTo(CheckKind.SUM);
    assertThat(result.name().hans()).isEqualTo("主动公开总数与各渠道合计");
    assertThat(result.stated()).isEqualByComparingTo("22484");
    assertThat(result.computed()).isEqualByComparingTo("22339");
    assertThat(result.cause()).isPresent();
    assertThat(result.line()).isEmpty();
    assertThat(result.explanation()).isEmpty();
    assertThat(result.decided()).isTrue();
  }

  @Test
  void anAcceptedDifferenceIsExplainedAndStaysADifference() {
    ReportChecks checks = checks(WUDU, Sample.accept("R14-08", "原件如此"));
    assertThat(get(checks, "R14-08").explanation()).contains("原件如此");
    assertThat(get(checks, "R14-08").differs()).isTrue();
    assertThat(get(checks, "R14-18").explanation()).isEmpty();
    assertThat(checks.differences()).isEqualTo(2);
  }

  @Test
  void nothingButTheNamedDifferenceIsExplained() {
    ReportChecks agreeing = checks(WUDU, Sample.accept("R14-01", "多余的说明"));
    assertThat(get(agreeing, "R14-01").explanation()).isEmpty();
    Accept otherCode = new Accept("NJ302", Optional.of("R14-08"), "引文", Position.of("a.md"));
    assertThat(get(checks(WUDU, otherCode), "R14-08").explanation()).isEmpty();
  }

  @Test
  void anExplanationWithoutAPlaceHoldsOnlyForASingleDifference() {
    Accept anywhere = Sample.accept("", "原件如此");
    Stated one = Stated.figure("reviews_total", "1").and("reviews_upheld", "2");
    assertThat(get(checks(one, anywhere), "R14-05").explanation()).contains("原件如此");
    assertThat(checks(WUDU, anywhere).results())
        .extracting(CheckResult::explanation)
        .containsOnly(Optional.empty());
  }

  @Test
  void theAgencysFiguresAreCheckedOnTheirOwn() {
    Figures figures =
        new Figures(
            Stated.figure("applications_received", "2").and("applications_mail", "2").table(),
            Stated.figure("reviews_total", "3").and("reviews_upheld", "4").table(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(Sample.accept("agency:R14-05", "本级原件如此")));
    ReportChecks checks = checks(report(2017, "2014", figures));
    CheckResult agency = get(checks, "agency:R14-05");
    assertThat(agency.agency()).isTrue();
    assertThat(agency.explanation()).contains("本级原件如此");
    assertThat(find(checks, "R14-05")).isEmpty();
    assertThat(get(checks, "R14-01").agency()).isFalse();
    assertThat(find(checks, "agency:R14-01")).isEmpty();
  }

  @Test
  void theLinesOfATableThatAgreeCountAsOneCheckAndEachDifferenceForItself() {
    Stated rows =
        Stated.nothing()
            .row(GRIDS, "remedies", "review", "1 1 1 1 4")
            .row(GRIDS, "remedies", "litigation_direct", "0 0 0 0 0")
            .row(GRIDS, "remedies", "litigation_after_review", "1 0 0 0 2");
    ReportChecks checks = checks(report(2022, "2021", Sample.figures(rows)));
    assertThat(checks.checks()).isEqualTo(2);
    assertThat(checks.differences()).isEqualTo(1);
    assertThat(checks.grouped())
        .extracting(group -> group.stream().map(CheckResult::at).toList())
        .containsExactly(
            List.of("R21-04/litigation_after_review"),
            List.of("R21-04/review", "R21-04/litigation_direct"));
  }

  @Test
  void linesThatCannotBeCheckedAreAGroupAndNoCheck() {
    Stated rows =
        Stated.nothing()
            .row(GRIDS, "remedies", "review", "1 1 1 1 -")
            .row(GRIDS, "remedies", "litigation_direct", "0 0 0 0 -")
            .row(GRIDS, "remedies", "litigation_after_review", "1 0 0 0 1");
    ReportChecks checks = checks(report(2022, "2021", Sample.figures(rows)));
    assertThat(checks.checks()).isEqualTo(1);
    assertThat(checks.grouped()).extracting(List::size).containsExactly(1, 2);
    assertThat(ReportChecks.group(get(checks, "R21-04/review"))).isEqualTo("R21-04");
  }

  @Test
  void relationsBetweenIndicatorsAreGroupsOfTheirOwn() {
    ReportChecks checks = checks(WUDU);
    assertThat(checks.grouped()).hasSameSizeAs(checks.results());
    assertThat(ReportChecks.group(get(checks, "R14-08"))).isEqualTo("R14-08");
    long decided = checks.results().stream().filter(CheckResult::decided).count();
    assertThat(checks.checks()).isEqualTo((int) decided);
  }

  @Test
  void aLineOfATableIsNamed() {
    Stated rows =
        Stated.nothing()
            .row(GRIDS, "remedies", "review", "1 0 0 0 1")
            .row(GRIDS, "applications", "new_received", "1 0 0 0 0 0 1")
            .row(GRIDS, "applications", "results_total", "1 0 0 0 0 0 1");
    ReportChecks checks = checks(report(2022, "2021", Sample.figures(rows)));
    assertThat(get(checks, "R21-04/review").line().map(Labels::hans)).contains("行政复议");
    assertThat(get(checks, "R21-01/natural_person").line().map(Labels::hans)).contains("自然人");
    assertThat(get(checks, "R21-03/new_received").line().map(Labels::hans))
        .hasValueSatisfying(name -> assertThat(name).contains("本年新收"));
    assertThat(get(checks, "R21-01/total").kind()).isEqualTo(CheckKind.GRID);
  }

  @Test
  void theYearBeforeIsLookedAtWhereItIsOnTheSameForm() {
    Report last =
        report(
            2021,
            "2021",
            Sample.figures(Stated.nothing().row(GRIDS, "art20_1", "normative_docs", "88 55 698")));
    Report present =
        report(
            2022,
            "2021",
            Sample.figures(
                Stated.nothing().row(GRIDS, "art20_1", "normative_docs", "77 132 470"),
                List.of(),
                List.of(Sample.accept("R21-06/normative_docs", "原件如此"))));
    CheckResult result = get(checks(present, last), "R21-06/normative_docs");
    assertThat(result.outcome()).isEqualTo(Outcome.DIFFERS);
    assertThat(result.explanation()).contains("原件如此");
    assertThat(result.line().map(Labels::hans)).contains("行政规范性文件");
    assertThat(find(checks(present), "R21-06/normative_docs")).isEmpty();
    Report otherForm = report(2021, "2019", last.figures());
    assertThat(find(checks(present, otherForm), "R21-06/normative_docs")).isEmpty();
    Report draft = Sample.report("wudu", 2021, "2021", Status.DRAFT, last.figures());
    assertThat(find(checks(present, draft), "R21-06/normative_docs")).isEmpty();
  }

  @Test
  void whatWasCarriedOutOnOneFormIsCarriedInOnTheNext() {
    Form before = FORMS.find("2019").orElseThrow();
    Stated last =
        Stated.nothing()
            .row(before, "applications", "carried_out", "2 0 0 0 0 0 2")
            .row(before, "art20_1", "normative_docs", "5 5 90");
    Stated now =
        Stated.nothing()
            .row(GRIDS, "applications", "carried_in", "1 0 0 0 0 0 1")
            .row(GRIDS, "art20_1", "normative_docs", "5 0 7");
    Report present = report(2021, "2021", Sample.figures(now));
    ReportChecks checks = checks(present, report(2020, "2019", Sample.figures(last)));
    assertThat(get(checks, "R21-05/natural_person").outcome()).isEqualTo(Outcome.DIFFERS);
    assertThat(get(checks, "R21-05/business").outcome()).isEqualTo(Outcome.AGREES);
    assertThat(find(checks, "R21-06/normative_docs")).isEmpty();
    Report older =
        report(2020, "2014", Sample.figures(Stated.figure("applications_received", "2")));
    assertThat(find(checks(present, older), "R21-05/natural_person")).isEmpty();
  }

  @Test
  void theYearBeforeIsLookedAtInTheSameScopeOnly() {
    Figures area =
        Sample.figures(Stated.nothing().row(GRIDS, "applications", "carried_out", "2 0 0 0 0 0 2"));
    Stated now = Stated.nothing().row(GRIDS, "applications", "carried_in", "1 0 0 0 0 0 1");
    Figures agency =
        new Figures(
            MetricTable.EMPTY, now.table(), List.of(), List.of(), List.of(), List.of(), List.of());
    Report last = report(2021, "2021", area);
    ReportChecks checks = checks(report(2022, "2021", agency), last);
    assertThat(find(checks, "agency:R21-05/natural_person")).isEmpty();
    ReportChecks same = checks(report(2022, "2021", Sample.figures(now)), last);
    assertThat(get(same, "R21-05/natural_person").outcome()).isEqualTo(Outcome.DIFFERS);
  }

  @Test
  void aBlankTotalIsSaidToFollowFromItsParts() {
    Stated rows = Stated.nothing().row(GRIDS, "applications", "granted", "767 35 2 0 1 0 -");
    CheckResult result = get(checks(report(2022, "2021", Sample.figures(rows))), "R21-03/granted");
    assertThat(result.outcome()).isEqualTo(Outcome.UNVERIFIABLE);
    assertThat(result.computed()).isEqualByComparingTo("805");
    assertThat(result.cause().map(Labels::hans)).contains("总计格空白；由各分项相加推得 805，不是报告所载");
  }

  @Test
  void aDraftIsCheckedAndAWithdrawnReportIsNot() {
    Figures figures = Sample.figures(WUDU);
    Report draft = Sample.report("wudu", 2017, "2014", Status.DRAFT, figures);
    assertThat(checks(draft).differences()).isEqualTo(2);
    Report withdrawn = Sample.report("wudu", 2017, "2014", Status.WITHDRAWN, figures);
    assertThat(checks(withdrawn)).isEqualTo(ReportChecks.NONE);
  }

  @Test
  void aReportWithoutFiguresHasNoChecks() {
    ReportChecks checks = checks(Sample.report("wudu", 2017));
    assertThat(checks).isEqualTo(ReportChecks.NONE);
    assertThat(checks.checks()).isZero();
    assertThat(checks.grouped()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(RelationType.class)
  void everyTypeOfRelationHasAWayToBeWrittenOut(RelationType type) {
    assertThat(CheckKind.of(type) == CheckKind.GRID).isEqualTo(type.isGrid());
  }
}
