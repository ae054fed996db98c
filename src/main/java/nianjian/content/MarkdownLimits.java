package nianjian.content;

import java.util.Optional;

/**
 * Counts what the parser cannot bear much of, before it is let near a text: some of these overflow
 * its stack, others keep it busy for minutes.
 */
final class MarkdownLimits {
  private static final int LINE_BYTES = 262_144;
  private static final int NESTING = 32;
  private static final int DELIMITERS = 128;
  private static final int TAG = 2_048;
  private static final int DEFINITIONS = 1_000;
  private static final int TABLE_ROWS = 2_000;
  private static final int BRACKETS = 200;

  private final String text;
  private int definitions;
  private int tableRows;
  private int brackets;

  /** Where the tag that is open began, or -1. */
  private int tag = -1;

  /** The quotation mark that is open within a tag, or 0. */
  private char quote;

  private MarkdownLimits(String text) {
    this.text = text;
  }

  /**
   * Too much of something.
   *
   * @param offset where
   * @param length how many characters to point at
   * @param what the sign that there is too much of
   * @param count how many there are, or at least are
   * @param limit how many there may be
   */
  record Excess(int offset, int length, String what, int count, int limit) {}

  /** The first limit that a text exceeds. */
  static Optional<Excess> firstExcess(String text) {
    return new MarkdownLimits(text).scan();
  }

  private Optional<Excess> scan() {
    int start = 0;
    while (start <= text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      Optional<Excess> excess = line(start, end);
      if (excess.isPresent()) {
        return excess;
      }
      start = end + 1;
    }
    return Optional.empty();
  }

  private Optional<Excess> line(int start, int end) {
    int bytes = 0;
    int bars = 0;
    boolean blank = true;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : Character.isSurrogate(c) ? 2 : 3;
      blank &= c <= ' ';
      bars += c == '|' ? 1 : 0;
    }
    if (bytes > LINE_BYTES) {
      return excess(start, 1, "byte", bytes, LINE_BYTES);
    }
    if (blank) {
      brackets = 0;
      tag = -1;
      tableRows = 0;
      return Optional.empty();
    }
    tableRows = bars > 0 ? tableRows + 1 : 0;
    if (tableRows > TABLE_ROWS) {
      return excess(start, 1, "|", tableRows, TABLE_ROWS);
    }
    return opening(start, end).or(() -> inline(start, end));
  }

  /**
   * The signs of quotations and lists that a line begins with, and whether it defines something.
   */
  private Optional<Excess> opening(int start, int end) {
    int nesting = 0;
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      int mark = c == '>' ? 1 : listMark(i, end);
      if (mark > 0) {
        nesting++;
        i += mark;
      } else if (c <= ' ') {
        i++;
      } else {
        break;
      }
    }
    if (nesting > NESTING) {
      return excess(start, 1, text.substring(start, start + 1), nesting, NESTING);
    }
    if (i < end && text.charAt(i) == '[') {
      int close = text.indexOf("]:", i);
      definitions += close > 0 && close < end ? 1 : 0;
      if (definitions > DEFINITIONS) {
        return excess(start, 1, "[…]:", definitions, DEFINITIONS);
      }
    }
    return Optional.empty();
  }

  /** How long the list mark at a place is with its space, or 0. */
  private int listMark(int start, int end) {
    int i = start;
    while (i < end && i - start < 9 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    boolean mark =
        i < end
            && (i > start ? ".)" : "-+*").indexOf(text.charAt(i)) >= 0
            && i + 1 < end
            && text.charAt(i + 1) <= ' ';
    return mark ? i + 2 - start : 0;
  }

  private Optional<Excess> inline(int start, int end) {
    int run = 0;
    char previous = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
        run = 0;
        continue;
      }
      boolean delimiter = c == '*' || c == '_' || c == '~' || c == '`';
      run = !delimiter ? 0 : c == previous ? run + 1 : 1;
      previous = c;
      if (run > DELIMITERS) {
        return excess(i - run + 1, run, String.valueOf(c), run, DELIMITERS);
      }
      brackets = c == '[' ? brackets + 1 : c == ']' ? Math.max(0, brackets - 1) : brackets;
      if (brackets > BRACKETS) {
        return excess(i, 1, "[", brackets, BRACKETS);
      }
      followTag(i, c);
      if (tag >= 0 && i - tag >= TAG) {
        return excess(Math.max(tag, start), 1, "<…>", i - tag + 1, TAG);
      }
    }
    return Optional.empty();
  }

  private void followTag(int i, char c) {
    if (tag < 0) {
      boolean opens = c == '<' && i + 1 < text.length() && isTagStart(text.charAt(i + 1));
      tag = opens ? i : -1;
      quote = 0;
    } else if (quote != 0) {
      quote = c == quote ? 0 : quote;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '>' || c == '<' || c >= 0x80) {
      // Closed, or no tag at all: Chinese cannot stand in one outside of quotation marks.
      tag = -1;
    }
  }

  private static boolean isTagStart(char c) {
    return c == '/' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static Optional<Excess> excess(int offset, int length, String what, int n, int limit) {
    return Optional.of(new Excess(offset, length, what, n, limit));
  }
}
