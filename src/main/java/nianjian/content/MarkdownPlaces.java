package nianjian.content;

import java.util.Arrays;
import nianjian.diagnostic.Position;

/** Turns offsets in a text into places in its source file. */
final class MarkdownPlaces {
  private final String text;
  private final String path;
  private final int lineOffset;
  private final int[] starts;

  /**
   * The places of a text.
   *
   * @param text the text
   * @param path its source, relative to the site folder
   * @param lineOffset how many lines of the source come before it
   */
  MarkdownPlaces(String text, String path, int lineOffset) {
    this.text = text;
    this.path = path;
    this.lineOffset = lineOffset;
    this.starts = startsOf(text);
  }

  private static int[] startsOf(String text) {
    int[] starts = new int[64];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count] = i + 1;
      count++;
    }
    return Arrays.copyOf(starts, count);
  }

  /** The source file, relative to the site folder. */
  String path() {
    return path;
  }

  /** The source file as a whole. */
  Position file() {
    return Position.of(path);
  }

  /** The place of one offset. */
  Position at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    int column = text.codePointCount(starts[line], offset) + 1;
    return Position.at(path, lineOffset + line + 1, column);
  }

  /** The place from one offset to another on the same line. */
  Position between(int from, int to) {
    Position place = at(from);
    int end = place.column() + text.codePointCount(from, Math.max(from, to));
    return new Position(path, place.line(), place.column(), end);
  }
}
