package nianjian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nianjian.archive.Archive;
import nianjian.archive.RegionTree;
import nianjian.archive.Report;
import nianjian.archive.ReportText;
import nianjian.archive.Sample;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactRulesTest {
  private static final String SOURCE = "source: {url: https://a.gov.cn/, retrieved: 2026-11-21}\n";

  private static Checked facts(String lines) {
    return Checked.with(SOURCE + lines, "正文。");
  }

  private static List<Severity> severities(Checked checked, String code) {
    return checked.verdict().findings().stream()
        .filter(d -> d.code().id().equals(code))
        .map(Diagnostic::severity)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "published: 2018-02-01~signed: 2018-03-01 | published | WARNING",
        "published: 2018-02-01~updated: 2018-01-31 | updated | WARNING",
        "published: 2027-02-01 | source.retrieved | WARNING",
        "signed: 2016-12-26 | signed | WARNING",
        "signed: 2017-12-26 | signed | INFO",
        "published: 2017-12-30 | published | INFO",
        "published: 2017-11-30 | published | INFO",
        "published: 2017-11-29 | published | WARNING",
        "published: 2017-02-01 | published | WARNING",
        "signed: 2017-02-01 | signed | INFO",
        "period: {from: 2017-01-01, to: 2017-11-30}~published: 2017-11-02 | published | INFO",
        "published: 2018-02-01~corrections: [{date: 2018-01-01, reason: 错字}]"
            + " | corrections | WARNING"
      })
  void datesOutOfOrderAreFound(String lines, String key, Severity severity) {
    Checked checked = facts(lines.replace("~", "\n"));
    assertThat(checked.found("NJ223")).singleElement().asString().endsWith(" " + key);
    assertThat(severities(checked, "NJ223")).containsExactly(severity);
  }

  @Test
  void dateIsTakenToTaskAtItsLine() {
    assertThat(facts("published: 2018-02-01\nsigned: 2018-03-01").found("NJ223"))
        .containsExactly("NJ223 6:12-22 published");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "published: 2018-02-01~signed: 2018-01-22~updated: 2026-11-21",
        "published: 2018-02-01~signed: 2018-02-01",
        "signed: 2017-12-31",
        "signed: 2018年春",
        "signed: null",
        "period: {from: 2017-01-01, to: 2017-11-30}~signed: 2017-12-05",
        "published: 2018-02-01~corrections: [{date: 2018-03-01, reason: 错字}]"
      })
  void datesInOrderPass(String lines) {
    assertThat(facts(lines.replace("~", "\n")).found("NJ223")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2016-12-01, 2017-11-30, INFO",
    "2017-01-01, 2018-01-01, INFO",
    "2016-01-01, 2016-12-31, WARNING",
    "2018-01-01, 2018-12-31, WARNING"
  })
  void periodsOtherThanTheYearAreTold(String from, String to, Severity severity) {
    Checked checked = facts("period: {from: " + from + ", to: " + to + "}");
    assertThat(severities(checked, "NJ224")).containsExactly(severity);
  }

  @Test
  void calendarYearAndTheFirstYearPass() {
    assertThat(facts("period: {from: 2017-01-01, to: 2017-12-31}").found("NJ224")).isEmpty();
    assertThat(facts("").found("NJ224")).isEmpty();
    assertThat(
            Checked.with("wudu", 2008, SOURCE + "period: {from: 2008-05-01, to: 2008-12-31}", "正文。")
                .found("NJ224"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "wudu, 2007, ",
    "wudu, 2017, 2018-03-31",
    "gansu-zfb, 2018, 2019-03-31",
    "gansu-zfb, 2019, 2020-01-31",
    "gansu, 2019, 2020-03-31",
    "wudu, 2023, 2024-03-31"
  })
  void deadlineFollowsTheRegulationOfTheYear(String region, int year, LocalDate due) {
    RegionTree regions = Sample.regions();
    assertThat(DeadlineRule.due(regions.find(region).orElseThrow(), year, regions))
        .isEqualTo(Optional.ofNullable(due));
  }

  @Test
  void townshipsHaveNoDeadlineSince2019() {
    RegionTree seeds = Checked.Seeds.ARCHIVE.regions;
    assertThat(DeadlineRule.due(seeds.find("jiangyi").orElseThrow(), 2020, seeds)).isEmpty();
    assertThat(DeadlineRule.due(seeds.find("jiangyi").orElseThrow(), 2018, seeds)).isPresent();
  }

  @Test
  void latePublicationIsTold() {
    assertThat(facts("published: 2018-04-01").found("NJ225")).hasSize(1);
    assertThat(facts("published: 2018-03-31").found("NJ225")).isEmpty();
    assertThat(facts("").found("NJ225")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000000000-2018-03726",
        "0000/2018-3",
        "014416330/2016-04736",
        "014416330/2031-04736",
        "11341702486344515H/201510-00013"
      })
  void doubtfulIndexNumbersAreTold(String number) {
    assertThat(facts("index-number: \"" + number + "\"").found("NJ226")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "014416330/2018-04736",
        "3212000002/2018-354983",
        "00000001/2018-00042",
        "0142768-8/2022-00185",
        "XM02100-0101-2019-00001",
        "11341702486344515H/201810-00013",
        "321302/2018-00123",
        "QA4425051-2018-001",
        "LYGSZ-02-0005"
      })
  void indexNumbersOfManyFormsPass(String number) {
    assertThat(facts("index-number: \"" + number + "\"").found("NJ226")).isEmpty();
  }

  @Test
  void indexNumberOfTwoReportsIsFoundInBoth() {
    Report one = facts("index-number: 014416330/2018-04736").report();
    Report other =
        Checked.with("lanzhou", 2017, SOURCE + "index-number: 014416330/2018-04736", "正文。")
            .report();
    Report third =
        Checked.with("gansu", 2017, SOURCE + "index-number: 014416330/2018-04737", "正文。").report();
    Archive archive = Archive.of(Checked.FORMS, Sample.regions(), List.of(one, other, third));
    assertThat(repeated(one, archive)).singleElement().asString().contains("lanzhou/2017.md");
    assertThat(repeated(other, archive)).singleElement().asString().contains("wudu/2017.md");
    assertThat(repeated(third, archive)).isEmpty();
  }

  private static List<List<String>> repeated(Report report, Archive archive) {
    Findings findings = new Findings(report, ReportText.EMPTY);
    new RepeatedIndexNumberRule().check(report, archive, findings);
    return findings.diagnostics().stream().map(Diagnostic::arguments).toList();
  }

  @ParameterizedTest
  @CsvSource({"62120200, WARNING", "bm123, WARNING", "3304020001, INFO"})
  void siteCodesAreLookedAt(String code, Severity severity) {
    Checked checked =
        Checked.with("source: {url: https://a.gov.cn/, site-code: \"" + code + "\"}", "正文。");
    assertThat(severities(checked, "NJ228")).containsExactly(severity);
  }

  @ParameterizedTest
  @ValueSource(strings = {"6212020001", "6201000012", "bm64130001"})
  void siteCodesOfTheProvincePass(String code) {
    assertThat(
            Checked.with("source: {url: https://a.gov.cn/, site-code: \"" + code + "\"}", "正文。")
                .found("NJ228"))
        .isEmpty();
  }

  @Test
  void registrationNumbersInTheTextAreWhole() {
    assertThat(Checked.of("陇ICP备12000461号-1 甘公网安备 62120202100024号").found("NJ228")).isEmpty();
    assertThat(Checked.of("完成ICP备案和公网安备案，ICP备案号已公布。").found("NJ228")).isEmpty();
    assertThat(Checked.of("网站：陇ICP备1200号，甘公网安备 6212020210002号").found("NJ228"))
        .containsExactly("NJ228 7:4-14 陇ICP备1200号", "NJ228 7:15-35 甘公网安备 6212020210002号");
  }

  @Test
  void missingFactsAreOneFinding() {
    assertThat(facts("").verdict().findings())
        .filteredOn(d -> d.code().id().equals("NJ229"))
        .singleElement()
        .satisfies(
            d -> assertThat(d.arguments()).containsExactly("issuer、published、signed、contact"));
    assertThat(
            facts("issuer: 区政府办\npublished: 2018-02-01\ncontact: {phone: 0939-8212056}")
                .found("NJ229"))
        .isEmpty();
    assertThat(facts("status: draft").found("NJ229")).isEmpty();
    assertThat(Checked.with(SOURCE, "").found("NJ229")).isEmpty();
  }

  @Test
  void blankFieldsOfTheCardAreOneFinding() {
    assertThat(facts("index-number: null\nkeywords:\nsummary: 概述").found("NJ230"))
        .containsExactly("NJ230 6:15-19 index-number");
    assertThat(facts("index-number: 1/2018-1").found("NJ230")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "地区行署办公室, 松岭区政务公开领导小组办公室, 1",
    "市政府办, 陇南市人民政府办公室, 0",
    "陇南市人民政府办公室, 市政府办公室, 0",
    "武都区人民政府, 武都区人民政府, 0"
  })
  void publisherIsTheIssuer(String publisher, String issuer, int found) {
    assertThat(facts("publisher: " + publisher + "\nissuer: " + issuer).found("NJ231"))
        .hasSize(found);
  }
}
