package nianjian.check;

import java.util.Arrays;
import java.util.OptionalInt;
import nianjian.archive.Passage;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Severity;

/**
 * A year is one that the report can speak of. Plans reach far ahead and laws far back, so only what
 * no year can be is in question: 2107年 for 2017年, 20187年.
 */
final class YearRule implements ReportRule {
  /** Plans are made for so many years ahead at most. */
  private static final int PLANS = 40;

  /** The year that is meant is not more than so many years from the report's. */
  private static final int NEAR = 2;

  private static final int AHEAD = 3;
  private static final int EARLIEST = 1900;

  @Override
  public void check(CheckedReport report, Findings findings) {
    TextFindings told = new TextFindings(report, findings);
    String text = report.text().text();
    int at = text.indexOf('年');
    while (at >= 0) {
      int from = at;
      while (from > 0 && at - from < 6 && Signs.isDigit(text.charAt(from - 1))) {
        from--;
      }
      boolean apart = from == 0 || ".-—".indexOf(text.charAt(from - 1)) < 0;
      if (apart
          && report
              .text()
              .passageAt(from)
              .filter(p -> p.kind() != Passage.Kind.LITERAL)
              .isPresent()) {
        check(report.report().year(), text.substring(from, at), from, told);
      }
      at = text.indexOf('年', at + 1);
    }
  }

  private static void check(int reportYear, String digits, int from, TextFindings told) {
    int to = from + digits.length() + 1;
    boolean tooLong = digits.length() == 5 && (digits.startsWith("20") || digits.startsWith("19"));
    if (tooLong) {
      told.tell(Code.YEAR_UNLIKELY, from, to, "");
    }
    if (digits.length() != 4) {
      return;
    }
    int year = Integer.parseInt(digits);
    OptionalInt meant = transposed(reportYear, digits);
    boolean past = year < EARLIEST && meant.isPresent();
    boolean future = year > reportYear + PLANS;
    String other = meant.isPresent() ? meant.getAsInt() + "年" : "";
    if (past || future) {
      told.tell(Code.YEAR_UNLIKELY, from, to, other);
    } else if (year > reportYear + AHEAD && meant.isPresent()) {
      told.tell(Severity.INFO, Code.YEAR_UNLIKELY, from, to, told.quote(from, to), other);
    }
  }

  /** A near year with the same digits. */
  private static OptionalInt transposed(int reportYear, String digits) {
    String sorted = sorted(digits);
    for (int distance = 0; distance <= NEAR; distance++) {
      for (int year : new int[] {reportYear - distance, reportYear + distance}) {
        String other = Integer.toString(year);
        if (!other.equals(digits) && sorted(other).equals(sorted)) {
          return OptionalInt.of(year);
        }
      }
    }
    return OptionalInt.empty();
  }

  private static String sorted(String digits) {
    char[] chars = digits.toCharArray();
    Arrays.sort(chars);
    return new String(chars);
  }
}
