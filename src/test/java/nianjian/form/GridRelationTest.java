package nianjian.form;

import static nianjian.form.Outcome.AGREES;
import static nianjian.form.Outcome.DIFFERS;
import static nianjian.form.Outcome.NOT_APPLICABLE;
import static nianjian.form.Outcome.UNVERIFIABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nianjian.content.FormReader;
import org.junit.jupiter.api.Test;

/** Relations within the printed tables of 2019 and 2021. */
class GridRelationTest {
  private static final Forms FORMS = FormReader.readAll();
  private static final Form FORM = FORMS.find("2021").orElseThrow();

  /** A table that balances: 9 new, 1 carried in; 8 handled, 2 carried out. */
  private static final Stated FILLED =
      Stated.nothing()
          .row(FORM, "applications", "new_received", "7 1 0 0 1 0 9")
          .row(FORM, "applications", "carried_in", "1 0 0 0 0 0 1")
          .row(FORM, "applications", "granted", "5 0 0 0 1 0 6")
          .row(FORM, "applications", "partial", "1 1 0 0 0 0 2")
          .row(FORM, "applications", "results_total", "6 1 0 0 1 0 8")
          .row(FORM, "applications", "carried_out", "2 0 0 0 0 0 2");

  private static Stated row(Stated stated, String id, String cells) {
    return stated.row(FORM, "applications", id, cells);
  }

  /** The filled table with every other row of results given as 0. */
  private static Stated withZeros(List<String> left) {
    Stated stated = FILLED;
    for (GridRow row : FORM.grid("applications").orElseThrow().rows()) {
      boolean given =
          List.of("new_received", "carried_in", "granted", "partial", "results_total").stream()
              .anyMatch(row.id()::equals);
      if (!given && !row.id().equals("carried_out") && !left.contains(row.id())) {
        stated = row(stated, row.id(), "0 0 0 0 0 0 0");
      }
    }
    return stated;
  }

  private static Outcome outcome(Stated stated, String at) {
    return result(stated, at).outcome();
  }

