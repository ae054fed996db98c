package nianjian.form;

import static nianjian.form.Outcome.DIFFERS;
import static nianjian.form.Outcome.UNVERIFIABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 余, 约 and 近: a relation differs only by more than they can explain. */
class ApproximateFiguresTest {
  @ParameterizedTest
  @CsvSource({
    "500, 100",
    "22484, 1",
    "750, 10",
    "100000, 100000",
    "1, 1",
    "0, 1",
    "0.5, 0.1",
    "1.50, 0.1",
    "-35, 1",
  })
  void theSlackIsOneUnitOfTheLastDigitThatIsNotZero(String value, String slack) {
    MetricTable table = Stated.nothing().about("a", value).table();
    assertThat(Term.of(MetricId.of("a"), table).slack()).isEqualByComparingTo(slack);
  }

  @Test
  void exactAndAbsentFiguresHaveNoSlack() {
    MetricTable table = Stated.figure("a", "500").table();
    assertThat(Term.of(MetricId.of("a"), table).slack()).isZero();
    assertThat(new Term(MetricId.of("b"), Optional.empty(), 1).slack()).isZero();
    assertThat(Term.of(MetricId.of("b"), table).amount()).isEqualTo(BigDecimal.ZERO);
  }

  private static Outcome outcome(RelationType type, Stated stated) {
    return TestRelation.outcome(type, "whole", "a b", stated);
  }

  @Test
  void aTotalOfFiveHundredOddMayBeSixHundred() {
    Stated whole = Stated.nothing().about("whole", "500").and("a", "500");
    assertThat(outcome(RelationType.EQUALS, whole.and("b", "0"))).isEqualTo(UNVERIFIABLE);
    assertThat(outcome(RelationType.EQUALS, whole.and("b", "100"))).isEqualTo(UNVERIFIABLE);
    assertThat(outcome(RelationType.EQUALS, whole.and("b", "101"))).isEqualTo(DIFFERS);
  }

  @Test
  void anApproximatePartExplainsOnlyItsOwnSlack() {
    Stated parts = Stated.nothing().about("a", "30").and("b", "5");
    assertThat(outcome(RelationType.EQUALS, parts.and("whole", "45"))).isEqualTo(UNVERIFIABLE);
    assertThat(outcome(RelationType.EQUALS, parts.and("whole", "46"))).isEqualTo(DIFFERS);
    Stated one = Stated.nothing().about("a", "30");
    assertThat(outcome(RelationType.EQUALS, one.and("whole", "99"))).isEqualTo(UNVERIFIABLE);
    assertThat(outcome(RelationType.EQUALS, one.and("whole", "19"))).isEqualTo(DIFFERS);
  }

  @Test
  void anUpperBoundWithAnApproximateFigureDiffersOnlyBeyondItsSlack() {
    Stated parts = Stated.figure("a", "400").and("b", "100");
    assertThat(outcome(RelationType.AT_MOST_SUM, parts.about("whole", "600")))
        .isEqualTo(UNVERIFIABLE);
    assertThat(outcome(RelationType.AT_MOST_SUM, parts.about("whole", "700"))).isEqualTo(DIFFERS);
    assertThat(outcome(RelationType.AT_MOST, parts.about("whole", "22484"))).isEqualTo(DIFFERS);
  }

  @Test
  void oneApproximateChannelMakesTheWholeComparisonUncertain() {
    Stated whole = Stated.figure("whole", "100").and("a", "50");
    assertThat(outcome(RelationType.AT_LEAST_EACH, whole.about("b", "100")))
        .isEqualTo(UNVERIFIABLE);
    assertThat(outcome(RelationType.AT_LEAST_EACH, whole.about("b", "101")))
        .isEqualTo(UNVERIFIABLE);
    assertThat(outcome(RelationType.AT_LEAST_EACH, whole.about("b", "102"))).isEqualTo(DIFFERS);
  }

  @Test
  void anApproximateChannelExplainsNothingOfAnExactOne() {
    Stated whole = Stated.figure("whole", "100").about("b", "500");
    assertThat(outcome(RelationType.AT_LEAST_EACH, whole.and("a", "150"))).isEqualTo(DIFFERS);
    Stated none = Stated.figure("whole", "0").about("b", "1");
    assertThat(outcome(RelationType.ZERO_IMPLIES, none.and("a", "1"))).isEqualTo(DIFFERS);
    assertThat(outcome(RelationType.ZERO_IMPLIES, none.and("a", "0"))).isEqualTo(UNVERIFIABLE);
  }

  @Test
  void twoApproximateFiguresAreNeverFoundEqual() {
    Stated stated = Stated.nothing().about("whole", "20").about("a", "20");
    assertThat(TestRelation.outcome(RelationType.APPROX, "whole", "a", stated))
        .isEqualTo(UNVERIFIABLE);
  }

  @Test
  void whereNothingWasReceivedAFewMoreThanNoneIsUncertain() {
    Stated none = Stated.figure("whole", "0");
    assertThat(outcome(RelationType.ZERO_CONFLICT, none.about("a", "1"))).isEqualTo(UNVERIFIABLE);
    assertThat(outcome(RelationType.ZERO_CONFLICT, none.about("a", "50"))).isEqualTo(DIFFERS);
  }
}
