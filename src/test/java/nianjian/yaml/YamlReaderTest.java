package nianjian.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.FoundLines;
import nianjian.diagnostic.Position;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;

class YamlReaderTest {
  private static final int MAX = 262_144;
  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<YamlNode> read(String text) {
    return YamlReader.read(text, "a.yml", 0, MAX, diagnostics);
  }

  private List<String> found(String text) {
    assertThat(read(text)).isEmpty();
    return FoundLines.of(diagnostics);
  }

  private YamlScalar scalar(String value) {
    YamlMap map = (YamlMap) read("k: " + value).orElseThrow();
    assertThat(FoundLines.of(diagnostics)).isEmpty();
    return (YamlScalar) map.find("k").orElseThrow();
  }

  @Test
  void theLibraryIsBoundTooThoughOurParserStopsThingsFirst() {
    LoaderOptions options = YamlReader.options(MAX);

    assertThat(options.isAllowDuplicateKeys()).isFalse();
    assertThat(options.getMaxAliasesForCollections()).isZero();
    assertThat(options.getNestingDepthLimit()).isEqualTo(20);
    assertThat(options.getCodePointLimit()).isEqualTo(MAX);
  }

  @Test
  void everyValueHasItsPlaceInTheFile() {
    YamlNode root =
        YamlReader.read("title: 年报\nlist: [a, 𠮷b]\n", "a.md", 1, MAX, diagnostics).orElseThrow();
    YamlMap map = (YamlMap) root;
    assertThat(map.find("title").orElseThrow().position())
        .isEqualTo(new Position("a.md", 2, 8, 10));
    assertThat(map.entries().get(1).keyPosition()).isEqualTo(new Position("a.md", 3, 1, 5));
    YamlList list = (YamlList) map.find("list").orElseThrow();
    assertThat(list.items().get(1).position()).isEqualTo(new Position("a.md", 3, 11, 13));
  }

