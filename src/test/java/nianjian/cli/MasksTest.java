package nianjian.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.DiagnosticTexts;
import nianjian.diagnostic.Language;
import nianjian.diagnostic.Position;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class MasksTest {
  private static final String LINE = "联系人证件11010519491231002X，电话13812345678，附件2件";

  private static Position span(int column, int endColumn) {
    return new Position("a.md", 1, column, endColumn);
  }

  private static Optional<Code> personal() {
    return Stream.of(Code.values()).filter(c -> c.id().startsWith("NJ5")).findFirst();
  }

  @Test
  void onlyTheFirstAndLastDigitsOfTheWordsInQuestionStay() {
    Masks masks = Masks.at(List.of(span(6, 24), span(27, 38)));

    assertThat(masks.line(span(1, 2), LINE))
        .isEqualTo("联系人证件1101***********02X，电话1381*****78，附件2件")
        .hasSameSizeAs(LINE);
  }

  @Test
  void otherLinesStayAsTheyAre() {
    Masks masks = Masks.at(List.of(span(6, 24)));

    assertThat(masks.line(new Position("a.md", 2, 6, 24), LINE)).isEqualTo(LINE);
    assertThat(masks.line(new Position("b.md", 1, 6, 24), LINE)).isEqualTo(LINE);
  }

  @Test
  void aPlaceWithoutAnEndHidesTheRestOfTheLine() {
    assertThat(Masks.at(List.of(span(6, 0))).line(span(6, 0), LINE))
        .startsWith("联系人证件1101**")
        .doesNotContain("1949", "1231", "138", "567");
  }

  @Test
  void shortNumbersAreHiddenWholeAndWideDigitsKeepTheirWidth() {
    assertThat(Masks.at(List.of(span(1, 9))).line(span(1, 9), "８６６２１２３４")).isEqualTo("＊＊＊＊＊＊＊＊");
  }

  @Test
  void aPlaceBeyondTheLineHidesNothingAndFailsNowhere() {
    assertThat(Masks.at(List.of(span(90, 99))).line(span(90, 99), LINE)).isEqualTo(LINE);
  }

  @Test
  void otherFindingsAreSaidInFull() {
    Diagnostic link = Diagnostic.of(Code.BROKEN_LINK, span(1, 2), "/13812345678");

    assertThat(Masks.said(link, "/13812345678")).isEqualTo("/13812345678");
  }

  @Test
  void noFormatPrintsPersonalDataInFull() throws Exception {
    Assumptions.assumeTrue(personal().isPresent(), "no rule about personal data");
    Diagnostic found = Diagnostic.of(personal().orElseThrow(), span(27, 38), "13812345678", "", "");
    Diagnostic beside = Diagnostic.of(Code.BROKEN_LINK, span(1, 3), "/x", "");
    StringWriter text = new StringWriter();
    DiagnosticTexts texts = DiagnosticTexts.of(Language.CHINESE);

    new DiagnosticPrinter(
            new PrintWriter(text), texts, path -> Optional.of(LINE.getBytes(UTF_8)), false)
        .print(List.of(beside, found), d -> true, true);

    assertThat(text.toString()).contains("1381*****78").doesNotContain("13812345678");
    assertThat(SarifReport.of(List.of(found), texts)).doesNotContain("13812345678");
  }
}
