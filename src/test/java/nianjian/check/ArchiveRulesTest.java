package nianjian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nianjian.archive.Archive;
import nianjian.archive.Level;
import nianjian.archive.Region;
import nianjian.archive.RegionTree;
import nianjian.archive.Report;
import nianjian.archive.Report.Figures;
import nianjian.archive.Sample;
import nianjian.archive.Scope;
import nianjian.archive.Status;
import nianjian.diagnostic.Severity;
import nianjian.form.Labels;
import nianjian.form.Metric;
import nianjian.form.MetricTable;
import nianjian.form.Outcome;
import nianjian.form.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report beside those of the year before and of the places below. */
class ArchiveRulesTest {
  private static final String RECEIVED = "applications_received";

  private static Report report(String region, int year, Stated stated) {
    String form = Sample.report(region, year).form();
    return Sample.report(region, year, form, Status.PUBLISHED, Sample.figures(stated));
  }

  /** A later form has no 2014 indicator; a report may state one in prose all the same. */
  @Test
  void figuresOfAnotherFormAreCalledByTheirNames() {
    Report now = report("wudu", 2022, Stated.figure("disclosed_total", "13560"));
    Report then = report("wudu", 2021, Stated.figure("disclosed_total", "1356"));
    assertThat(verdict(now, then).findings())
        .filteredOn(d -> d.code().id().equals("NJ311"))
        .singleElement()
        .satisfies(d -> assertThat(d.arguments().get(0)).isEqualTo("主动公开政府信息数"));
  }

  private static Report report(String region, int received) {
    return report(region, 2017, Stated.figure(RECEIVED, Integer.toString(received)));
  }

  private static Report inScope(Report r, Scope scope) {
    return new Report(
        r.id(),
        r.path(),
        r.title(),
        r.issuer(),
        r.published(),
        r.form(),
        scope,
        r.status(),
        r.card(),
        r.period(),
        r.source(),
        r.contact(),
        r.figures(),
        r.updated(),
        r.corrections(),
        r.withdrawal(),
        r.aliases(),
        r.attachments(),
        Set.of(),
        r.params(),
        r.noindex(),
        r.keys(),
        r.bodyHash());
  }

  private static Checker.Verdict verdict(Report report, Report... others) {
    return verdict(places(), report, others);
  }

  private static Checker.Verdict verdict(RegionTree regions, Report report, Report... others) {
    List<Report> all = new ArrayList<>(List.of(others));
    all.add(report);
    Archive archive = Archive.of(Checked.FORMS, regions, all);
    return Checker.check(report, archive, List.of(), ReportFindings.NONE);
  }

  /** 陇南 with two counties, one that was dissolved in 2015 and a department. */
  private static RegionTree places() {
    Region gone = Sample.region("jiuxian", "旧县", Level.COUNTY, "621299", "longnan");
    return RegionTree.of(
        List.of(
            Sample.region("gansu", "甘肃省", Level.PROVINCE, "620000", ""),
            Sample.region("longnan", "陇南市", Level.PREFECTURE, "621200", "gansu"),
            Sample.region("wudu", "武都区", Level.COUNTY, "621202", "longnan"),
            Sample.region("wenxian", "文县", Level.COUNTY, "621222", "longnan"),
            Sample.region("longnan-edu", "市教育局", Level.DEPARTMENT, "", "longnan"),
            new Region(
                gone.id(),
                gone.name(),
                gone.level(),
                gone.code(),
                gone.shortName(),
                gone.pinyin(),
                gone.kind(),
                gone.codes(),
                gone.aliases(),
                OptionalInt.of(2015),
                gone.parent())));
  }

  private static List<String> found(Checker.Verdict verdict, String code) {
    return verdict.findings().stream()
        .filter(d -> d.code().id().startsWith(code))
        .map(d -> d.severity() + " " + d.at().orElse("") + " " + String.join("|", d.arguments()))
        .toList();
  }

