package nianjian.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianjian.diagnostic.PersonalNumber.Kind;

/**
 * Finds numbers of persons in a text: identity numbers, mobile phones, bank cards. Full-width
 * digits and digits parted by spaces or hyphens count; masked numbers, 统一社会信用代码, numbers of
 * registration, addresses of pages and amounts do not. Each character is looked at a bounded number
 * of times.
 */
public final class PersonalNumbers {
  /**
   * What follows a number of so many digits that is an amount. 条, 人, 户, 张 and the like are none of
   * them: nothing is counted so far, and 电话13812345678张三 runs a name on.
   */
  private static final List<String> UNITS = List.of("元", "万", "亿", "吨", "平方", "立方", "%", "％");

  /** What says before a number that it is no person's. */
  private static final List<String> OTHER_NUMBERS =
      List.of("信用代码", "机构代码", "索引号", "标识码", "备案", "安备", "文号", "编号", "登记号", "订单号");

  private static final int NEAR = 12;

  /** A number is not parted into more groups than it has digits. */
  private static final int MOST_GROUPS = 20;

  /** So far is looked for the ends of an address of a page. */
  private static final int ADDRESS = 120;

  private final CharSequence text;
  private final List<PersonalNumber> found = new ArrayList<>();

  private PersonalNumbers(CharSequence text) {
    this.text = text;
  }

  /** The numbers in a text, in order. */
  public static List<PersonalNumber> in(CharSequence text) {
    PersonalNumbers numbers = new PersonalNumbers(text);
    int i = 0;
    while (i < text.length()) {
      if (DigitRun.digit(text.charAt(i)) < 0) {
        i++;
        continue;
      }
      DigitRun run = DigitRun.at(text, i);
      numbers.look(run);
      i = run.end(run.groups() - 1);
    }
    return List.copyOf(numbers.found);
  }

  private void look(DigitRun run) {
    int known = found.size();
    int group = 0;
    while (group < run.groups()) {
      group = Math.max(group + 1, identity(run, group));
    }
    if (found.size() == known) {
      other(run);
    } else {
      besides(run, known);
    }
  }

  /** Looks at the groups of a run that belong to none of its identity numbers. */
  private void besides(DigitRun run, int known) {
    List<PersonalNumber> identities = new ArrayList<>(found.subList(known, found.size()));
    found.subList(known, found.size()).clear();
    int next = 0;
    for (int g = 0; g < run.groups(); g++) {
      if (next < identities.size() && run.start(g) >= identities.get(next).from()) {
        if (run.end(g) >= identities.get(next).to() - 1) {
          found.add(identities.get(next));
          next++;
        }
      } else {
        whole(run, g);
      }
    }
  }

  /** Looks for an identity number from a group on; the group after it, or 0. */
  private int identity(DigitRun run, int first) {
    int digits = 0;
    for (int last = first; last < run.groups() && digits < 18; last++) {
      digits += run.length(last);
      boolean x = digits == 17 && isX(run.end(last));
      if (digits != 18 && !x) {
        continue;
      }
      if (first != last && !parted(run, first, last)) {
        continue;
      }
      int to = run.end(last) + (x ? 1 : 0);
      Optional<Kind> kind = identity(run.digits(first, last) + (x ? "X" : ""));
      boolean whole = first == last || kind.filter(Kind.IDENTITY::equals).isPresent();
      if (whole && kind.isPresent() && mayBe(kind.get(), run.start(first), to)) {
        found.add(new PersonalNumber(kind.get(), run.start(first), to));
        return last + 1;
      }
    }
    return 0;
  }

  private static Optional<Kind> identity(String number) {
    int century = CheckDigits.number(number, 6, 8);
    boolean dated =
        number.charAt(0) != '0'
            && century >= 18
            && century <= 20
            && CheckDigits.date(number, 8, century);
    if (dated && CheckDigits.identity(number)) {
      return Optional.of(Kind.IDENTITY);
    }
    boolean like = dated && CheckDigits.inProvince(number);
    boolean card = number.charAt(17) != 'X' && isCard(number);
    if ((!like && !card) || CheckDigits.creditCode(number)) {
      return Optional.empty();
    }
    return Optional.of(like ? Kind.LIKE_IDENTITY : Kind.BANK_CARD);
  }

  /**
   * Whether groups are parted as people part an identity number: evenly, or after region, year,
   * month, day. A row of counts is seldom so.
   */
  private static boolean parted(DigitRun run, int first, int last) {
    if (!run.evenlyParted(first, last)) {
      return false;
    }
    int offset = 0;
    boolean aligned = true;
    for (int g = first; g < last; g++) {
      offset += run.length(g);
      aligned &=
          offset == 3 || offset == 6 || offset == 10 || offset == 12 || offset == 14 || offset > 16;
    }
    return aligned || run.evenlyLong(first, last, run.length(first));
  }

