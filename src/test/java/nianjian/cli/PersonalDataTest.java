package nianjian.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.DiagnosticTexts;
import nianjian.diagnostic.Language;
import nianjian.diagnostic.Position;
import org.junit.jupiter.api.Test;

/** What a check says of personal data must not be the leak that it warns of. */
class PersonalDataTest {
  private static final String LINE = "联系人证件11010519491231002X，电话13812345678，附件2件";
  private static final DiagnosticTexts TEXTS = DiagnosticTexts.of(Language.CHINESE);

  private static Position span(int column, int endColumn) {
    return new Position("a.md", 1, column, endColumn);
  }

  private static String printed(Diagnostic... findings) {
    StringWriter text = new StringWriter();
    new DiagnosticPrinter(
            new PrintWriter(text), TEXTS, path -> Optional.of(LINE.getBytes(UTF_8)), false)
        .print(List.of(findings), d -> true, true);
    return text.toString();
  }

  @Test
  void noFindingPrintsANumberInFull() {
    String text = printed(Diagnostic.of(Code.MOBILE_NUMBER, span(27, 38), "13812345678", "", ""));

    assertThat(text).contains("138****5678").doesNotContain("13812345678", "19491231");
  }

  @Test
  void norDoesAnotherFindingThatQuotesTheSameLine() {
    String text = printed(Diagnostic.of(Code.BROKEN_LINK, span(1, 3), "/x", ""));

    assertThat(text).contains("附件2件").doesNotContain("13812345678", "19491231");
  }

  @Test
  void norDoTheFormatsForMachines() throws Exception {
    Diagnostic found =
        Diagnostic.of(Code.QUOTE_NOT_FOUND, span(27, 38), "电话13812345678", "").at("trainees");

    assertThat(SarifReport.of(List.of(found), TEXTS)).doesNotContain("13812345678");
  }
}
