package nianjian.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWidthTest {
  @Test
  void chineseCharacterIsAsWideAsHigh() {
    assertThat(TextWidth.of("政务微博", 15)).isEqualTo(60);
  }

  @Test
  void digitsAreNarrower() {
    assertThat(TextWidth.of("2017", 14)).isBetween(28.0, 36.0);
  }

  @Test
  void shortLabelStaysOnOneLine() {
    assertThat(TextWidth.lines("告知通过其他途径办理", 15, 200, 246)).containsExactly("告知通过其他途径办理");
  }

  @Test
  void longLabelGoesOverLines() {
    assertThat(TextWidth.lines("告知通过其他途径办理", 15, 100, 246)).containsExactly("告知通过其他", "途径办理");
  }

  @Test
  void wordsStayWhole() {
    assertThat(TextWidth.lines("Partly disclosed on request", 15, 90, 90))
        .containsExactly("Partly", "disclosed", "on request");
  }

  @Test
  void lineDoesNotBeginWithAClosingMark() {
    assertThat(TextWidth.lines("甲乙丙，丁", 10, 30, 100)).containsExactly("甲乙", "丙，丁");
  }

  @Test
  void emptyLabelIsOneEmptyLine() {
    assertThat(TextWidth.lines("", 15, 100, 100)).containsExactly("");
  }
}
