package nianjian.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.FoundLines;
import org.junit.jupiter.api.Test;

class YamlFieldsTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private YamlFields fields(String text) {
    YamlMap map = (YamlMap) YamlReader.read(text, "a.yml", 0, 10_000, diagnostics).orElseThrow();
    return new YamlFields(map, diagnostics);
  }

  private List<String> found() {
    return FoundLines.of(diagnostics);
  }

  @Test
  void textsAreStrippedAndNumbersCountAsText() {
    YamlFields f = fields("a: ' 武都 '\nb: 620000\nc: ''\nd: null\n");
    assertThat(f.text("a")).contains("武都");
    assertThat(f.text("b")).contains("620000");
    assertThat(f.text("c")).isEmpty();
    assertThat(f.text("d")).isEmpty();
    assertThat(f.text("e")).isEmpty();
    assertThat(found()).isEmpty();
  }

  @Test
  void listIsNoText() {
    assertThat(fields("a: [x]").text("a")).isEmpty();
    assertThat(found()).containsExactly("NJ111 1:4 a|@text|@list");
  }

  @Test
  void missingKeyIsReportedAtTheMapAndEmptyOneAtItsPlace() {
    YamlFields f = fields("a: 1\nb: ~\n");
    assertThat(f.requiredText("title")).isEmpty();
    f.require("b");
    f.require("a");
    assertThat(found()).containsExactly("NJ112 1:1 title", "NJ112 2:4 b");
  }

  @Test
  void onlyAllowedWordsAreTaken() {
    YamlFields f = fields("a: publishd\nb: draft\nc: x\n");
    List<String> words = List.of("draft", "published");
    assertThat(f.oneOf("a", words)).isEmpty();
    assertThat(f.oneOf("b", words)).contains("draft");
    assertThat(f.oneOf("c", words)).isEmpty();
    assertThat(found())
        .containsExactly(
            "NJ201 1:4 a|publishd|draft, published|published", "NJ201 3:4 c|x|draft, published|");
  }

  @Test
  void numbersAreTakenAndOthersReportedWithThePlainOne() {
    YamlFields f = fields("a: 12.5\nb: 1,209\nc: 12.5\nd: 99999999999\ne: 7\n");
    assertThat(f.number("a")).map(Object::toString).contains("12.5");
    assertThat(f.number("b")).isEmpty();
    assertThat(f.integer("c")).isEmpty();
    assertThat(f.integer("d")).isEmpty();
    assertThat(f.integer("e")).contains(7);
    assertThat(found())
        .containsExactly(
            "NJ202 2:4 b|1,209|1209",
            "NJ111 3:4 c|@whole-number|12.5",
            "NJ111 4:4 d|@whole-number|99999999999");
  }

  @Test
  void truthFallsBackToItsDefault() {
    YamlFields f = fields("a: true\nb: yes\n");
    assertThat(f.truth("a", false)).isTrue();
    assertThat(f.truth("b", true)).isTrue();
    assertThat(f.truth("c", false)).isFalse();
    assertThat(found()).containsExactly("NJ111 2:4 b|true/false|yes");
  }

  @Test
  void impossibleDateIsReportedWithTheLengthOfItsMonth() {
    YamlFields f = fields("a: 2021-02-29\nb: 2021-13-45\nc: 2021年\nd: '2021-03-01'\n");
    assertThat(f.date("a")).isEmpty();
    assertThat(f.date("b")).isEmpty();
    assertThat(f.date("c")).isEmpty();
    assertThat(f.date("d")).isPresent();
    assertThat(found())
        .containsExactly(
            "NJ203 1:4 2021-02-29|a|2021-02|28", "NJ203 2:4 2021-13-45|b||", "NJ203 3:4 2021年|c||");
  }

  @Test
  void listsAndMapsWithinAreTakenByTheirKind() {
    YamlFields f = fields("m: {x: 1}\nl: [{x: 1}, 2]\nt: [a, [b], ~]\ns: one\nbad: 1\n");
    assertThat(f.fields("m")).isPresent();
    assertThat(f.fields("bad")).isEmpty();
    assertThat(f.fieldsList("l")).hasSize(1);
    assertThat(f.texts("t")).containsExactly("a");
    assertThat(f.texts("s")).containsExactly("one");
    assertThat(f.texts("none")).isEmpty();
    assertThat(f.list("m")).isEmpty();
    assertThat(found())
        .containsExactly(
            "NJ111 1:4 m|@list|@map",
            "NJ111 2:13 l|@map|2",
            "NJ111 3:8 t|@text|@list",
            "NJ111 3:13 t|@text|~",
            "NJ111 5:6 bad|@map|1");
  }

  @Test
  void mapOfOnesOwnTakesTextsAlone() {
    YamlFields f = fields("params: {a: 1, b: 文, c: ~, d: [x]}");
    assertThat(f.textMap("params")).isEqualTo(Map.of("a", "1", "b", "文", "c", ""));
    assertThat(f.textMap("none")).isEmpty();
    assertThat(found()).containsExactly("NJ111 1:31 d|@text|@list");
  }

  @Test
  void keyThatWasNeverAskedForIsReportedWithTheNearest() {
    YamlFields f = fields("publshed: 2018-01-20\ntitle: 年报\n");
    assertThat(f.text("title")).isPresent();
    assertThat(f.date("published")).isEmpty();
    f.finish();
    assertThat(f.has("title")).isTrue();
    assertThat(found()).containsExactly("NJ110 1:1 publshed|published|title, published");
  }
}
