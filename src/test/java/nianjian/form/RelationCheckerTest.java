package nianjian.form;

import static nianjian.form.Outcome.AGREES;
import static nianjian.form.Outcome.DIFFERS;
import static nianjian.form.Outcome.NOT_APPLICABLE;
import static nianjian.form.Outcome.UNVERIFIABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import nianjian.content.FormReader;
import nianjian.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Relations between indicators: {@code relation_types} of the 2014 table's description. */
class RelationCheckerTest {
  private static final Form FORM = FormReader.readAll().find("2014").orElseThrow();

  private static Stated whole(String value) {
    return Stated.figure("whole", value);
  }

  private static Outcome equalsOutcome(Stated stated) {
    return TestRelation.outcome(RelationType.EQUALS, "whole", "a b c", stated);
  }

  private static RelationResult inForm(String id, Stated stated) {
    return RelationChecker.check(FORM, stated.table(), Optional.empty()).stream()
        .filter(r -> r.at().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aTotalAgreesWithAllItsPartsOrDiffers() {
    assertThat(equalsOutcome(whole("6").and("a", "1").and("b", "2").and("c", "3")))
        .isEqualTo(AGREES);
    assertThat(equalsOutcome(whole("7").and("a", "1").and("b", "2").and("c", "3")))
        .isEqualTo(DIFFERS);
    assertThat(equalsOutcome(whole("5").and("a", "1").and("b", "2").and("c", "3")))
        .isEqualTo(DIFFERS);
  }

  @Test
  void missingPartsMayExplainWhatIsLackingButNotWhatIsTooMuch() {
    assertThat(equalsOutcome(whole("6").and("a", "1").and("b", "5"))).isEqualTo(AGREES);
    assertThat(equalsOutcome(whole("6").and("a", "1").and("b", "2"))).isEqualTo(UNVERIFIABLE);
    assertThat(equalsOutcome(whole("6").and("a", "4").and("b", "3"))).isEqualTo(DIFFERS);
  }

  @Test
  void withoutPartsOrWithoutATotalThereIsNothingToCheck() {
    assertThat(equalsOutcome(whole("6"))).isEqualTo(NOT_APPLICABLE);
    assertThat(equalsOutcome(Stated.figure("a", "6"))).isEqualTo(NOT_APPLICABLE);
    assertThat(equalsOutcome(Stated.nothing())).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void decimalsOfDifferentLengthAreTheSameNumber() {
    assertThat(equalsOutcome(whole("0.50").and("a", "0.2").and("b", "0.3").and("c", "0")))
        .isEqualTo(AGREES);
  }

  @Test
  void aTotalWithoutDuplicatesIsAtMostTheSumOfItsChannels() {
    Stated wudu =
        Stated.figure("disclosed_total", "22484")
            .and("channel_website", "3172")
            .and("channel_weibo", "9746")
            .and("channel_wechat", "7128")
            .and("channel_other", "2293");
    RelationResult result = inForm("R14-08", wudu);
    assertThat(result.outcome()).isEqualTo(DIFFERS);
    assertThat(result.level()).isEqualTo(Severity.WARNING);
    assertThat(result.difference()).isEqualByComparingTo("145");
    assertThat(inForm("R14-08", wudu.and("channel_gazette", "145")).outcome()).isEqualTo(AGREES);
    assertThat(inForm("R14-08", wudu.and("channel_gazette", "9000")).outcome()).isEqualTo(AGREES);
    assertThat(inForm("R14-08", wudu.and("channel_gazette", "144")).outcome()).isEqualTo(DIFFERS);
  }

  @Test
  void anUnstatedResidualChannelLowersTheLevel() {
    Stated stated = Stated.figure("disclosed_total", "100").and("channel_website", "60");
    RelationResult without = inForm("R14-08", stated);
    assertThat(without.outcome()).isEqualTo(DIFFERS);
    assertThat(without.level()).isEqualTo(Severity.INFO);
    RelationResult with = inForm("R14-08", stated.and("channel_other", "0"));
    assertThat(with.outcome()).isEqualTo(DIFFERS);
    assertThat(with.level()).isEqualTo(Severity.WARNING);
  }

  @Test
  void aTotalIsAtLeastEachOfItsChannels() {
    Stated stated = Stated.figure("disclosed_total", "1913").and("channel_weibo", "10");
    assertThat(inForm("R14-09", stated.and("channel_website", "3636")).outcome())
        .isEqualTo(DIFFERS);
    assertThat(inForm("R14-09", stated.and("channel_website", "1913")).outcome()).isEqualTo(AGREES);
    assertThat(inForm("R14-09", Stated.figure("disclosed_total", "1913")).outcome())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void aSubsetIsAtMostTheWhole() {
    Stated stated = Stated.figure("disclosed_normative_docs", "1236");
    assertThat(inForm("R14-11", stated.and("issued_normative_docs", "3520")).outcome())
        .isEqualTo(AGREES);
    assertThat(inForm("R14-11", stated.and("issued_normative_docs", "1236")).outcome())
        .isEqualTo(AGREES);
    assertThat(inForm("R14-11", stated.and("issued_normative_docs", "1235")).outcome())
        .isEqualTo(DIFFERS);
    assertThat(inForm("R14-11", stated).outcome()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void figuresThatAreExpectedToBeEqualAreCompared() {
    Stated received = Stated.figure("applications_received", "74");
    RelationResult result = inForm("R14-18", received.and("applications_replied", "56"));
    assertThat(result.outcome()).isEqualTo(DIFFERS);
    assertThat(result.difference()).isEqualByComparingTo("18");
    assertThat(inForm("R14-18", received.and("applications_replied", "74")).outcome())
        .isEqualTo(AGREES);
  }

  @Test
  void whereNothingWasReceivedThePartsAreZero() {
    Stated none = Stated.figure("applications_received", "0");
    assertThat(inForm("R14-16", none.and("applications_mail", "0")).outcome()).isEqualTo(AGREES);
    assertThat(inForm("R14-16", none.and("applications_mail", "1")).outcome()).isEqualTo(DIFFERS);
    assertThat(inForm("R14-16", none).outcome()).isEqualTo(NOT_APPLICABLE);
    Stated some = Stated.figure("applications_received", "1").and("applications_mail", "1");
    assertThat(inForm("R14-16", some).outcome()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void casesWithoutApplicationsConflict() {
    Stated none = Stated.figure("applications_received", "0");
    assertThat(inForm("R14-17", none.and("reviews_total", "32")).outcome()).isEqualTo(DIFFERS);
    assertThat(inForm("R14-17", none.and("reviews_total", "0")).outcome()).isEqualTo(AGREES);
    assertThat(
            inForm("R14-17", Stated.figure("applications_received", "3").and("reviews_total", "1"))
                .outcome())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void aDerivedSideTakesNoPartInAVerdict() {
    Stated stated = whole("6").and("a", "1").and("b", "2");
    assertThat(equalsOutcome(Stated.nothing().derived("whole", "7").and("a", "1").and("b", "2")))
        .isEqualTo(NOT_APPLICABLE);
    assertThat(equalsOutcome(whole("6").derived("a", "5").derived("b", "2")))
        .isEqualTo(NOT_APPLICABLE);
    assertThat(equalsOutcome(Stated.nothing().derived("whole", "74").derived("a", "74")))
        .isEqualTo(NOT_APPLICABLE);
    assertThat(equalsOutcome(stated.derived("c", "4"))).isEqualTo(DIFFERS);
    assertThat(equalsOutcome(stated.derived("c", "3"))).isEqualTo(AGREES);
  }

  @Test
  void aResultShowsItsArithmetic() {
    RelationResult result =
        RelationChecker.checkList(
            TestRelation.of(RelationType.EQUALS, "whole", "a b c"),
            whole("58").and("a", "20").and("c", "40").table());
    assertThat(result.at()).isEqualTo("T-1");
    assertThat(result.leftSum()).isEqualByComparingTo("58");
    assertThat(result.rightSum()).isEqualByComparingTo("60");
    assertThat(result.difference()).isEqualByComparingTo("-2");
    assertThat(result.cells()).extracting(MetricId::value).containsExactly("whole", "a", "b", "c");
    assertThat(result.right()).extracting(Term::value).element(1).isEqualTo(Optional.empty());
  }

  @Test
  void aFormOfIndicatorsIsCheckedOnceForEachRelation() {
    List<RelationResult> results = RelationChecker.check(FORM, MetricTable.EMPTY, Optional.empty());
    assertThat(results).hasSameSizeAs(FORM.relations());
    assertThat(results).extracting(RelationResult::outcome).containsOnly(NOT_APPLICABLE);
  }

  @ParameterizedTest
  @EnumSource(
      value = RelationType.class,
      names = {"COLUMN_BALANCE", "COLUMN_SUM", "ROW_SUM", "CROSS_YEAR"})
  void aRelationOfAGridIsRefusedWhereIndicatorsAreChecked(RelationType type) {
    assertThat(type.isGrid()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TestRelation.outcome(type, "whole", "a", whole("1").and("a", "1")));
  }

  @Test
  void theSumOfAResultIsTheSumOfItsTerms() {
    Term taken =
        new Term(MetricId.of("a"), Optional.of(Stated.metric("a", "10", false, false)), -1);
    assertThat(RelationChecker.sum(List.of(taken, taken))).isEqualByComparingTo("-20");
    assertThat(RelationChecker.sum(List.of())).isEqualByComparingTo("0");
  }
}
