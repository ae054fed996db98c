package nianjian.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import nianjian.render.Utf8Buffer.OutputLimitException;
import org.junit.jupiter.api.Test;

class Utf8BufferTest {
  private final Utf8Buffer buffer = new Utf8Buffer(1 << 24);

  private String page() {
    return new String(buffer.toPage(), StandardCharsets.UTF_8);
  }

  @Test
  void encodesAsTheLibraryDoesHoweverTheTextIsCut() throws IOException {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        switch (random.nextInt(5)) {
          case 0 -> text.append((char) ('a' + random.nextInt(26)));
          case 1 -> text.append((char) (0x80 + random.nextInt(0x700)));
          case 2 -> text.append((char) (0x4E00 + random.nextInt(0x5000)));
          case 3 -> text.appendCodePoint(0x20000 + random.nextInt(0x1000));
          default -> text.append((char) (0xD800 + random.nextInt(0x800)));
        }
      }
      buffer.clear();
      int cut = random.nextInt(text.length() + 1);
      buffer.write(text.substring(0, cut));
      if (cut < text.length()) {
        buffer.write(text.charAt(cut));
        buffer.write(text.toString().toCharArray(), cut + 1, text.length() - cut - 1);
      }
      buffer.flush();
      buffer.close();

      String expected =
          new String((text + "\n").getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
      assertThat(page()).isEqualTo(expected);
    }
  }

  @Test
  void growsWithItsText() throws IOException {
    String text = "年".repeat(500_000);
    buffer.write(text);

    assertThat(page()).isEqualTo(text + "\n");
    assertThat(buffer.isSmall()).isTrue();
    buffer.write("年".repeat(3_000_000));
    assertThat(buffer.isSmall()).isFalse();
  }

  @Test
  void spaceAtTheEndBecomesOneLineFeed() throws IOException {
    buffer.write(" a \t\r\n \n");
    assertThat(page()).isEqualTo(" a\n");

    buffer.clear();
    assertThat(page()).isEqualTo("\n");
  }

  @Test
  void takesNoMoreThanItsLimit() throws IOException {
    Utf8Buffer small = new Utf8Buffer(10);
    small.write("0123456789");

    assertThatThrownBy(() -> small.write('x')).isInstanceOf(OutputLimitException.class);
  }
}
