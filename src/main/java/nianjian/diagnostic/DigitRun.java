package nianjian.diagnostic;

import java.util.Arrays;

/**
 * Digits of a text that stand together: groups of digits with one space or hyphen between two of
 * them. Full-width digits are digits.
 */
final class DigitRun {
  private static final String SEPARATORS = " \u00A0\u2002\u2003\u3000-\u2010\u2011\uFF0D";

  private final CharSequence text;
  private int[] starts = new int[4];
  private int[] ends = new int[4];
  private int groups;

  private DigitRun(CharSequence text) {
    this.text = text;
  }

  /** The run that begins at a digit. */
  static DigitRun at(CharSequence text, int from) {
    DigitRun run = new DigitRun(text);
    int i = from;
    while (i >= 0) {
      int end = i;
      while (end < text.length() && digit(text.charAt(end)) >= 0) {
        end++;
      }
      run.add(i, end);
      boolean goesOn =
          end + 1 < text.length()
              && SEPARATORS.indexOf(text.charAt(end)) >= 0
              && digit(text.charAt(end + 1)) >= 0;
      i = goesOn ? end + 1 : -1;
    }
    return run;
  }

  private void add(int start, int end) {
    if (groups == starts.length) {
      starts = Arrays.copyOf(starts, groups * 2);
      ends = Arrays.copyOf(ends, groups * 2);
    }
    starts[groups] = start;
    ends[groups] = end;
    groups++;
  }

  int groups() {
    return groups;
  }

  int start(int group) {
    return starts[group];
  }

  int end(int group) {
    return ends[group];
  }

  int length(int group) {
    return ends[group] - starts[group];
  }

  /** Whether the same sign stands between all groups of a stretch. */
  boolean evenlyParted(int first, int last) {
    for (int g = first; g < last; g++) {
      if (text.charAt(ends[g]) != text.charAt(ends[first])) {
        return false;
      }
    }
    return true;
  }

  /** Whether every group of a stretch has so many digits, the last perhaps fewer. */
  boolean evenlyLong(int first, int last, int digits) {
    for (int g = first; g < last; g++) {
      if (length(g) != digits) {
        return false;
      }
    }
    return length(last) <= digits;
  }

  /** The digits of a stretch of groups, as ASCII. */
  String digits(int first, int last) {
    StringBuilder out = new StringBuilder(ends[last] - starts[first]);
    for (int g = first; g <= last; g++) {
      for (int i = starts[g]; i < ends[g]; i++) {
        out.append((char) ('0' + digit(text.charAt(i))));
      }
    }
    return out.toString();
  }

  /** The value of a digit of either width; negative for any other character. */
  static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }

  /** The sign that stands for 10 as a check digit. */
  static boolean isX(char c) {
    return c == 'X' || c == 'x' || c == 'Ｘ' || c == 'ｘ';
  }
}
