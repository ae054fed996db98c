package nianjian.form;

import static nianjian.form.Outcome.AGREES;
import static nianjian.form.Outcome.DIFFERS;
import static nianjian.form.Outcome.NOT_APPLICABLE;
import static nianjian.form.Outcome.UNVERIFIABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nianjian.content.FormReader;
import nianjian.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures narrower or wider than their indicator, and figures in a unit of their own. */
class PartialFiguresTest {
  private static final Form FORM = FormReader.readAll().find("2014").orElseThrow();
  private static final Form GRIDS = FormReader.readAll().find("2021").orElseThrow();

  private static Metric metric(String id, String value, boolean partial, String unit) {
    Metric m = Stated.metric(id, value, false, false);
    return new Metric(
        m.id(),
        m.value(),
        m.quote(),
        1,
        false,
        m.as(),
        false,
        partial,
        Optional.of(unit).filter(u -> !u.isEmpty()),
        m.note(),
        m.position());
  }

  private static Metric exact(String id, String value) {
    return metric(id, value, false, "");
  }

  private static Metric partial(String id, String value) {
    return metric(id, value, true, "");
  }

  private static RelationResult result(Form form, String at, Metric... metrics) {
    MetricTable table = MetricTable.of(List.of(metrics), Set.of());
    return RelationChecker.check(form, table, Optional.empty()).stream()
        .filter(r -> r.at().equals(at))
        .findFirst()
        .orElseThrow();
  }

  private static Outcome outcome(String at, Metric... metrics) {
    return result(FORM, at, metrics).outcome();
  }

  @Test
  void aPartialFigureAmongOthersProvesNoDifference() {
    Metric total = exact("reviews_total", "5");
    Metric upheld = exact("reviews_upheld", "3");
    Metric corrected = exact("reviews_corrected", "1");
    assertThat(outcome("R14-05", total, upheld, corrected, exact("reviews_other", "4")))
        .isEqualTo(DIFFERS);
    assertThat(outcome("R14-05", total, upheld, corrected, partial("reviews_other", "4")))
        .isEqualTo(UNVERIFIABLE);
    assertThat(outcome("R14-05", total, upheld, corrected, partial("reviews_other", "1")))
        .isEqualTo(AGREES);
  }

  @Test
  void figuresThatAreAllPartialAlikeAreCompared() {
    assertThat(
            outcome(
                "R14-05",
                partial("reviews_total", "32"),
                partial("reviews_upheld", "17"),
                partial("reviews_corrected", "0"),
                partial("reviews_other", "15")))
        .isEqualTo(AGREES);
    assertThat(outcome("R14-05", partial("reviews_total", "32"), partial("reviews_upheld", "33")))
        .isEqualTo(DIFFERS);
  }

  @Test
  void aPartialWholeOrPartIsNotExceeded() {
    assertThat(
            outcome(
                "R14-12", exact("press_conferences_chief", "5"), partial("press_conferences", "3")))
        .isEqualTo(UNVERIFIABLE);
    assertThat(outcome("R14-09", exact("disclosed_total", "5"), partial("channel_website", "9")))
        .isEqualTo(UNVERIFIABLE);
    assertThat(
            outcome(
                "R14-09",
                exact("disclosed_total", "5"),
                partial("channel_website", "9"),
                exact("channel_weibo", "8")))
        .isEqualTo(DIFFERS);
    assertThat(
            outcome(
                "R14-18",
                exact("applications_received", "5"),
                partial("applications_replied", "3")))
        .isEqualTo(UNVERIFIABLE);
  }

  @Test
  void aPartialChannelMakesAHintOfADifference() {
    Metric total = exact("disclosed_total", "30");
    Metric other = exact("channel_other", "1");
    RelationResult plain = result(FORM, "R14-08", total, exact("channel_website", "9"), other);
    assertThat(plain.level()).isEqualTo(Severity.WARNING);
    RelationResult hint = result(FORM, "R14-08", total, partial("channel_website", "9"), other);
    assertThat(hint.outcome()).isEqualTo(DIFFERS);
    assertThat(hint.level()).isEqualTo(Severity.INFO);
  }

