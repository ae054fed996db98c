package nianjian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianjian.archive.Archive;
import nianjian.archive.RegionTree;
import nianjian.archive.Report;
import nianjian.archive.ReportId;
import nianjian.config.Limits;
import nianjian.content.FormReader;
import nianjian.content.RegionReader;
import nianjian.content.ReportFiles;
import nianjian.content.ReportReader;
import nianjian.content.ReportSource;
import nianjian.content.SourceScanner;
import nianjian.content.SourceTree;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Severity;
import nianjian.form.Forms;
import nianjian.form.Numbers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The sample reports, read by the real readers: every relation that the labelled originals state
 * and the front matter can express has the verdict of the labels.
 */
class GoldenChecksTest {
  private static final Limits LIMITS = Limits.DEFAULT;

  private static Archive archive;

  @BeforeAll
  static void readTheSampleArchive() {
    Diagnostics diagnostics = new Diagnostics();
    Forms forms = FormReader.readAll();
    SourceTree tree = SourceScanner.scan(Path.of(""), diagnostics);
    RegionTree regions = RegionReader.read(tree.regions(), LIMITS, diagnostics).orElseThrow();
    ReportReader reader = new ReportReader(forms, regions, LIMITS);
    List<Report> reports = new ArrayList<>();
    for (ReportFiles files : tree.reports()) {
      files
          .source()
          .read(LIMITS.sourceBytes(), diagnostics)
          .flatMap(bytes -> reader.read(files, bytes, diagnostics))
          .map(ReportSource::report)
          .ifPresent(reports::add);
    }
    assertThat(diagnostics.all()).filteredOn(d -> d.severity() == Severity.ERROR).isEmpty();
    archive = Archive.of(forms, regions, reports);
  }

  private static ReportChecks checks(String region, int year) {
    Optional<Report> report = archive.find(new ReportId(region, year));
    return ReportChecks.of(report.orElseThrow(), archive);
  }

  /** Verdict and both sides of a check. */
  private static String verdicts(String region, int year, String at) {
    List<String> found = new ArrayList<>();
    for (CheckResult r : checks(region, year).results()) {
      if (r.at().equals(at)) {
        String sides = Numbers.plain(r.stated()) + " " + Numbers.plain(r.computed());
        found.add(r.outcome().name() + " " + sides);
      }
    }
    return String.join(" | ", found);
  }

  @ParameterizedTest(name = "{0}: {1} {2} {3}")
  @CsvSource({
    // label, region, year, check, verdict with the left and the right side
    "W1-le, wudu, 2017, R14-08, DIFFERS 22484 22339",
    "W2, wudu, 2017, R14-01, AGREES 74 74",
    "W3, wudu, 2017, R14-03, AGREES 56 56",
    "W4, wudu, 2017, R14-18, DIFFERS 74 56",
    "W5-round, wudu, 2017, ratio/extra.npc_suggestions_done, AGREES 70.23 70.23",
    "W6-round, wudu, 2017, ratio/extra.cppcc_proposals_done, AGREES 83.45 83.45",
    "W7-le, wudu, 2017, R14-11, AGREES 1236 3520",
    "S1-le, suqian, 2016, R14-08, DIFFERS 270635 261394",
    "S2-le, suqian, 2016, agency:R14-08, DIFFERS 27425 23553",
    "S3, suqian, 2016, R14-01, AGREES 2681 2681",
    "S4, suqian, 2016, sum/applications_received, AGREES 2681 2681",
    "S5, suqian, 2016, agency:R14-01, AGREES 11 11",
    "S8, suqian, 2016, R14-05, AGREES 33 33",
    "S9, suqian, 2016, R14-06, AGREES 57 57",
    "S13, suqian, 2016, list/1, AGREES 14 14",
    "S14, suqian, 2016, list/2, DIFFERS 7 6",
    "J1, jiangyi, 2016, sum/disclosed_total, DIFFERS 58 60",
    "J2, jiangyi, 2016, sum/channel_website, AGREES 11 11",
    "J3, jiangyi, 2016, sum/extra.onsite_consultations_a, DIFFERS 155 62",
    "L1 and L2, songling, 2018, sum/disclosed_total, DIFFERS 1209 1226 | AGREES 1209 1209",
    "L3, songling, 2018, sum/extra.network_platform_handled_and_pushed, AGREES 952 952",
    "L4, songling, 2018, list/1, AGREES 6 6",
    "A3, altay, 2017, R14-05, AGREES 32 32",
    "A4, altay, 2017, R14-06, AGREES 29 29",
    "A5, altay, 2017, list/1, AGREES 12 12",
  })
  void theLabelledRelationsHaveTheirVerdicts(
      String label, String region, int year, String at, String expected) {
    assertThat(verdicts(region, year, at)).as(label).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "wudu, 2017, R14-08 R14-18",
    "suqian, 2016, R14-08 list/2 agency:R14-08",
    "jiangyi, 2016, sum/disclosed_total sum/extra.onsite_consultations_a R14-08",
    "songling, 2018, sum/disclosed_total",
    "altay, 2017, R14-17",
  })
  void nothingElseDiffers(String region, int year, String expected) {
    List<String> found =
        checks(region, year).results().stream()
            .filter(CheckResult::differs)
            .map(CheckResult::at)
            .toList();
    assertThat(found).containsExactly(expected.split(" ", -1));
  }

  @Test
  void whatIsImpliedByARateProvesNothingAboutIt() {
    assertThat(verdicts("wudu", 2017, "R14-02")).isEmpty();
    assertThat(verdicts("wudu", 2017, "R14-14")).isEmpty();
    assertThat(verdicts("wudu", 2017, "R14-15")).isEmpty();
  }

  @Test
  void anUnstatedOtherChannelMakesADifferenceAHint() {
    assertThat(checks("suqian", 2016).results())
        .filteredOn(r -> r.at().endsWith("R14-08"))
        .extracting(CheckResult::level)
        .containsExactly(Severity.WARNING, Severity.INFO);
  }

  @Test
  void everyAcceptedDifferenceOfTheSampleIsThere() {
    for (Report report : archive.reports()) {
      long explained =
          ReportChecks.of(report, archive).results().stream()
              .filter(r -> r.explanation().isPresent())
              .count();
      assertThat(explained)
          .as(report.id().toString())
          .isEqualTo(
              report.figures().accepted().stream().filter(a -> a.code().equals("NJ301")).count());
    }
  }

  @Test
  void thePrintedTablesOfTheSampleBalance() {
    for (Report report : archive.reports()) {
      assertThat(ReportChecks.of(report, archive).results())
          .filteredOn(r -> r.kind() == CheckKind.GRID && r.explanation().isEmpty())
          .as(report.id().toString())
          .noneMatch(CheckResult::differs);
    }
  }
}
