package nianjian.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
  private static Optional<Excerpt> excerpt(
      String file, int line, int column, int end, int columns) {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    return Excerpt.of(bytes, new Position("a.md", line, column, end), columns);
  }

  private static Excerpt get(String file, int line, int column, int end) {
    return excerpt(file, line, column, end, 80).orElseThrow();
  }

  @Test
  void theCaretStandsUnderThePlaceInColumnsOfTheTerminal() {
    Excerpt excerpt = get("title: 年报\nissuer: 武都区，区\n", 2, 12, 14);
    assertThat(excerpt).isEqualTo(new Excerpt("issuer: 武都区，区", 14, 4));
  }

  @Test
  void aPlaceWithoutAnEndIsOneCharacterWide() {
    assertThat(get("年报", 1, 2, 0)).isEqualTo(new Excerpt("年报", 2, 2));
    assertThat(get("ab", 1, 2, 0)).isEqualTo(new Excerpt("ab", 1, 1));
    assertThat(get("ab", 1, 9, 0)).isEqualTo(new Excerpt("ab", 2, 1));
  }

  @Test
  void aWholeLineHasNoCaret() {
    assertThat(get("ab", 1, 0, 0)).isEqualTo(new Excerpt("ab", 0, 0));
  }

  @Test
  void linesEndInEveryUsualWay() {
    assertThat(get("a\r\nb\rc\nd", 2, 1, 0).text()).isEqualTo("b");
    assertThat(get("a\r\nb\rc\nd", 3, 1, 0).text()).isEqualTo("c");
    assertThat(get("a\r\nb\rc\nd", 4, 1, 0).text()).isEqualTo("d");
  }

  @Test
  void aLineThatTheFileDoesNotHaveIsNotShown() {
    assertThat(excerpt("a\nb", 3, 1, 0, 80)).isEmpty();
    assertThat(excerpt("a\nb", 0, 0, 0, 80)).isEmpty();
    assertThat(excerpt("", 2, 1, 0, 80)).isEmpty();
    assertThat(excerpt("a\n", 2, 1, 0, 80)).contains(new Excerpt("", 0, 1));
  }

  @Test
  void invisibleCharactersAreShownAndTheCaretMovesWithThem() {
    assertThat(get("a\u202eb", 1, 3, 4)).isEqualTo(new Excerpt("a\\u202eb", 7, 1));
    assertThat(get("\ta", 1, 2, 3)).isEqualTo(new Excerpt("    a", 4, 1));
    assertThat(get("\ufeffa", 1, 1, 2)).isEqualTo(new Excerpt("a", 0, 1));
  }

  @Test
  void bytesThatAreNoTextAreShownAsUnreadable() {
    byte[] file = {'a', (byte) 0xff, 'b'};
    assertThat(Excerpt.of(file, Position.at("a.md", 1, 2), 80))
        .contains(new Excerpt("a\ufffdb", 1, 1));
  }

  @Test
  void aLongLineIsCutAroundThePlace() {
    String line = "x".repeat(200) + "HERE" + "y".repeat(200);
    Excerpt excerpt = excerpt(line, 1, 201, 205, 60).orElseThrow();
    assertThat(excerpt.text()).startsWith("…x").endsWith("y…").hasSizeLessThanOrEqualTo(60);
    assertThat(excerpt.text().substring(excerpt.indent(), excerpt.indent() + excerpt.width()))
        .isEqualTo("HERE");
    assertThat(excerpt(line, 1, 1, 3, 60).orElseThrow().text()).startsWith("xx").endsWith("…");
  }

  @Test
  void whateverTheLineTheCaretStaysUnderIt() {
    Random random = new Random(80);
    String letters = "ab 年鉴\t\u200b。𠀀e\u0301";
    for (int i = 0; i < 2000; i++) {
      StringBuilder line = new StringBuilder();
      int length = random.nextInt(120);
      for (int j = 0; j < length; j++) {
        int at = random.nextInt(letters.codePointCount(0, letters.length()));
        line.appendCodePoint(letters.codePointAt(letters.offsetByCodePoints(0, at)));
      }
      int column = 1 + random.nextInt(length + 2);
      int columns = 30 + random.nextInt(60);
      Excerpt excerpt =
          excerpt(line.toString(), 1, column, column + random.nextInt(9), columns).orElseThrow();
      assertThat(DisplayWidth.of(excerpt.text())).isLessThanOrEqualTo(columns);
      assertThat(excerpt.width()).isPositive();
      assertThat(excerpt.indent()).isBetween(0, columns);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a, 1", "年鉴, 4", "。，：, 6", "“”, 2", "é, 1", "ｶ, 1", "Ａ, 2", "𠀀, 2", "😀, 2", "'', 0"
  })
  void chineseTakesTwoColumns(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }

  @Test
  void combiningMarksTakeNoColumn() {
    assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
    assertThat(DisplayWidth.of("a\u20dd")).isEqualTo(1);
  }
}
