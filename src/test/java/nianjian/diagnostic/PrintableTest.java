package nianjian.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "陇南市武都区2017年",
        "“千群千村” 《办法》〔2018〕5号",
        "a\\u202eb",
        "𠀀𪚥",
        "é、ü、한글",
        "全角　空格",
        "😀",
      })
  void whatCanBeSeenIsLeftAsItIs(String text) {
    assertThat(Printable.of(text)).isEqualTo(text);
  }

  @Test
  void controlsAndInvisibleCharactersAreWrittenAsTheirCodes() {
    assertThat(Printable.of("a\u0000b")).isEqualTo("a\\u0000b");
    assertThat(Printable.of("\u001b[31m红")).isEqualTo("\\u001b[31m红");
    assertThat(Printable.of("a\nb\tc\r")).isEqualTo("a\\u000ab\\u0009c\\u000d");
    assertThat(Printable.of("\u202egpj.exe")).isEqualTo("\\u202egpj.exe");
    assertThat(Printable.of("零\u200b宽\ufeff")).isEqualTo("零\\u200b宽\\ufeff");
    assertThat(Printable.of("\u2028\u2029\u00ad")).isEqualTo("\\u2028\\u2029\\u00ad");
    assertThat(Printable.of("\ue000")).isEqualTo("\\ue000");
    assertThat(Printable.of("\u0085")).isEqualTo("\\u0085");
  }

  @Test
  void invisibleCharactersBeyondTheBasicPlaneAreCaughtToo() {
    assertThat(Printable.of("a\udb40\udc41b")).isEqualTo("a\\udb40\\udc41b");
    assertThat(Printable.of("\udbc0\udc00")).isEqualTo("\\udbc0\\udc00");
  }

  @Test
  void halfACharacterIsWrittenAsItsCode() {
    assertThat(Printable.of("a\ud840")).isEqualTo("a\\ud840");
    assertThat(Printable.of("\udc00b")).isEqualTo("\\udc00b");
  }

  @Test
  void everyCharacterIsPrintedOrWrittenOut() {
    for (int c = 0; c <= 0xffff; c++) {
      String text = Printable.of(Character.toString(c));
      assertThatCode(() -> text.codePoints().count()).doesNotThrowAnyException();
      assertThat(text.codePoints().noneMatch(Character::isISOControl)).isTrue();
    }
  }
}
