package nianjian.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingTextsTest {
  private static final Position HERE = Position.at("a.md", 1, 1);

  static Stream<Code> readingCodes() {
    return Arrays.stream(Code.values()).filter(c -> c.id().matches("NJ[128].*|NJ403|NJ407"));
  }

  @ParameterizedTest
  @MethodSource("readingCodes")
  void everyCodeSaysWhatAndWhatToDoInBothLanguages(Code code) {
    Diagnostic diagnostic = Diagnostic.of(code, HERE, "甲", "乙", "丙", "丁");
    for (Language language : Language.values()) {
      DiagnosticTexts texts = DiagnosticTexts.of(language);
      assertThat(texts.message(diagnostic)).isNotEqualTo(code.id()).doesNotContain("{0}");
      assertThat(texts.hint(diagnostic)).isPresent();
      assertThat(texts.caret(diagnostic))
          .satisfiesAnyOf(
              c -> assertThat(c).isEmpty(), c -> assertThat(c.orElseThrow()).isNotBlank());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void wordArgumentsAreInTheLanguageOfTheText(Language language) {
    Diagnostic diagnostic = Diagnostic.of(Code.WRONG_TYPE, HERE, "year", "@whole-number", "@list");
    String message = DiagnosticTexts.of(language).message(diagnostic);
    assertThat(message)
        .isEqualTo(language == Language.CHINESE ? "year 应当是整数" : "year must be a whole number");
  }

  @Test
  void argumentThatOnlyLooksLikeAWordStaysAsItIs() {
    Diagnostic diagnostic = Diagnostic.of(Code.UNKNOWN_KEY, HERE, "@nobody", "", "title");
    assertThat(DiagnosticTexts.of(Language.CHINESE).message(diagnostic)).isEqualTo("不认识的键 @nobody");
    assertThat(DiagnosticTexts.of(Language.CHINESE).caret(diagnostic)).isEmpty();
  }

  @Test
  void messageReadsAsAnOfficeWouldWriteIt() {
    Diagnostic date =
        Diagnostic.of(Code.BAD_DATE, HERE, "2021-02-29", "published", "2021-02", "28");
    DiagnosticTexts texts = DiagnosticTexts.of(Language.CHINESE);
    assertThat(texts.message(date)).isEqualTo("日期不存在或写法不对：2021-02-29");
    assertThat(texts.caret(date)).contains("2021-02 只有 28 天");
    assertThat(texts.hint(date)).contains("写成 YYYY-MM-DD，例如 2021-03-01");
  }

  @Test
  void unprintableCharactersInArgumentsAreMadeVisible() {
    Diagnostic diagnostic = Diagnostic.of(Code.UNKNOWN_KEY, HERE, "a\u202eb", "", "title");
    assertThat(DiagnosticTexts.of(Language.ENGLISH).message(diagnostic))
        .isEqualTo("Unknown key a\\u202eb");
  }
}
