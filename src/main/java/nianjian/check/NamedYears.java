package nianjian.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The years that a title names: 2017年, ２０１７年度, 二〇一七年, (2017). */
final class NamedYears {
  private static final String CHINESE = "〇一二三四五六七八九";
  private static final int DIGITS = 4;

  private NamedYears() {}

  /** The years in a title, in order. */
  static List<Integer> in(String title) {
    List<Integer> years = new ArrayList<>();
    int run = 0;
    for (int i = 0; i <= title.length(); i++) {
      if (i < title.length() && digit(title.charAt(i)) >= 0) {
        run++;
        continue;
      }
      if (run == DIGITS) {
        int year = value(title, i - DIGITS);
        boolean said = i < title.length() && title.charAt(i) == '年';
        if (said || (year >= 1990 && year < 2100)) {
          years.add(year);
        }
      }
      run = 0;
    }
    return years;
  }

  /** A year that a title gives before 年, where it does not name the one expected. */
  static Optional<String> others(String title, int expected) {
    List<Integer> years = in(title);
    if (years.isEmpty() || years.contains(expected)) {
      return Optional.empty();
    }
    return years.stream().filter(y -> said(title, y)).map(String::valueOf).findFirst();
  }

  private static boolean said(String title, int year) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < title.length(); i++) {
      int digit = digit(title.charAt(i));
      plain.append(digit >= 0 ? (char) ('0' + digit) : title.charAt(i));
    }
    return plain.indexOf(year + "年") >= 0;
  }

  private static int value(String title, int from) {
    int value = 0;
    for (int i = from; i < from + DIGITS; i++) {
      value = value * 10 + digit(title.charAt(i));
    }
    return value;
  }

  private static int digit(char c) {
    char narrow = Folded.narrow(c);
    if (narrow >= '0' && narrow <= '9') {
      return narrow - '0';
    }
    return "零○Ｏ".indexOf(c) >= 0 ? 0 : CHINESE.indexOf(c);
  }
}
