package nianjian.check;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * The characters that a text in Simplified Chinese never has, and what it has for them (after
 * OpenCC's TSCharacters): {@code nianjian/words/traditional.txt}.
 */
final class TraditionalCharacters {
  private static final char[] SIMPLIFIED = read();

  private TraditionalCharacters() {}

  /** The simplified character for a traditional one; any other character itself. */
  static char simplified(char c) {
    return SIMPLIFIED[c] == 0 ? c : SIMPLIFIED[c];
  }

  /** Whether a text in Simplified Chinese never has a character. */
  static boolean has(char c) {
    return SIMPLIFIED[c] != 0;
  }

  private static char[] read() {
    char[] table = new char[Character.MAX_VALUE + 1];
    String name = "/nianjian/words/traditional.txt";
    try (InputStream in =
        requireNonNull(TraditionalCharacters.class.getResourceAsStream(name), name)) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split(" ", -1)))
          .filter(pair -> pair.length() == 2)
          .forEach(pair -> table[pair.charAt(0)] = pair.charAt(1));
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
