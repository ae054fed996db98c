package nianjian.check;

import java.util.Optional;

/**
 * The number that opens a heading or an item, such as 一、 or （二） (党政机关公文格式 GB/T 9704—2012, 7.3.3).
 *
 * @param style 0 for 一、, 1 for （一）, 2 for 1., 3 for （1）
 * @param number its value
 * @param end where the words after it begin, counted from its own beginning
 */
record SectionNumber(int style, int number, int end) {
  static final int STYLES = 4;

  private static final int CHAPTER = 0;
  private static final int SECTION = 1;
  private static final int ITEM = 2;
  private static final int SUBITEM = 3;

  /** The longest numeral, such as 二十一. */
  private static final int LONGEST = 3;

  /** The number that some words, as {@link Signs#folded}, begin with. */
  static Optional<SectionNumber> of(String folded, int from, int to) {
    boolean bracket = from < to && folded.charAt(from) == '(';
    int first = bracket ? from + 1 : from;
    int last = first;
    while (last < to && last - first < LONGEST && isNumeral(folded.charAt(last))) {
      last++;
    }
    boolean han = last > first;
    while (!han && last < to && last - first < 2 && Signs.isDigit(folded.charAt(last))) {
      last++;
    }
    if (last == first || last >= to || !closes(folded, last, to, bracket, han)) {
      return Optional.empty();
    }
    String numeral = folded.substring(first, last);
    int number = han ? Signs.number(numeral) : Integer.parseInt(numeral);
    int style = han ? (bracket ? SECTION : CHAPTER) : (bracket ? SUBITEM : ITEM);
    return number == 0
        ? Optional.empty()
        : Optional.of(new SectionNumber(style, number, last + 1 - from));
  }

  private static boolean closes(String text, int at, int to, boolean bracket, boolean han) {
    char c = text.charAt(at);
    if (bracket) {
      return c == ')';
    }
    boolean decimal = Signs.isDigitAt(text, at + 1) && at + 1 < to;
    return c == '、' || (!han && c == '.' && !decimal);
  }

  private static boolean isNumeral(char c) {
    return "一二三四五六七八九十".indexOf(c) >= 0;
  }

  /** How this style writes another number. */
  String written(int other) {
    return switch (style) {
      case CHAPTER -> Signs.numerals(other) + "、";
      case SECTION -> "（" + Signs.numerals(other) + "）";
      case ITEM -> other + ".";
      default -> "（" + other + "）";
    };
  }

  /** Whether it numbers parts of the whole and not items of a list. */
  boolean isHeading() {
    return style <= SECTION;
  }
}
