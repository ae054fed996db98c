package nianjian.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nianjian.io.Utf8Text.Fault;
import nianjian.io.Utf8Text.Guess;
import org.junit.jupiter.api.Test;

class Utf8TextTest {
  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void plainTextComesThroughUnchanged() {
    Utf8Text decoded = Utf8Text.decode(utf8("武都区\n𠮷野"));
    assertThat(decoded.text()).isEqualTo("武都区\n𠮷野");
    assertThat(decoded.fault()).isEmpty();
  }

  @Test
  void emptyBytesAreAnEmptyText() {
    assertThat(Utf8Text.decode(new byte[0]).text()).isEmpty();
  }

  @Test
  void byteOrderMarkIsDroppedAtTheStartOnly() {
    assertThat(Utf8Text.decode(utf8("\uFEFFa\uFEFFb")).text()).isEqualTo("a\uFEFFb");
  }

  @Test
  void everyLineEndBecomesALineFeed() {
    assertThat(Utf8Text.decode(utf8("a\r\nb\rc\nd\r\r\n")).text()).isEqualTo("a\nb\nc\nd\n\n");
  }

  @Test
  void firstBadByteIsFoundByLineAndColumn() {
    byte[] bytes = utf8("一二\r\n三𠮷X四");
    int bad = utf8("一二\r\n三𠮷").length;
    bytes[bad] = (byte) 0xFF;
    assertThat(Utf8Text.decode(bytes).fault()).contains(new Fault(2, 3, Guess.UNKNOWN));
  }

  @Test
  void textCutInTheMiddleOfACharacterIsAFault() {
    byte[] whole = utf8("陇南");
    byte[] cut = Arrays.copyOf(whole, 5);
    assertThat(Utf8Text.decode(cut).fault()).map(Fault::column).contains(2);
  }

  @Test
  void overlongAndSurrogateEncodingsAreFaults() {
    assertThat(Utf8Text.decode(new byte[] {(byte) 0xC0, (byte) 0xAF}).fault()).isPresent();
    assertThat(Utf8Text.decode(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}).fault())
        .isPresent();
  }

  @Test
  void chineseInTheNationalCharsetIsRecognised() {
    byte[] bytes = "---\ntitle: 松岭区政府信息公开".getBytes(Charset.forName("GB18030"));
    assertThat(Utf8Text.decode(bytes).fault()).contains(new Fault(2, 8, Guess.GB18030));
  }

  @Test
  void wideCharactersAreRecognisedByTheirMark() {
    byte[] bytes = "\uFEFF年报".getBytes(StandardCharsets.UTF_16LE);
    assertThat(Utf8Text.decode(bytes).fault()).map(Fault::guess).contains(Guess.UTF_16);
    assertThat(Utf8Text.decode("年报".getBytes(StandardCharsets.UTF_16)).fault())
        .map(Fault::guess)
        .contains(Guess.UTF_16);
  }

  @Test
  void pictureIsTakenForNoText() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
    assertThat(Utf8Text.decode(png).fault()).map(Fault::guess).contains(Guess.UNKNOWN);
  }
}
