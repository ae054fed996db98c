package nianjian.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the numbers that a text states. Dates, document numbers, telephone numbers and numbers of
 * headings are none.
 */
public final class NumberScan {
  /** The longest first, so that 人次 is not taken for 人. */
  private static final List<String> COUNTERS =
      List.of(
          "人(次)", "人/次", "人次", "批次", "件次", "场(次)", "篇(条)", "条", "件", "份", "项", "起", "宗", "篇", "期",
          "次", "场", "人", "名", "个", "家", "元", "例", "类", "种", "本", "册", "张", "户", "部", "批", "位", "幅");

  /** What a digit may not stand behind: a letter, a sign, or what makes it an ordinal. */
  private static final String NOT_BEFORE = ".-—–/_第〔﹝[{@#+～~:·";

  /** What may not stand behind a number: a date, a number of a document or of an address. */
  private static final String NOT_AFTER = "年月日号时点楼层室届岁周区路分秒线米版后〕﹞]";

  private static final String VAGUE_AFTER = "余多几";
  private static final List<String> VAGUE_BEFORE =
      List.of("约", "近", "超过", "超", "逾", "大概", "左右", "不少于", "不低于", "至少", "达到近", "突破");

  private static final int LONGEST = 15;

  private final String words;
  private final List<StatedNumber> numbers = new ArrayList<>();

  private NumberScan(String words) {
    this.words = words;
  }

  /** The numbers of some folded words, in order, up to a limit. */
  public static List<StatedNumber> of(String words, int limit) {
    NumberScan scan = new NumberScan(words);
    int at = 0;
    while (at < words.length() && scan.numbers.size() < limit) {
      at = ProseFold.isDigit(words.charAt(at)) ? scan.number(at) : at + 1;
    }
    return List.copyOf(scan.numbers);
  }

  /** Reads the number that begins here; where reading goes on. */
  private int number(int from) {
    int at = digits(from);
    while (groups(from, at)) {
      at += 4;
    }
    int whole = at;
    if (at + 1 < words.length() && is(at, '.') && ProseFold.isDigit(words.charAt(at + 1))) {
      at = digits(at + 1);
    }
    if (at - from > LONGEST || !stands(from, at)) {
      return at;
    }
    String digits = words.substring(from, at).replace(",", "");
    BigDecimal value = new BigDecimal(digits);
    BigDecimal unit = unitOf(value);
    boolean decimal = at > whole;
    boolean percent = is(at, '%');
    if (percent) {
      numbers.add(
          new StatedNumber(from, at, at + 1, value, BigDecimal.ZERO, vagueBefore(from), true, "%"));
      return at + 1;
    }
    boolean vague = vagueBefore(from) || vagueAfter(at);
    int end = vagueAfter(at) ? at + 1 : at;
    BigDecimal scale = scaleAt(end);
    boolean scaled = scale.compareTo(BigDecimal.ONE) > 0;
    end += scaled ? 1 : 0;
    if (scaled && vagueAfter(end)) {
      vague = true;
      end++;
    }
    String counter = counterAt(end);
    boolean money = counter.equals("元");
    int to = end + counter.length();
    vague |= words.startsWith("以上", to) || words.startsWith("左右", to);
    BigDecimal slack = vague || (scaled && !money) ? unit.multiply(scale) : BigDecimal.ZERO;
    BigDecimal scaledValue = value.multiply(scale);
    if (scaled || !decimal) {
      scaledValue = plain(scaledValue);
    }
    numbers.add(new StatedNumber(from, end, to, scaledValue, slack, vague, false, counter));
    return to;
  }

  private int digits(int from) {
    int at = from;
    while (at < words.length() && ProseFold.isDigit(words.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether a comma and exactly three digits go on: 1,913. */
  private boolean groups(int from, int at) {
    return at - from >= 1
        && (at - from <= 3 || is(at - 4, ','))
        && is(at, ',')
        && digits(at + 1) == at + 4;
  }

  private boolean stands(int from, int at) {
    if (from > 0) {
      char before = words.charAt(from - 1);
      boolean colon = before == ':' && (from < 2 || !ProseFold.isDigit(words.charAt(from - 2)));
      if (isLetter(before) || (NOT_BEFORE.indexOf(before) >= 0 && !colon)) {
        return false;
      }
    }
    if (at == words.length()) {
      return true;
    }
    char after = words.charAt(at);
    boolean range =
        "-—–~/:".indexOf(after) >= 0
            && at + 1 < words.length()
            && ProseFold.isDigit(words.charAt(at + 1));
    return !isLetter(after) && NOT_AFTER.indexOf(after) < 0 && !range;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private boolean is(int at, char c) {
    return at >= 0 && at < words.length() && words.charAt(at) == c;
  }

  private boolean vagueAfter(int at) {
    return at < words.length() && VAGUE_AFTER.indexOf(words.charAt(at)) >= 0;
  }

  private boolean vagueBefore(int from) {
    return VAGUE_BEFORE.stream().anyMatch(w -> words.startsWith(w, from - w.length()));
  }

  private BigDecimal scaleAt(int at) {
    return is(at, '万')
        ? BigDecimal.valueOf(10_000)
        : is(at, '亿') ? BigDecimal.valueOf(100_000_000) : BigDecimal.ONE;
  }

  private String counterAt(int at) {
    return COUNTERS.stream().filter(c -> words.startsWith(c, at)).findFirst().orElse("");
  }

  /** One unit of the last digit that is not 0: 500余 may be up to 600. */
  private static BigDecimal unitOf(BigDecimal value) {
    return value.signum() == 0
        ? BigDecimal.ONE
        : BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
