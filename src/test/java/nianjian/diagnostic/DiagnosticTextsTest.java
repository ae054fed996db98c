package nianjian.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosticTextsTest {
  private static final Position PLACE = Position.at("content/reports/wudu/2017.md", 4, 12);
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d\\}");

  private static DiagnosticTexts texts(Map<String, String> entries) {
    Properties properties = new Properties();
    properties.putAll(entries);
    return DiagnosticTexts.from(properties);
  }

  private static Diagnostic diagnostic(String... arguments) {
    return Diagnostic.of(Code.BAD_DATE, PLACE, arguments);
  }

  @Test
  void placeholdersAreFilledWithTheArguments() {
    DiagnosticTexts texts =
        texts(
            Map.of("NJ203", "{0}：日期不存在：{1}", "NJ203.caret", "{2}", "NJ203.hint", "写成 YYYY-MM-DD"));
    Diagnostic d = diagnostic("published", "2021-02-29", "2月只有28天");
    assertThat(texts.message(d)).isEqualTo("published：日期不存在：2021-02-29");
    assertThat(texts.caret(d)).contains("2月只有28天");
    assertThat(texts.hint(d)).contains("写成 YYYY-MM-DD");
  }

  @Test
  void whatAnArgumentContainsIsNotFilledAgain() {
    DiagnosticTexts texts = texts(Map.of("NJ203", "{0} / {1}"));
    assertThat(texts.message(diagnostic("{1}", "{0}"))).isEqualTo("{1} / {0}");
    assertThat(texts.message(diagnostic("$1", "\\0"))).isEqualTo("$1 / \\0");
  }

  @Test
  void aMissingArgumentLeavesNoPlaceholder() {
    assertThat(texts(Map.of("NJ203", "a{0}b{5}c")).message(diagnostic("-"))).isEqualTo("a-bc");
  }

  @Test
  void aCaretOrHintThatNamesAnEmptyArgumentIsDropped() {
    DiagnosticTexts texts =
        texts(Map.of("NJ203", "不认识的键 {0}，{1}", "NJ203.caret", "是不是 {1}？", "NJ203.hint", "可用：{2}"));
    Diagnostic without = diagnostic("publshed", "");
    assertThat(texts.caret(without)).isEmpty();
    assertThat(texts.hint(without)).isEmpty();
    assertThat(texts.message(without)).isEqualTo("不认识的键 publshed，");
    Diagnostic with = diagnostic("publshed", "published", "title");
    assertThat(texts.caret(with)).contains("是不是 published？");
    assertThat(texts.hint(with)).contains("可用：title");
  }

  @Test
  void withoutATextTheCodeIsTheMessage() {
    DiagnosticTexts texts = texts(Map.of("NJ203.caret", " "));
    assertThat(texts.message(diagnostic())).isEqualTo("NJ203");
    assertThat(texts.caret(diagnostic())).isEmpty();
    assertThat(texts.hint(diagnostic())).isEmpty();
  }

  @Test
  void aFindingUnderAnotherCodeKeepsItsOwnTexts() {
    DiagnosticTexts texts = texts(Map.of("NJ203", "日期", "NJ802", "设置"));
    assertThat(texts.message(diagnostic().as(Code.SETTINGS_INVALID))).isEqualTo("日期");
  }

  @Test
  void wordsAreTakenFromTheLanguage() {
    DiagnosticTexts texts = texts(Map.of("NJ203", "应为{0}，不是{1}", "word.number", "数字"));
    assertThat(texts.message(diagnostic("@number", "@here"))).isEqualTo("应为数字，不是@here");
    assertThat(texts.text("word.number")).isEqualTo("数字");
  }

  @Test
  void argumentsCannotPlayWithTheTerminal() {
    DiagnosticTexts texts = texts(Map.of("NJ203", "值 {0}"));
    assertThat(texts.message(diagnostic("\u001b[2J\u202egpj"))).isEqualTo("值 \\u001b[2J\\u202egpj");
  }

  @Test
  void aTextOfNoDiagnosticIsFoundByItsKey() {
    DiagnosticTexts texts = texts(Map.of("summary.pages", "{0} 页"));
    assertThat(texts.text("summary.pages", "1,204")).isEqualTo("1,204 页");
    assertThat(texts.text("summary.nothing", "1")).isEqualTo("summary.nothing");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyTextOfTheProgramIsFilledWithoutARest(Language language) throws IOException {
    DiagnosticTexts texts = DiagnosticTexts.of(language);
    String[] nine = {"a", "b", "c", "d", "e", "f", "g", "h", "i"};
    for (Code code : Code.values()) {
      Diagnostic d = Diagnostic.of(code, PLACE, nine);
      assertThat(texts.message(d)).as(code.id()).isNotBlank().doesNotContainPattern(PLACEHOLDER);
      for (String text : List.of(texts.caret(d).orElse("-"), texts.hint(d).orElse("-"))) {
        assertThat(text).as(code.id()).isNotBlank().doesNotContainPattern(PLACEHOLDER);
      }
    }
    assertThat(bundle(language).stringPropertyNames())
        .filteredOn(key -> key.startsWith("NJ"))
        .allMatch(key -> key.matches("NJ\\d{3}(\\.caret|\\.hint)?"));
  }

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    Properties chinese = bundle(Language.CHINESE);
    Properties english = bundle(Language.ENGLISH);
    for (String key : chinese.stringPropertyNames()) {
      if (key.startsWith("NJ") && english.containsKey(key)) {
        assertThat(places(english.getProperty(key)))
            .as(key)
            .isEqualTo(places(chinese.getProperty(key)));
      }
    }
  }

  private static Set<String> places(String text) {
    return new TreeSet<>(PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList());
  }

  private static Properties bundle(Language language) throws IOException {
    String name = "/nianjian/messages-" + language.tag() + ".properties";
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Code.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
