package nianjian.render;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/**
 * Takes characters and holds them as UTF-8. It is emptied and used again, so that a page costs one
 * array of its own size and no more. Not for several threads at a time.
 */
final class Utf8Buffer extends Writer {
  private static final int FIRST_SIZE = 64 * 1024;
  private static final int KEPT_SIZE = 8 * 1024 * 1024;

  private final long limit;
  private byte[] bytes = new byte[FIRST_SIZE];
  private int length;
  private char high;

  /** A buffer that takes at most so many bytes. */
  Utf8Buffer(long limit) {
    this.limit = limit;
  }

  /** Whether it is worth keeping; one huge page must not hold its memory for ever. */
  boolean isSmall() {
    return bytes.length <= KEPT_SIZE;
  }

  /** Makes it empty. */
  void clear() {
    length = 0;
    high = 0;
  }

  @Override
  public void write(int c) throws IOException {
    reserve(1);
    put((char) c);
  }

  @Override
  public void write(char[] chars, int offset, int count) throws IOException {
    reserve(count);
    for (int i = offset; i < offset + count; i++) {
      put(chars[i]);
    }
  }

  @Override
  public void write(String text, int offset, int count) throws IOException {
    reserve(count);
    for (int i = offset; i < offset + count; i++) {
      put(text.charAt(i));
    }
  }

  /** Room for so many characters, each of three bytes at most, and a question mark before them. */
  private void reserve(int chars) throws IOException {
    if ((long) length + chars > limit) {
      throw new OutputLimitException();
    }
    int wanted = Math.addExact(length, Math.addExact(1, Math.multiplyExact(3, chars)));
    if (wanted > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(wanted, 2 * bytes.length));
    }
  }

  private void put(char c) {
    if (high != 0) {
      if (Character.isLowSurrogate(c)) {
        int point = Character.toCodePoint(high, c);
        high = 0;
        bytes[length++] = (byte) (0xF0 | (point >> 18));
        bytes[length++] = tail(point >> 12);
        bytes[length++] = tail(point >> 6);
        bytes[length++] = tail(point);
        return;
      }
      // Half a pair is no character; Java's own encoder writes a question mark, too.
      high = 0;
      bytes[length++] = '?';
    }
    if (c < 0x80) {
      bytes[length++] = (byte) c;
    } else if (c < 0x800) {
      bytes[length++] = (byte) (0xC0 | (c >> 6));
      bytes[length++] = tail(c);
    } else if (Character.isHighSurrogate(c)) {
      high = c;
    } else if (Character.isLowSurrogate(c)) {
      bytes[length++] = '?';
    } else {
      bytes[length++] = (byte) (0xE0 | (c >> 12));
      bytes[length++] = tail(c >> 6);
      bytes[length++] = tail(c);
    }
  }

  /** A byte that continues a character with its lowest six bits. */
  private static byte tail(int bits) {
    return (byte) (0x80 | (bits & 0x3F));
  }

  /** What was written, without space at its end but with one line feed there. */
  byte[] toPage() {
    if (high != 0) {
      high = 0;
      bytes[length++] = '?';
    }
    int end = length;
    while (end > 0 && isSpace(bytes[end - 1])) {
      end--;
    }
    byte[] page = Arrays.copyOf(bytes, end + 1);
    page[end] = '\n';
    return page;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\t' || b == '\r';
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /** The page grew beyond the limit. */
  static final class OutputLimitException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
