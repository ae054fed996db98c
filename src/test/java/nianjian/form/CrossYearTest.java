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

/** Tables of two years: what is carried over (R21-05) and what stays in force (R21-06). */
class CrossYearTest {
  private static final Form FORM = FormReader.readAll().find("2021").orElseThrow();

  private static Stated carriedOut(String cells) {
    return Stated.nothing().row(FORM, "applications", "carried_out", cells);
  }

  private static Stated carriedIn(String cells) {
    return Stated.nothing().row(FORM, "applications", "carried_in", cells);
  }

  private static Stated documents(String cells) {
    return Stated.nothing().row(FORM, "art20_1", "normative_docs", cells);
  }

  private static RelationResult result(Stated lastYear, Stated thisYear, String at) {
    return RelationChecker.check(FORM, thisYear.table(), Optional.of(lastYear.table())).stream()
        .filter(r -> r.at().equals(at))
        .findFirst()
        .orElseThrow();
  }

  private static Outcome outcome(Stated lastYear, Stated thisYear, String at) {
    return result(lastYear, thisYear, at).outcome();
  }

  @Test
  void whatIsCarriedInWasCarriedOutTheYearBeforeInEveryColumn() {
    Stated last = carriedOut("2 0 0 0 0 0 2");
    assertThat(outcome(last, carriedIn("2 0 0 0 0 0 2"), "R21-05/natural_person"))
        .isEqualTo(AGREES);
    assertThat(outcome(last, carriedIn("1 1 0 0 0 0 2"), "R21-05/natural_person"))
        .isEqualTo(DIFFERS);
    assertThat(outcome(last, carriedIn("1 1 0 0 0 0 2"), "R21-05/business")).isEqualTo(DIFFERS);
    assertThat(outcome(last, carriedIn("1 1 0 0 0 0 2"), "R21-05/total")).isEqualTo(AGREES);
  }

  @Test
  void documentsInForceFollowFromTheYearBefore() {
    Stated last = documents("88 55 698");
    RelationResult pingtan = result(last, documents("77 132 470"), "R21-06/normative_docs");
    assertThat(pingtan.outcome()).isEqualTo(DIFFERS);
    assertThat(pingtan.leftSum()).isEqualByComparingTo("470");
    assertThat(pingtan.rightSum()).isEqualByComparingTo("643");
    assertThat(pingtan.right()).extracting(Term::factor).containsExactly(1, 1, -1);
    assertThat(outcome(last, documents("77 132 643"), "R21-06/normative_docs")).isEqualTo(AGREES);
    assertThat(outcome(last, documents("77 132 643"), "R21-06/rules")).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void blankCellsOfTheYearCountAsNothingAddedOrTaken() {
    Stated last = documents("0 0 10");
    assertThat(outcome(last, documents("2 - 12"), "R21-06/normative_docs")).isEqualTo(AGREES);
    assertThat(outcome(last, documents("- 2 8"), "R21-06/normative_docs")).isEqualTo(AGREES);
    assertThat(outcome(last, documents("2 - 13"), "R21-06/normative_docs")).isEqualTo(DIFFERS);
  }

  @Test
  void whatWasRepealedButIsNotStatedMayExplainADifference() {
    Stated thisYear =
        Stated.figure("art20_1.normative_docs.made", "2")
            .and("art20_1.normative_docs.in_force", "9");
    assertThat(outcome(documents("0 0 10"), thisYear, "R21-06/normative_docs"))
        .isEqualTo(UNVERIFIABLE);
  }

  @Test
  void withoutLastYearsFigureThereIsNothingToHoldItAgainst() {
    Stated last = Stated.figure("art20_1.normative_docs.made", "3");
    assertThat(outcome(last, documents("12 0 12"), "R21-06/normative_docs"))
        .isEqualTo(NOT_APPLICABLE);
    assertThat(outcome(last, documents("13 0 12"), "R21-06/normative_docs"))
        .isEqualTo(NOT_APPLICABLE);
    assertThat(outcome(last, carriedIn("0 0 0 0 0 0 0"), "R21-05/total")).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void aCellThatEitherYearLeavesBlankProvesNothing() {
    assertThat(outcome(documents("3 0 -"), documents("12 0 12"), "R21-06/normative_docs"))
        .isEqualTo(UNVERIFIABLE);
    assertThat(outcome(documents("3 0 12"), documents("1 0 -"), "R21-06/normative_docs"))
        .isEqualTo(UNVERIFIABLE);
    assertThat(outcome(carriedOut("- - - - - - 2"), carriedIn("2 0 0 0 0 0 2"), "R21-05/business"))
        .isEqualTo(UNVERIFIABLE);
  }

  @Test
  void aFigureDerivedFromLastYearsReportIsNotHeldAgainstIt() {
    Stated derived = Stated.nothing().derived("applications.carried_in.total", "2");
    assertThat(outcome(carriedOut("2 0 0 0 0 0 2"), derived, "R21-05/total"))
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void withoutAReportOfTheYearBeforeNothingIsSaid() {
    List<RelationResult> results =
        RelationChecker.check(FORM, carriedIn("1 0 0 0 0 0 1").table(), Optional.empty());
    assertThat(results)
        .extracting(r -> r.relation().type())
        .doesNotContain(RelationType.CROSS_YEAR);
  }
}
