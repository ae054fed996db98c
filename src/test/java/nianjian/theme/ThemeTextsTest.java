package nianjian.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.DiagnosticTexts;
import nianjian.diagnostic.Language;
import nianjian.diagnostic.Position;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTextsTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyThemeCodeSaysWhatIsWrongAndWhatToDo(Language language) {
    DiagnosticTexts texts = DiagnosticTexts.of(language);

    assertThat(Arrays.stream(Code.values()).filter(c -> c.id().startsWith("NJ6")))
        .hasSize(11)
        .allSatisfy(
            code -> {
              Diagnostic full =
                  Diagnostic.of(code, Position.of("x"), "A0", "B1", "C2", "D3", "E4", "F5");
              assertThat(texts.message(full)).isNotEqualTo(code.id()).contains("A0");
              assertThat(texts.hint(full)).isPresent();
            });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void caretAndHintThatWouldSayNothingAreLeftOut(Language language) {
    DiagnosticTexts texts = DiagnosticTexts.of(language);
    Diagnostic empty =
        Diagnostic.of(Code.VALUE_MISSING, Position.of("x"), "page.x", "", "", "/a.html", "1");
    Diagnostic reading = Diagnostic.of(Code.THEME_FILE, Position.of("x"), "assets/a.css", "");

    assertThat(texts.caret(empty)).isEmpty();
    assertThat(texts.hint(empty)).get().asString().contains("<#if …??>", "/a.html");
    assertThat(texts.caret(reading)).isEmpty();
    assertThat(texts.hint(reading)).isEmpty();
  }
}