  /** What is no identity number: a whole run is one number, or none is. */
  private void other(DigitRun run) {
    int last = run.groups() - 1;
    int first = last > 0 && run.length(0) == 2 && run.digits(0, 0).equals("86") ? 1 : 0;
    boolean one = last < MOST_GROUPS && first < last && run.evenlyParted(first, last);
    if (!one || !parts(run, first, last)) {
      for (int g = first; g <= last; g++) {
        whole(run, g);
      }
    }
  }

  private void whole(DigitRun run, int group) {
    int length = run.length(group);
    if (length < 11 || length > 19) {
      return;
    }
    String digits = run.digits(group, group);
    int from = run.start(group);
    if (length == 11 && isMobile(digits)) {
      add(Kind.MOBILE, from, run.end(group));
    } else if (length == 13 && digits.startsWith("86") && isMobile(digits.substring(2))) {
      add(Kind.MOBILE, from + 2, run.end(group));
    } else if (length == 15 && isOldIdentity(digits)) {
      add(Kind.OLD_IDENTITY, from, run.end(group));
    } else if (length != 18 && length >= 16 && isCard(digits)) {
      add(Kind.BANK_CARD, from, run.end(group));
    }
  }

  /** Takes a run as one number, if it is one. */
  private boolean parts(DigitRun run, int first, int last) {
    String digits = run.digits(first, last);
    int from = run.start(first);
    int groups = last - first + 1;
    boolean asPhone =
        groups == 2
            ? run.length(first) == 3
            : groups == 3 ? run.length(first) == 3 && run.length(first + 1) == 4 : groups == 11;
    if (digits.length() == 11 && asPhone && isMobile(digits)) {
      add(Kind.MOBILE, from, run.end(last));
      return true;
    }
    if (run.evenlyLong(first, last, 4) && isCard(digits)) {
      add(Kind.BANK_CARD, from, run.end(last));
      return true;
    }
    return false;
  }

  private void add(Kind kind, int from, int to) {
    if (mayBe(kind, from, to)) {
      found.add(new PersonalNumber(kind, from, to));
    }
  }

  private static boolean isMobile(String digits) {
    return digits.charAt(0) == '1' && digits.charAt(1) >= '3';
  }

  /** Region, six digits of a date of the 20th century, three more. */
  private static boolean isOldIdentity(String digits) {
    return CheckDigits.inProvince(digits) && CheckDigits.date(digits, 6, 19);
  }

  /** Cards of Chinese banks begin with 62, those of others with 4 to 6, old ones with 9. */
  private static boolean isCard(String digits) {
    return digits.length() >= 16
        && digits.length() <= 19
        && "4569".indexOf(digits.charAt(0)) >= 0
        && CheckDigits.card(digits);
  }

  /** Whether what stands around a number lets it be a person's. */
  private boolean mayBe(Kind kind, int from, int to) {
    char before = from > 0 ? text.charAt(from - 1) : ' ';
    char after = to < text.length() ? text.charAt(to) : ' ';
    if (isWord(before) || isWord(after) || inAddress(from, to)) {
      return false;
    }
    String said = text.subSequence(Math.max(0, from - NEAR), from).toString();
    if (kind == Kind.IDENTITY) {
      return !said.contains("信用代码") && !said.contains("机构代码");
    }
    boolean fraction = before == '.' && isDigit(from - 2);
    boolean whole = after == '.' && isDigit(to + 1);
    return !fraction
        && !whole
        && !isAmount(kind, to)
        && before != '¥'
        && before != '￥'
        && OTHER_NUMBERS.stream().noneMatch(said::contains);
  }

  /** Whether a unit of money or measure follows; the number of a card is never a measure. */
  private boolean isAmount(Kind kind, int to) {
    int end = Math.min(text.length(), to + 2);
    String after = text.subSequence(to, end).toString();
    return kind == Kind.BANK_CARD
        ? after.startsWith("元")
        : UNITS.stream().anyMatch(after::startsWith);
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < text.length() && DigitRun.digit(text.charAt(at)) >= 0;
  }

  private static boolean isWord(char c) {
    return c < '\u007F' && (Character.isLetter(c) || "_=*".indexOf(c) >= 0);
  }

  /** Whether the signs around a number are the address of a page. */
  private boolean inAddress(int from, int to) {
    int start = from;
    while (start > 0 && from - start < ADDRESS && isGraphic(text.charAt(start - 1))) {
      start--;
    }
    int end = to;
    while (end < text.length() && end - to < ADDRESS && isGraphic(text.charAt(end))) {
      end++;
    }
    String around = text.subSequence(start, end).toString();
    return around.contains("://") || around.contains("www.") || around.contains(".htm");
  }

  private boolean isX(int at) {
    return at < text.length() && DigitRun.isX(text.charAt(at));
  }

  private static boolean isGraphic(char c) {
    return c > ' ' && c < '\u007F';
  }
}
