package nianjian.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nianjian.archive.Report.Figures;
import nianjian.form.Metric;
import nianjian.form.MetricId;
import nianjian.form.Stated;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final LocalDate EARLY = LocalDate.of(2018, 2, 1);
  private static final LocalDate LATER = LocalDate.of(2020, 5, 3);
  private static final LocalDate LATEST = LocalDate.of(2026, 11, 21);

  @Test
  void aReportWasChangedOnTheLatestOfItsDates() {
    assertThat(Sample.dated(EARLY, null, null).changed()).contains(EARLY);
    assertThat(Sample.dated(EARLY, LATER, null).changed()).contains(LATER);
    assertThat(Sample.dated(EARLY, LATER, LATEST).changed()).contains(LATEST);
    assertThat(Sample.dated(EARLY, null, LATER, EARLY, LATEST, LATER).changed()).contains(LATEST);
    assertThat(Sample.dated(LATEST, EARLY, LATER).changed()).contains(LATEST);
  }

  @Test
  void aReportWithoutDatesHasNoDateOfChange() {
    assertThat(Sample.dated(null, null, null).changed()).isEmpty();
  }

  @Test
  void aRecordOfFiguresHasNoBody() {
    assertThat(Sample.report("wudu", 2017).hasBody()).isTrue();
    assertThat(withParams(Map.of(), Optional.empty()).hasBody()).isFalse();
  }

  @Test
  void extrasStandBesideTheFiguresAndBlanksStayBlank() {
    Figures figures =
        Sample.figures(
            Stated.figure("disclosed_total", "58").blank("remedies.review.total"),
            List.of(Sample.extra("villagers", "认证村民", "151104")),
            List.of());
    assertThat(figures.withExtras().all())
        .extracting(Metric::id)
        .containsExactly(MetricId.of("disclosed_total"), MetricId.extra("villagers"));
    assertThat(figures.withExtras().isBlank(MetricId.of("remedies.review.total"))).isTrue();
    assertThat(figures.count()).isEqualTo(2);
    assertThat(Figures.NONE.count()).isZero();
  }

  @Test
  void aSitesOwnValuesKeepTheirOrder() {
    Map<String, String> params = new LinkedHashMap<>();
    IntStream.range(0, 40).forEach(i -> params.put("key" + (i * 7919) % 101, "v" + i));
    assertThat(withParams(params, Optional.empty()).params().keySet())
        .containsExactlyElementsOf(params.keySet());
    TextPage page = new TextPage("about", "a.md", "关于", Optional.empty(), false, params);
    assertThat(page.params().keySet()).containsExactlyElementsOf(params.keySet());
  }

  private static Report withParams(Map<String, String> params, Optional<String> bodyHash) {
    Report r = Sample.report("wudu", 2017);
    return new Report(
        r.id(),
        r.path(),
        r.title(),
        r.issuer(),
        r.published(),
        r.form(),
        r.scope(),
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
        r.supplied(),
        params,
        r.noindex(),
        r.keys(),
        bodyHash);
  }

  @Test
  void reportsAreNamedByRegionAndYear() {
    ReportId id = new ReportId("wudu", 2017);
    assertThat(id).hasToString("wudu/2017");
    assertThat(id)
        .isLessThan(new ReportId("wudu", 2018))
        .isGreaterThan(new ReportId("wudu", 2016))
        .isGreaterThan(new ReportId("altay", 2020));
  }

  @Test
  void aBlankFieldOfTheCardIsToldFromAMissingOne() {
    Map<String, Optional<String>> fields = new LinkedHashMap<>();
    fields.put("index-number", Optional.empty());
    fields.put("subject", Optional.of("县(市)区"));
    IndexCard card = new IndexCard(fields);
    assertThat(card.has("index-number")).isTrue();
    assertThat(card.value("index-number")).isEmpty();
    assertThat(card.value("subject")).contains("县(市)区");
    assertThat(card.has("keywords")).isFalse();
    assertThat(card.value("keywords")).isEmpty();
    assertThat(IndexCard.EMPTY.has("subject")).isFalse();
  }

  @Test
  void wordsOfFilesAreLowerCase() {
    assertThat(Level.words())
        .containsExactly("province", "prefecture", "county", "township", "department");
    assertThat(Level.parse("county")).contains(Level.COUNTY);
    assertThat(Level.parse("County")).isEmpty();
    assertThat(Scope.AGENCY.word()).isEqualTo("agency");
    assertThat(Status.WITHDRAWN.word()).isEqualTo("withdrawn");
  }

  @Test
  void anAgencysFigureHasAnAnchorOfItsOwn() {
    assertThat(Article.key("disclosed_total", false)).isEqualTo("disclosed_total");
    assertThat(Article.key("disclosed_total", true)).isEqualTo("agency-disclosed_total");
    assertThat(Article.EMPTY.anchors()).isEqualTo(Set.of());
    assertThat(new Heading("s1", "一、概述", 1, List.of()).children()).isEmpty();
  }
}
