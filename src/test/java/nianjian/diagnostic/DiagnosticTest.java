package nianjian.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DiagnosticTest {
  private static final Position PLACE = Position.at("a.md", 4, 12);

  @Test
  void aDiagnosticHasItsCodesSeverityUnlessItSaysOtherwise() {
    Diagnostic d = Diagnostic.of(Code.UNKNOWN_REGION, PLACE, "wudou", "wudu");
    assertThat(d.severity()).isEqualTo(Severity.ERROR);
    assertThat(d.arguments()).containsExactly("wudou", "wudu");
    Diagnostic milder = d.with(Severity.WARNING);
    assertThat(milder.severity()).isEqualTo(Severity.WARNING);
    assertThat(milder.code()).isEqualTo(Code.UNKNOWN_REGION);
  }

  @Test
  void aFindingOfOneKindMayBePublishedUnderAnother() {
    Diagnostic d = Diagnostic.of(Code.OLD_KEY, PLACE).as(Code.SETTINGS_INVALID);
    assertThat(d.code()).isEqualTo(Code.SETTINGS_INVALID);
    assertThat(d.message()).isEqualTo(Code.OLD_KEY);
    assertThat(d.severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void codesAreGroupedByTheirFirstDigitInOrder() {
    assertThat(Arrays.stream(Code.values()).map(Code::id))
        .isSorted()
        .allMatch(id -> id.matches("NJ[1-9]\\d{2}"));
    assertThat(Arrays.stream(Code.values()).filter(c -> c.id().startsWith("NJ3")))
        .as("findings about figures are at most warnings")
        .allMatch(c -> c.severity() != Severity.ERROR);
    assertThat(Arrays.stream(Code.values()).filter(c -> c.id().startsWith("NJ8")))
        .allMatch(c -> c.severity() == Severity.ERROR);
  }

  @Test
  void severitiesAndLanguagesHaveTheWordsThatAreWritten() {
    assertThat(Arrays.stream(Severity.values()).map(Severity::word))
        .containsExactly("error", "warning", "info");
    assertThat(Arrays.stream(Language.values()).map(Language::tag)).containsExactly("zh-CN", "en");
  }

  @Test
  void aPositionLeavesOutWhatIsNotKnown() {
    assertThat(Position.of("a.md")).hasToString("a.md");
    assertThat(new Position("a.md", 4, 0, 0)).hasToString("a.md:4");
    assertThat(PLACE).hasToString("a.md:4:12");
    assertThat(new Position("a.md", 4, 12, 20)).hasToString("a.md:4:12");
  }

  @Test
  void positionsSortByFileThenLineThenColumn() {
    assertThat(Position.at("a.md", 10, 1))
        .isGreaterThan(Position.at("a.md", 9, 5))
        .isLessThan(Position.at("a.md", 10, 2))
        .isLessThan(Position.of("b.md"))
        .isLessThan(new Position("a.md", 10, 1, 4));
  }
}
