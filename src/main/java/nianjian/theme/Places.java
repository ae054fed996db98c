package nianjian.theme;

import nianjian.diagnostic.Position;

/** Turns offsets in a text into positions. */
final class Places {
  private Places() {}

  /** The position of the characters from {@code start} to before {@code end}, on one line. */
  static Position position(String path, String text, int start, int end) {
    int lineStart = text.lastIndexOf('\n', Math.max(0, start) - 1) + 1;
    int line = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    int column = 1 + text.codePointCount(lineStart, start);
    return new Position(path, line, column, column + text.codePointCount(start, end));
  }
}