  private static Optional<CheckResult> open(Checker.Verdict verdict) {
    return verdict.checks().results().stream().filter(r -> r.at().equals("children")).findFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "2543, 25430, true",
    "25430, 2543, true",
    "112, 1112, false",
    "111, 1111, true",
    "100, 1099, false",
    "3, 40, false",
    "10690, 2629, false",
    "0, 5000, false",
    "5000, 0, false",
  })
  void aFigureTenTimesLastYearsIsAJump(String last, String present, boolean jumps) {
    Checker.Verdict verdict =
        verdict(
            report("wudu", 2017, Stated.figure("disclosed_total", present)),
            report("wudu", 2016, Stated.figure("disclosed_total", last)));
    assertThat(found(verdict, "NJ311")).hasSize(jumps ? 1 : 0);
  }

  @Test
  void aJumpNamesBothYears() {
    Checker.Verdict verdict =
        verdict(
            report("wudu", 2017, Stated.figure("disclosed_total", "25430")),
            report("wudu", 2016, Stated.figure("disclosed_total", "2500")));
    assertThat(found(verdict, "NJ311"))
        .containsExactly("INFO disclosed_total 主动公开政府信息数|25,430|2016|2,500|10|disclosed_total");
  }

  @Test
  void otherFormsScopesYearsAndIndicatorsAreNotCompared() {
    Report present = report("wudu", 2014, Stated.figure("disclosed_total", "25430"));
    Report last = report("wudu", 2013, Stated.figure("disclosed_total", "2500"));
    assertThat(found(verdict(present, last), "NJ311")).isEmpty();
    Report now = report("wudu", 2017, Stated.figure("disclosed_total", "25430"));
    Report then = report("wudu", 2016, Stated.figure("disclosed_total", "2500"));
    assertThat(found(verdict(now, inScope(then, Scope.AGENCY)), "NJ311")).isEmpty();
    assertThat(found(verdict(now, report("wudu", 2015, Stated.nothing())), "NJ311")).isEmpty();
    Report staff = report("wudu", 2017, Stated.figure("reading_points", "25430"));
    assertThat(
            found(
                verdict(staff, report("wudu", 2016, Stated.figure("reading_points", "25"))),
                "NJ311"))
        .isEmpty();
  }

  @Test
  void theAgencysFiguresAreComparedWithTheAgencys() {
    Figures area = Sample.figures(Stated.nothing());
    Figures agency =
        new Figures(
            area.metrics(),
            Stated.figure("disclosed_total", "25430").table(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Report now = Sample.report("wudu", 2017, "2014", Status.PUBLISHED, agency);
    Report then = report("wudu", 2016, Stated.figure("disclosed_total", "2500"));
    assertThat(found(verdict(now, then), "NJ311")).isEmpty();
    assertThat(found(verdict(now, inScope(then, Scope.AGENCY)), "NJ311"))
        .singleElement()
        .asString()
        .startsWith("INFO agency:disclosed_total");
  }

  @Test
  void yuanAndTenThousandYuanAreNoJump() {
    Metric yuan = inUnit("special_funds", "50000", "元");
    Report now = metrics(2017, yuan);
    assertThat(
            found(verdict(now, report("wudu", 2016, Stated.figure("special_funds", "5"))), "NJ311"))
        .isEmpty();
    Report unlabelled = report("wudu", 2017, Stated.figure("special_funds", "50000"));
    assertThat(
            found(
                verdict(unlabelled, report("wudu", 2016, Stated.figure("special_funds", "5"))),
                "NJ311"))
        .hasSize(1);
  }

  private static Metric inUnit(String id, String value, String unit) {
    Metric m = Stated.metric(id, value, false, false);
    return new Metric(
        m.id(),
        m.value(),
        m.quote(),
        1,
        false,
        m.as(),
        false,
        false,
        Optional.of(unit),
        m.note(),
        m.position());
  }

  private static Report metrics(int year, Metric... metrics) {
    Figures figures =
        new Figures(
            MetricTable.of(List.of(metrics), Set.of()),
            MetricTable.EMPTY,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return Sample.report("wudu", year, "2014", Status.PUBLISHED, figures);
  }

  @Test
  void anAreaIsNoLessThanAnyPlaceBelowIt() {
    Checker.Verdict verdict =
        verdict(report("longnan", 20), report("wudu", 25), report("wenxian", 3));
    assertThat(found(verdict, "NJ315"))
        .containsExactly(
            "WARNING children/applications_received"
                + " 收到申请数与武都区|20|25|5|children/applications_received");
    assertThat(open(verdict)).isEmpty();
  }

  @Test
  void casesOfThePlacesBelowAddUp() {
    Checker.Verdict verdict =
        verdict(report("longnan", 25), report("wudu", 20), report("wenxian", 8));
    assertThat(found(verdict, "NJ315"))
        .containsExactly(
            "INFO children/applications_received"
                + " 收到申请数与下级地区合计|25|28|3|children/applications_received");
    assertThat(
            found(verdict(report("longnan", 28), report("wudu", 20), report("wenxian", 8)), "NJ3"))
        .isEmpty();
  }

  @Test
  void whatIsCountedWithoutDuplicatesIsNotAddedUp() {
    Stated twenty = Stated.figure("disclosed_total", "20");
    Checker.Verdict verdict =
        verdict(
            report("longnan", 2017, Stated.figure("disclosed_total", "25")),
            report("wudu", 2017, twenty),
            report("wenxian", 2017, twenty));
    assertThat(found(verdict, "NJ315")).isEmpty();
  }

  @Test
  void whereAPlaceIsMissingItIsSaidAndNothingFound() {
    Checker.Verdict verdict = verdict(report("longnan", 20), report("wudu", 25));
    assertThat(found(verdict, "NJ315")).isEmpty();
    CheckResult open = open(verdict).orElseThrow();
    assertThat(open.outcome()).isEqualTo(Outcome.UNVERIFIABLE);
    assertThat(open.cause().map(Labels::hans)).contains("缺文县的数，不能与下级地区合计核对。");
    assertThat(open.level()).isEqualTo(Severity.INFO);
    assertThat(verdict.findings()).isEmpty();
  }

  @Test
  void withoutAPlaceOrAFigureThereIsNothingToSay() {
    assertThat(open(verdict(report("longnan", 20)))).isEmpty();
    assertThat(open(verdict(report("longnan", 2017, Stated.nothing()), report("wudu", 25))))
        .isEmpty();
    assertThat(open(verdict(report("longnan", 20), report("longnan-edu", 25)))).isEmpty();
    assertThat(open(verdict(report("wudu", 20), report("longnan", 3)))).isEmpty();
  }

  @Test
  void reportsOfAgenciesOtherFormsAndDraftsAreNotHeldAgainstTheArea() {
    Report wenxian = report("wenxian", 3);
    Report agency = inScope(report("wudu", 25), Scope.AGENCY);
    assertThat(found(verdict(report("longnan", 20), agency, wenxian), "NJ315")).isEmpty();
    assertThat(
            found(
                verdict(inScope(report("longnan", 20), Scope.AGENCY), report("wudu", 25), wenxian),
                "NJ315"))
        .isEmpty();
    Figures many = Sample.figures(Stated.figure(RECEIVED, "25"));
    Report draft = Sample.report("wudu", 2017, "2014", Status.DRAFT, many);
    assertThat(found(verdict(report("longnan", 20), draft, wenxian), "NJ315")).isEmpty();
    Report free = Sample.report("wudu", 2017, "free", Status.PUBLISHED, many);
    assertThat(found(verdict(report("longnan", 20), free, wenxian), "NJ315")).isEmpty();
  }

  @Test
  void anApproximateFigureExplainsASmallDifference() {
    Report about = report("wudu", 2017, Stated.nothing().about(RECEIVED, "20"));
    assertThat(found(verdict(report("longnan", 18), about, report("wenxian", 1)), "NJ315"))
        .isEmpty();
  }

  @Test
  void aPlaceThatWasDissolvedCountsUntilThen() {
    Checker.Verdict verdict =
        verdict(
            report("longnan", 2015, Stated.figure(RECEIVED, "20")),
            report("wudu", 2015, Stated.figure(RECEIVED, "25")),
            report("wenxian", 2015, Stated.figure(RECEIVED, "1")));
    assertThat(open(verdict).flatMap(CheckResult::cause).map(Labels::hans))
        .contains("缺旧县的数，不能与下级地区合计核对。");
  }
}