  @Test
  void textWithoutContentIsNoValueAndNoFault() {
    assertThat(found("# 只有注释\n")).isEmpty();
    assertThat(found("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"010", "12:30:45", "0x1F", "1e3", "1_000", "yes", "off", "+1", ".5", "1."})
  void whatYamlWouldTurnIntoSomethingElseStaysText(String value) {
    YamlScalar scalar = scalar(value);
    assertThat(scalar.text()).isEqualTo(value);
    assertThat(scalar.number()).isEmpty();
    assertThat(scalar.truth()).isEmpty();
    assertThat(scalar.isNull()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0,0", "-58,-58", "70.23,70.23", "999999999999999,999999999999999"})
  void numbersAreNumbers(String value, String number) {
    assertThat(scalar(value).number()).map(Object::toString).contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234567890123456", "1.1234567", "'12'", "１２", "1,209", "12条"})
  void otherThingsAreNotNumbers(String value) {
    assertThat(scalar(value).number()).isEmpty();
  }

  @Test
  void impossibleDayIsNoDateButLooksLikeOne() {
    assertThat(scalar("2021-13-45").date()).isEmpty();
    assertThat(scalar("2021-13-45").looksLikeDate()).isTrue();
    assertThat(scalar("2021-13-45").month()).isEmpty();
    assertThat(scalar("2021-02-29").date()).isEmpty();
    assertThat(scalar("2021-02-29").month()).map(m -> m.lengthOfMonth()).contains(28);
    assertThat(scalar("2020-02-29").date()).isPresent();
    assertThat(scalar("2020-2-9").looksLikeDate()).isFalse();
    assertThat(scalar("2020-2-9").month()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "~", ""})
  void nothingIsNothing(String value) {
    assertThat(scalar(value).isNull()).isTrue();
    assertThat(scalar("'" + value + "'").isNull()).isFalse();
  }

  @Test
  void truthIsTrueOrFalseAlone() {
    assertThat(scalar("true").truth()).contains(true);
    assertThat(scalar("false").truth()).contains(false);
    assertThat(scalar("True").truth()).isEmpty();
    assertThat(scalar("\"true\"").truth()).isEmpty();
  }

  @Test
  void aliasesThatWouldGrowToMillionsOfLeavesAreRefusedAtTheFirstAnchor() {
    StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 8; i++) {
      String one = "*a" + (i - 1);
      text.append("a").append(i).append(": &a").append(i);
      text.append(" [").append((one + ", ").repeat(9)).append(one).append("]\n");
    }
    assertThat(found(text.toString())).containsExactly("NJ108 1:5 &a0");
  }

  @Test
  void cycleIsRefused() {
    assertThat(found("a: &a [*a]")).containsExactly("NJ108 1:4 &a");
  }

  @Test
  void aliasAloneIsRefused() {
    assertThat(found("a: *b")).containsExactly("NJ108 1:4 *b");
  }

  @Test
  void mergeKeyIsRefused() {
    assertThat(read("a: 1\n<<: {b: 2}\n")).isPresent();
    assertThat(FoundLines.of(diagnostics)).containsExactly("NJ108 2:1 <<");
  }

  @Test
  void keyThatIsNotTextIsRefused() {
    assertThat(read("? [a, b]\n: 1\nc: 2\n")).isPresent();
    assertThat(FoundLines.of(diagnostics)).containsExactly("NJ108 1:3 ?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a: !!int 1", "a: !!java.net.URL [x]", "a: !x {b: 1}", "a: !!binary aGk="})
  void tagsAreRefused(String text) {
    assertThat(found(text)).singleElement().asString().startsWith("NJ108 1:4 ");
  }

  @Test
  void secondDocumentIsRefused() {
    assertThat(found("a: 1\n---\nb: 2\n")).containsExactly("NJ108 2:1 ---");
  }

  @Test
  void duplicateKeyIsReportedWithTheFirst() {
    assertThat(read("a: 1\nb: 2\na: 3\n")).isPresent();
    assertThat(FoundLines.of(diagnostics)).containsExactly("NJ107 3:1 a|1");
  }

  @Test
  void sameKeyInDifferentMapsIsFine() {
    assertThat(read("a: {x: 1}\nb: {x: 1}\n")).isPresent();
    assertThat(FoundLines.of(diagnostics)).isEmpty();
  }

  @Test
  void deepNestingIsRefusedQuickly() {
    String deep = "[".repeat(100_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(found(deep)).containsExactly("NJ105 1:1 @yaml-depth"));
  }

  @Test
  void twentyLevelsAreRead() {
    assertThat(read("[".repeat(19) + "]".repeat(19))).isPresent();
  }

  @Test
  void textOverTheLimitIsRefusedBeforeItIsParsed() {
    Optional<YamlNode> node = YamlReader.read("a: 12345", "a.yml", 2, 5, diagnostics);
    assertThat(node).isEmpty();
    assertThat(FoundLines.of(diagnostics)).containsExactly("NJ109 3:1 8|5|@characters");
  }

  @ParameterizedTest
  @CsvSource({
    "'a:\u00A0b', 1:3, U+00A0",
    "'a: b\tc', 1:5, U+0009",
    "'a: x\u2028y', 1:5, U+2028",
    "'a: x\u2029y', 1:5, U+2029",
    "'a: 1\n\uFEFFb: 2', 2:1, U+FEFF",
    "'a: x\u0085y', 1:5, U+0085",
    "'a: x\u0001y', 1:5, U+0001",
    "'a: x\uFFFEy', 1:5, U+FFFE"
  })
  void charactersThatDeceiveAreReportedWithTheirPlace(String text, String place, String character) {
    assertThat(found(text)).containsExactly("NJ106 " + place + " " + character);
  }

  @Test
  void nulAndHalvesOfCharactersAreReported() {
    assertThat(found("a: \u0000\nb: \uD800")).hasSize(2);
  }

  @Test
  void ideographicSpaceAndEmojiAreLeftAlone() {
    assertThat(scalar("甲　乙😀").text()).isEqualTo("甲　乙😀");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "title: 关于: 年报; 1:10 @yaml-colon",
        "'title: \"年报'; @yaml-quote",
        "a: [1, 2; @yaml-comma",
        "'a: 1\n  b: 2'; 2:4 @yaml-colon",
        "'a:\n    b: 1\n  c: 2'; @yaml-indent",
        "a: @x; 1:4 @yaml-start",
        "a: `x`; 1:4 @yaml-start",
        "'a: \"\\q\"'; @yaml-escape",
        "'a: 1\nb'; @yaml-no-colon",
        "'a: 1\ntitle:年报\nb: 2'; 3:1 @yaml-no-colon",
        "'a: |x'; @yaml-other"
      })
  void commonMistakesAreNamedInOurOwnWords(String text, String expected) {
    assertThat(found(text)).singleElement().asString().startsWith("NJ105 ").endsWith(expected);
  }

  @Test
  void sixtyThousandLineEndsAreReadQuickly() {
    String text = "a: 1\n" + "\n".repeat(60_000) + "b: 2\n";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(read(text)).isPresent());
  }

  @Test
  void longValuesAreReadQuickly() {
    String text = "a: " + "政".repeat(200_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(read(text)).isPresent());
  }
}
