package nianjian.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes as text, strictly: either all of them are UTF-8 or none is taken. A byte-order mark at the
 * very start is dropped; every kind of line end becomes a line feed, so lines and columns stay.
 *
 * @param text the text; the part before the fault where there is one
 * @param fault where the bytes cease to be UTF-8
 */
public record Utf8Text(String text, Optional<Fault> fault) {

  /**
   * The first byte that is not UTF-8.
   *
   * @param line its line, from 1
   * @param column its column, from 1, in code points
   * @param guess what the whole may be instead
   */
  public record Fault(int line, int column, Guess guess) {}

  /** What bytes that are not UTF-8 probably are. */
  public enum Guess {
    GB18030,
    UTF_16,
    UNKNOWN
  }

  /** Decodes bytes. */
  public static Utf8Text decode(byte[] bytes) {
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length - start);
    CoderResult result = strict(StandardCharsets.UTF_8).decode(in, out, true);
    String text = withLineFeeds(out.flip().toString());
    if (!result.isError()) {
      return new Utf8Text(text, Optional.empty());
    }
    int lastEnd = text.lastIndexOf('\n');
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    int column = 1 + text.codePointCount(lastEnd + 1, text.length());
    return new Utf8Text(text, Optional.of(new Fault(line, column, guess(bytes))));
  }

  private static Guess guess(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return Guess.UTF_16;
    }
    // Text in a Chinese charset has no NUL; pictures and office files do.
    for (byte b : bytes) {
      if (b == 0) {
        return Guess.UNKNOWN;
      }
    }
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = strict(Charset.forName("GB18030"));
    boolean fits = !decoder.decode(ByteBuffer.wrap(bytes), out, true).isError();
    return fits ? Guess.GB18030 : Guess.UNKNOWN;
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private static String withLineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
