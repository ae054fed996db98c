package nianjian.diagnostic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static Excerpt of(String file, int line, int column, int end) {
    return of(file, line, column, end, 100);
  }

  private static Excerpt of(String file, int line, int column, int end, int columns) {
    return Excerpt.of(file.getBytes(UTF_8), new Position("a.md", line, column, end), columns)
        .orElseThrow();
  }

  @Test
  void showsTheLineAndWhereThePlaceIsInIt() {
    assertThat(of("---\npublished: 2021-02-29\n---\n", 2, 12, 22))
        .isEqualTo(new Excerpt("published: 2021-02-29", 11, 10));
  }

  @Test
  void chineseCharactersTakeTwoColumns() {
    assertThat(of("标题：年报x", 1, 4, 6)).isEqualTo(new Excerpt("标题：年报x", 6, 4));
    assertThat(of("𠀀年", 1, 2, 0)).isEqualTo(new Excerpt("𠀀年", 2, 2));
  }

  @Test
  void combiningMarksTakeNone() {
    assertThat(of("e\u0301x", 1, 3, 4)).isEqualTo(new Excerpt("e\u0301x", 1, 1));
  }

  @Test
  void everyKindOfLineEndCounts() {
    assertThat(of("a\r\nb\rc\nd", 3, 1, 0).text()).isEqualTo("c");
    assertThat(of("a\r\nb\rc\nd", 4, 1, 0).text()).isEqualTo("d");
    assertThat(of("a\n\nb", 2, 1, 0)).isEqualTo(new Excerpt("", 0, 1));
  }

  @Test
  void aByteOrderMarkIsNotPartOfTheLine() {
    assertThat(of("\uFEFFabc", 1, 2, 3)).isEqualTo(new Excerpt("abc", 1, 1));
  }

  @Test
  void whatCannotBeSeenIsShownAsItsCodeAndTabsAsSpaces() {
    assertThat(of("a\u202eb", 1, 2, 3)).isEqualTo(new Excerpt("a\\u202eb", 1, 6));
    assertThat(of("\tab", 1, 2, 3)).isEqualTo(new Excerpt("    ab", 4, 1));
  }

  @Test
  void aPlaceWithoutEndIsOneCharacterWide() {
    assertThat(of("年报", 1, 2, 0)).isEqualTo(new Excerpt("年报", 2, 2));
    assertThat(of("abc", 1, 4, 0)).isEqualTo(new Excerpt("abc", 3, 1));
    assertThat(of("abc", 1, 99, 100)).isEqualTo(new Excerpt("abc", 3, 1));
  }

  @Test
  void aWholeLineHasNoMark() {
    assertThat(of("abc", 1, 0, 0)).isEqualTo(new Excerpt("abc", 0, 0));
  }

  @Test
  void aLongLineIsCutAroundThePlace() {
    String line = "x".repeat(200) + "年报" + "y".repeat(200);

    Excerpt excerpt = of(line, 1, 201, 203, 40);

    assertThat(excerpt.text()).startsWith("…x").contains("年报").endsWith("y…");
    assertThat(DisplayWidth.of(excerpt.text())).isLessThanOrEqualTo(40);
    assertThat(excerpt.text().substring(excerpt.indent())).startsWith("年报");
    assertThat(excerpt.width()).isEqualTo(4);
  }

  @Test
  void aLongLineIsCutAtOneSideWhereThePlaceIsAtTheOther() {
    Excerpt start = of("ab" + "y".repeat(200), 1, 1, 3, 40);
    assertThat(start.text()).startsWith("aby").endsWith("…").hasSize(40);
    assertThat(start.indent()).isZero();

    Excerpt end = of("x".repeat(200) + "ab", 1, 201, 203, 40);
    assertThat(end.text()).startsWith("…").endsWith("ab");
    assertThat(end.text().substring(end.indent())).isEqualTo("ab");
  }

  @Test
  void theMarkEndsWhereTheLineIsCut() {
    Excerpt excerpt = of("x".repeat(200), 1, 10, 190, 40);

    assertThat(excerpt.indent() + excerpt.width()).isLessThanOrEqualTo(40);
    assertThat(excerpt.width()).isPositive();
  }

  @Test
  void bytesThatAreNotUtf8AreShownAsWellAsTheyCanBe() {
    byte[] gbk = "title: 年报".getBytes(Charset.forName("GBK"));

    Excerpt excerpt = Excerpt.of(gbk, Position.at("a.md", 1, 8), 100).orElseThrow();

    assertThat(excerpt.text()).startsWith("title: \uFFFD");
    assertThat(excerpt.indent()).isEqualTo(7);
  }

  @Test
  void noLineNoExcerpt() {
    assertThat(Excerpt.of("a\n".getBytes(UTF_8), Position.of("a.md"), 100)).isEmpty();
    assertThat(Excerpt.of("a\n".getBytes(UTF_8), Position.at("a.md", 9, 1), 100)).isEmpty();
  }
}