  private static RelationResult result(Stated stated, String at) {
    return RelationChecker.check(FORM, stated.table(), Optional.empty()).stream()
        .filter(r -> r.at().equals(at))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyColumnBalancesOnItsOwn() {
    assertThat(outcome(FILLED, "R21-01/natural_person")).isEqualTo(AGREES);
    assertThat(outcome(FILLED, "R21-01/total")).isEqualTo(AGREES);
    Stated lost = row(FILLED, "carried_out", "1 0 0 0 0 0 2");
    assertThat(outcome(lost, "R21-01/natural_person")).isEqualTo(DIFFERS);
    assertThat(outcome(lost, "R21-01/business")).isEqualTo(AGREES);
    assertThat(result(lost, "R21-01/natural_person").difference()).isEqualByComparingTo("1");
  }

  @Test
  void aMissingTableIsNotApplicable() {
    assertThat(RelationChecker.check(FORM, MetricTable.EMPTY, Optional.empty()))
        .isNotEmpty()
        .extracting(RelationResult::outcome)
        .containsOnly(NOT_APPLICABLE);
    assertThat(outcome(FILLED, "R21-04/review")).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void anUnfilledRowOfTheBalanceProvesNothing() {
    Stated noCarriedIn =
        Stated.nothing()
            .row(FORM, "applications", "new_received", "7 1 0 0 1 0 9")
            .row(FORM, "applications", "results_total", "6 1 0 0 1 0 8")
            .row(FORM, "applications", "carried_out", "2 0 0 0 0 0 2");
    assertThat(outcome(noCarriedIn, "R21-01/total")).isEqualTo(UNVERIFIABLE);
  }

  @Test
  void aBlankPartOfTheBalanceCountsAsZeroOnEitherSide() {
    Stated blanks =
        Stated.nothing()
            .row(FORM, "applications", "new_received", "5 0 0 0 0 0 5")
            .row(FORM, "applications", "carried_in", "- - - - - - -")
            .row(FORM, "applications", "results_total", "5 0 0 0 0 0 5")
            .row(FORM, "applications", "carried_out", "- - - - - - -");
    assertThat(outcome(blanks, "R21-01/natural_person")).isEqualTo(AGREES);
    assertThat(outcome(blanks, "R21-01/total")).isEqualTo(AGREES);
    Stated more = row(blanks, "new_received", "6 0 0 0 0 0 6");
    assertThat(outcome(more, "R21-01/natural_person")).isEqualTo(DIFFERS);
  }

  @Test
  void aBlankTotalWithStatedPartsIsNotZero() {
    Stated noTotal = row(FILLED, "results_total", "6 1 0 0 1 0 8");
    Stated blank =
        Stated.nothing()
            .row(FORM, "applications", "new_received", "5 0 0 0 0 0 5")
            .row(FORM, "applications", "carried_in", "0 0 0 0 0 0 0")
            .row(FORM, "applications", "granted", "5 0 0 0 0 0 5")
            .row(FORM, "applications", "results_total", "- - - - - - -")
            .row(FORM, "applications", "carried_out", "0 0 0 0 0 0 0");
    assertThat(outcome(noTotal, "R21-01/natural_person")).isEqualTo(AGREES);
    assertThat(outcome(blank, "R21-01/natural_person")).isEqualTo(UNVERIFIABLE);
    assertThat(outcome(blank, "R21-01/business")).isEqualTo(AGREES);
    assertThat(outcome(blank, "R21-01/total")).isEqualTo(UNVERIFIABLE);
  }

  @Test
  void aColumnOfResultsAddsUpToItsTotal() {
    Stated complete = withZeros(List.of("other"));
    assertThat(outcome(complete, "R21-02/total")).isEqualTo(AGREES);
    Stated wrong = row(complete, "results_total", "6 1 0 0 1 0 9");
    assertThat(outcome(wrong, "R21-02/total")).isEqualTo(DIFFERS);
    assertThat(outcome(wrong, "R21-02/business")).isEqualTo(AGREES);
  }

  @Test
  void rowsThatAreLeftOutMayHoldWhatIsLacking() {
    Stated lacking = row(FILLED, "results_total", "7 1 0 0 1 0 9");
    assertThat(outcome(lacking, "R21-02/total")).isEqualTo(UNVERIFIABLE);
    assertThat(outcome(FILLED, "R21-02/total")).isEqualTo(AGREES);
    assertThat(outcome(row(FILLED, "results_total", "5 1 0 0 1 0 7"), "R21-02/total"))
        .isEqualTo(DIFFERS);
  }

  @Test
  void aSingleRowOfOtherHandlingStandsForItsThree() {
    List<String> three = List.of("other_no_amendment", "other_fee_unpaid", "other_rest");
    Stated single = withZeros(three);
    Stated withOther = row(single, "other", "1 0 0 0 0 0 1");
    Stated total = row(withOther, "results_total", "7 1 0 0 1 0 9");
    assertThat(outcome(total, "R21-02/natural_person")).isEqualTo(AGREES);
    assertThat(outcome(total, "R21-02/total")).isEqualTo(AGREES);
    assertThat(outcome(withOther, "R21-02/total")).isEqualTo(DIFFERS);
    assertThat(result(total, "R21-02/total").cells())
        .contains(MetricId.of("applications.other.total"))
        .doesNotContain(MetricId.of("applications.other_rest.total"));
  }

  @Test
  void aBlankCellOfTheSingleRowCountsAsZeroToo() {
    List<String> three = List.of("other_no_amendment", "other_fee_unpaid", "other_rest");
    Stated stated = row(withZeros(three), "other", "1 - - - - - 1");
    Stated total = row(stated, "results_total", "7 2 0 0 1 0 10");
    assertThat(outcome(total, "R21-02/business")).isEqualTo(DIFFERS);
    assertThat(outcome(total, "R21-02/research")).isEqualTo(AGREES);
  }

  @Test
  void aBlankSingleRowBesideItsThreeIsLeftOut() {
    Stated stated = row(withZeros(List.of("other")), "other", "- - - - - - -");
    Stated total =
        row(row(stated, "other_rest", "1 0 0 0 0 0 1"), "results_total", "7 1 0 0 1 0 9");
    assertThat(outcome(total, "R21-02/total")).isEqualTo(AGREES);
    assertThat(outcome(stated, "R21-02/total")).isEqualTo(AGREES);
  }

  @Test
  void aRowAddsUpToItsTotalColumn() {
    assertThat(outcome(FILLED, "R21-03/new_received")).isEqualTo(AGREES);
    Stated wrong = row(FILLED, "new_received", "7 1 0 0 1 0 10");
    assertThat(outcome(wrong, "R21-03/new_received")).isEqualTo(DIFFERS);
    assertThat(outcome(wrong, "R21-03/carried_in")).isEqualTo(AGREES);
    Stated remedies = Stated.nothing().row(FORM, "remedies", "review", "376 97 196 121 790");
    assertThat(outcome(remedies, "R21-04/review")).isEqualTo(AGREES);
    assertThat(outcome(remedies, "R21-04/litigation_direct")).isEqualTo(NOT_APPLICABLE);
    assertThat(
            outcome(
                Stated.nothing().row(FORM, "remedies", "review", "376 97 196 121 791"),
                "R21-04/review"))
        .isEqualTo(DIFFERS);
  }

  @Test
  void blankPartsOfARowCountAsZero() {
    Stated agrees = row(Stated.nothing(), "new_received", "5 - - - - - 5");
    assertThat(outcome(agrees, "R21-03/new_received")).isEqualTo(AGREES);
    Stated differs = row(Stated.nothing(), "new_received", "5 - - - - - 6");
    assertThat(outcome(differs, "R21-03/new_received")).isEqualTo(DIFFERS);
    Stated onlyTotal = row(Stated.nothing(), "new_received", "- - - - - - 6");
    assertThat(outcome(onlyTotal, "R21-03/new_received")).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void aBlankTotalCannotBeChecked() {
    Stated stated = row(Stated.nothing(), "granted", "767 35 2 0 1 0 -");
    assertThat(outcome(stated, "R21-03/granted")).isEqualTo(UNVERIFIABLE);
    Stated allBlank = row(Stated.nothing(), "granted", "- - - - - - -");
    assertThat(outcome(allBlank, "R21-03/granted")).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void aTotalColumnThatIsBlankInTheResultsProvesNothingAboutTheirSum() {
    Stated stated = row(withZeros(List.of("other")), "granted", "767 35 2 0 1 0 -");
    Stated zeros = row(stated, "partial", "0 0 0 0 0 0 0");
    Stated total = row(zeros, "results_total", "767 35 2 0 1 0 805");
    assertThat(outcome(total, "R21-02/total")).isEqualTo(UNVERIFIABLE);
    assertThat(outcome(total, "R21-02/natural_person")).isEqualTo(AGREES);
  }

  @Test
  void anApproximateCellIsComparedWithItsSlack() {
    Stated cells =
        Stated.figure("remedies.review.upheld", "10")
            .and("remedies.review.corrected", "0")
            .and("remedies.review.other", "0")
            .and("remedies.review.pending", "0");
    assertThat(outcome(cells.about("remedies.review.total", "10"), "R21-04/review"))
        .isEqualTo(UNVERIFIABLE);
    assertThat(outcome(cells.about("remedies.review.total", "30"), "R21-04/review"))
        .isEqualTo(DIFFERS);
  }

  @Test
  void aDerivedTotalIsNotHeldAgainstItsOwnParts() {
    Stated parts =
        Stated.figure("remedies.review.upheld", "4")
            .and("remedies.review.corrected", "1")
            .and("remedies.review.other", "0")
            .and("remedies.review.pending", "0");
    assertThat(outcome(parts.derived("remedies.review.total", "5"), "R21-04/review"))
        .isEqualTo(NOT_APPLICABLE);
    assertThat(outcome(parts.and("remedies.review.total", "5"), "R21-04/review")).isEqualTo(AGREES);
  }

  @Test
  void theFormOf2019IsCheckedAlike() {
    Form form = FORMS.find("2019").orElseThrow();
    Stated shanghai =
        Stated.nothing()
            .row(form, "applications", "new_received", "819 37 2 0 1 0 859")
            .row(form, "applications", "carried_in", "18 0 0 0 0 0 18")
            .row(form, "applications", "results_total", "767 35 2 0 1 0 805")
            .row(form, "applications", "carried_out", "70 2 0 0 0 0 72");
    assertThat(RelationChecker.check(form, shanghai.table(), Optional.empty()))
        .filteredOn(r -> r.at().startsWith("R19-01/"))
        .hasSize(7)
        .extracting(RelationResult::outcome)
        .containsOnly(AGREES);
  }

  @Test
  void aRelationOfATableThatTheFormLacksIsLeftOut() {
    Form without =
        new Form(
            FORM.id(),
            FORM.name(),
            FORM.basis(),
            FORM.from(),
            FORM.to(),
            List.of(),
            FORM.relations());
    assertThat(RelationChecker.check(without, FILLED.table(), Optional.empty())).isEmpty();
  }
}
