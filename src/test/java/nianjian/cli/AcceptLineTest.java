package nianjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.DiagnosticTexts;
import nianjian.diagnostic.Language;
import nianjian.diagnostic.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptLineTest {
  private static final DiagnosticTexts TEXTS = DiagnosticTexts.of(Language.CHINESE);
  private static final Diagnostic FOUND =
      Diagnostic.of(Code.RELATION_DIFFERS, Position.of("a.md"), "甲", "1", "2", "1", "R14-08");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "R14-08 | R14-08",
        "applications.new_received.total | applications.new_received.total",
        "sum/disclosed_total | sum/disclosed_total",
        "附件.csv | 附件.csv",
        "agency:R14-08 | \"agency:R14-08\"",
        "2017 | \"2017\"",
        "no | \"no\"",
        "工作概况, 一 | \"工作概况, 一\"",
        "说\"明\" | \"说\\\"明\\\"\"",
        "a\\b | \"a\\\\b\"",
        "# 注 | \"# 注\"",
      })
  void aPlaceIsInQuotesUnlessYamlTakesItForText(String at, String written) {
    assertThat(AcceptLine.scalar(at)).isEqualTo(written);
  }

  @Test
  void whatCanBeAcceptedSaysHow() {
    assertThat(AcceptLine.of(FOUND.at("R14-08"), TEXTS))
        .contains("accept: - {code: NJ301, at: R14-08, note: …}");
  }

  @Test
  void whatIsExplainedOrCannotBeAcceptedSaysNothing() {
    assertThat(AcceptLine.of(FOUND, TEXTS)).isEmpty();
    assertThat(AcceptLine.of(FOUND.at("R14-08").explained("原件如此"), TEXTS)).isEmpty();
    Diagnostic error = Diagnostic.of(Code.BROKEN_LINK, Position.of("a.md"), "/x", "").at("x");
    assertThat(AcceptLine.of(error, TEXTS)).isEmpty();
  }
}