  @Test
  void casesWithoutApplicationsAreInQuestionWhateverTheyCover() {
    assertThat(
            outcome("R14-17", exact("applications_received", "0"), partial("reviews_total", "32")))
        .isEqualTo(DIFFERS);
  }

  @Test
  void aPartialCellProvesNoDifferenceOfItsRow() {
    Metric[] cells = {
      exact("remedies.review.upheld", "4"),
      exact("remedies.review.corrected", "1"),
      partial("remedies.review.other", "2"),
      exact("remedies.review.pending", "0"),
      exact("remedies.review.total", "5")
    };
    assertThat(result(GRIDS, "R21-04/review", cells).outcome()).isEqualTo(UNVERIFIABLE);
    cells[2] = exact("remedies.review.other", "2");
    assertThat(result(GRIDS, "R21-04/review", cells).outcome()).isEqualTo(DIFFERS);
  }

  @ParameterizedTest
  @CsvSource({
    "5000, 元, 万元, 0.5",
    "0.5, 万元, 元, 5000",
    "2, 亿元, 万元, 20000",
    "10, 万条, 条, 100000",
    "46, 期, 次, 46",
    "3, 宗, 件, 3",
    "7, 元, 元, 7",
    "7, %, %, 7",
  })
  void aFigureIsTurnedIntoAnotherUnit(String value, String unit, String other, String expected) {
    Metric converted = metric("a", value, false, unit).in(other);
    assertThat(converted.value()).isEqualByComparingTo(expected);
    assertThat(converted.unit()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"7, 元, 件", "7, %, 条", "7, 美元, 元", "7, 平方米, 个", "7, 万, 元"})
  void unitsThatDoNotGoTogetherStay(String value, String unit, String other) {
    Metric same = metric("a", value, false, unit).in(other);
    assertThat(same.value()).isEqualByComparingTo(value);
    assertThat(same.unit()).contains(unit);
  }

  @Test
  void anUnknownUnitCannotBeChecked() {
    Metric total = exact("reviews_total", "5");
    Metric parts = metric("reviews_upheld", "9", false, "%");
    assertThat(outcome("R14-05", total, parts)).isEqualTo(UNVERIFIABLE);
    assertThat(outcome("R14-05", total, metric("reviews_upheld", "9", false, "宗")))
        .isEqualTo(DIFFERS);
    assertThat(outcome("R14-10", metric("disclosed_normative_docs", "9", false, "%"), total))
        .isEqualTo(NOT_APPLICABLE);
    Stream<Metric> cells =
        Stream.of("upheld", "corrected", "other", "pending", "total")
            .map(c -> metric("remedies.review." + c, "1", false, c.equals("other") ? "元" : ""));
    assertThat(result(GRIDS, "R21-04/review", cells.toArray(Metric[]::new)).outcome())
        .isEqualTo(UNVERIFIABLE);
  }

  @Test
  void aBlankTotalFollowsFromPartsThatAreAllThere() {
    Stated row = Stated.nothing().row(GRIDS, "applications", "granted", "767 35 2 0 1 0 -");
    assertThat(blank(row, "R21-03/granted")).isTrue();
    Stated about = row.about("applications.granted.business", "35");
    assertThat(blank(about, "R21-03/granted")).isFalse();
    assertThat(blank(row.and("applications.granted.total", "805"), "R21-03/granted")).isFalse();
    Stated some =
        Stated.figure("applications.granted.business", "35").blank("applications.granted.total");
    assertThat(blank(some, "R21-03/granted")).isFalse();
  }

  private static boolean blank(Stated stated, String at) {
    return RelationChecker.check(GRIDS, stated.table(), Optional.empty()).stream()
        .filter(r -> r.at().equals(at))
        .anyMatch(RelationResult::totalBlank);
  }
}
