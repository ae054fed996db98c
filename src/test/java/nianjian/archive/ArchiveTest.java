package nianjian.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nianjian.archive.Report.Figures;
import nianjian.content.FormReader;
import nianjian.form.FigureName;
import nianjian.form.Forms;
import nianjian.form.MetricId;
import org.junit.jupiter.api.Test;

class ArchiveTest {
  private static final Forms FORMS = FormReader.readAll();
  private static final RegionTree REGIONS = Sample.regions();

  private static Archive archive(Report... reports) {
    return Archive.of(FORMS, REGIONS, List.of(reports));
  }

  private static Report withStatus(String region, int year, Status status) {
    return Sample.report(region, year, "2014", status, Figures.NONE);
  }

  private static Region region(String id) {
    return REGIONS.find(id).orElseThrow();
  }

  @Test
  void reportsAreOrderedByRegionThenYearHoweverTheyCome() {
    List<Report> expected =
        List.of(
            Sample.report("gansu", 2016),
            Sample.report("wudu", 2009),
            Sample.report("wudu", 2017),
            Sample.report("wudu-edu", 2008),
            Sample.report("xinjiang", 2012),
            Sample.report("atlantis", 2011),
            Sample.report("zzz", 2010));
    List<Report> shuffled = new ArrayList<>(expected);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      Archive archive = Archive.of(FORMS, REGIONS, shuffled);
      assertThat(archive.reports()).containsExactlyElementsOf(expected);
    }
  }

  @Test
  void reportsAreFoundByIdByRegionAndByYear() {
    Archive archive =
        archive(
            Sample.report("wudu", 2017), Sample.report("wudu", 2016), Sample.report("gansu", 2017));
    assertThat(archive.find(new ReportId("wudu", 2017))).isPresent();
    assertThat(archive.find(new ReportId("wudu", 2015))).isEmpty();
    assertThat(archive.of(region("wudu"))).extracting(Report::year).containsExactly(2016, 2017);
    assertThat(archive.of(region("xinjiang"))).isEmpty();
    assertThat(archive.of(2017)).extracting(Report::region).containsExactly("gansu", "wudu");
    assertThat(archive.of(2015)).isEmpty();
    assertThat(archive.years()).containsExactly(2016, 2017);
    assertThat(archive.forms()).isSameAs(FORMS);
    assertThat(archive.regions()).isSameAs(REGIONS);
  }

  @Test
  void theShelfRunsFrom2008ToTheLatestYearHeld() {
    assertThat(archive(Sample.report("wudu", 2011), Sample.report("gansu", 2010)).shelf())
        .containsExactly(2008, 2009, 2010, 2011);
    assertThat(archive(Sample.report("wudu", 2008)).shelf()).containsExactly(2008);
    assertThat(archive().shelf()).isEmpty();
  }

  @Test
  void theShelfBeginsEarlierIfAnEarlierYearIsHeld() {
    assertThat(archive(Sample.report("wudu", 2006), Sample.report("wudu", 2009)).shelf())
        .containsExactly(2006, 2007, 2008, 2009);
    assertThat(archive(Sample.report("wudu", 2005)).shelf()).startsWith(2005);
  }

  @Test
  void aRegionHasAPageIfItOrAnyBelowItHasAReport() {
    Archive archive =
        archive(Sample.report("wudu", 2017), withStatus("lanzhou", 2016, Status.WITHDRAWN));
    assertThat(archive.hasPage(region("wudu"))).isTrue();
    assertThat(archive.hasPage(region("longnan"))).isTrue();
    assertThat(archive.hasPage(region("gansu"))).isTrue();
    assertThat(archive.hasPage(region("lanzhou"))).isTrue();
    assertThat(archive.hasPage(region("wudu-edu"))).isFalse();
    assertThat(archive.hasPage(region("xinjiang"))).isFalse();
    assertThat(archive.countBelow(region("gansu"))).isEqualTo(2);
    assertThat(archive.countBelow(region("xinjiang"))).isZero();
  }

  @Test
  void neitherDraftsNorWithdrawnReportsCount() {
    Archive archive =
        archive(
            withStatus("wudu", 2016, Status.DRAFT),
            withStatus("wudu", 2017, Status.PUBLISHED),
            withStatus("wudu", 2018, Status.WITHDRAWN));
    assertThat(archive.published()).extracting(Report::year).containsExactly(2017);
    assertThat(archive.reports()).hasSize(3);
  }

  @Test
  void theYearBeforeIsTheSameRegionsPublishedReport() {
    Report report = Sample.report("wudu", 2017);
    assertThat(archive(report, Sample.report("wudu", 2016)).yearBefore(report))
        .map(Report::year)
        .contains(2016);
    assertThat(archive(report, Sample.report("gansu", 2016)).yearBefore(report)).isEmpty();
    assertThat(archive(report, Sample.report("wudu", 2015)).yearBefore(report)).isEmpty();
    assertThat(archive(report, withStatus("wudu", 2016, Status.DRAFT)).yearBefore(report))
        .isEmpty();
    assertThat(archive(report, withStatus("wudu", 2016, Status.WITHDRAWN)).yearBefore(report))
        .isEmpty();
  }

  @Test
  void aReportsFormNamesItsFigures() {
    Report report = Sample.report("wudu", 2022);
    Archive archive = archive(report);
    assertThat(archive.form(report).id()).isEqualTo("2021");
    assertThat(archive.name(report, MetricId.of("applications.granted.total")))
        .map(FigureName::unit)
        .contains("件");
    assertThat(archive.name(report, MetricId.of("disclosed_total"))).isPresent();
    assertThat(archive.name(report, MetricId.extra("x"))).isEmpty();
  }

  @Test
  void anUnknownFormGivesWayToThatOfTheYear() {
    Report report = Sample.report("wudu", 2016, "unheard-of", Status.PUBLISHED, Figures.NONE);
    assertThat(archive(report).form(report).id()).isEqualTo("2014");
  }
}
