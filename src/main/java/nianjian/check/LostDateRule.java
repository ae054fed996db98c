package nianjian.check;

import java.util.List;
import nianjian.archive.Passage;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Severity;

/**
 * Dates keep their 年, 月 and 日. Conversions of 2016 to 2019 dropped them between digits: 201711日,
 * 20078月, 2007年45日, 2018122.
 */
final class LostDateRule implements ReportRule {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 8;

  /** A date on a line of its own closes a report: it stands among the last blocks. */
  private static final int BOTTOM = 8;

  /** A signature may be so many years after the report's. */
  private static final int YEARS_AFTER = 3;

  /** After a year whose 年 is lost. */
  private static final List<String> GO_ON = List.of("未", "没有", "累计", "全年");

  @Override
  public void check(CheckedReport report, Findings findings) {
    TextFindings told = new TextFindings(report, findings);
    String text = report.text().text();
    List<Passage> passages = report.text().passages();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      boolean bottom = i >= passages.size() - BOTTOM;
      int at = passage.from();
      while (at < passage.to() && passage.kind() != Passage.Kind.ROW) {
        int end = at;
        while (end < passage.to() && Signs.isDigit(text.charAt(end))) {
          end++;
        }
        if (end > at) {
          check(report, passage, at, end, bottom, told);
        }
        at = end + 1;
      }
    }
  }

  private static void check(
      CheckedReport report, Passage passage, int at, int end, boolean bottom, TextFindings told) {
    String text = report.text().text();
    int length = end - at;
    char before = at > passage.from() ? text.charAt(at - 1) : ' ';
    char after = end < passage.to() ? text.charAt(end) : ' ';
    boolean apart = !Signs.isLatin(before) && ".-—/〔﹝（([".indexOf(before) < 0;
    boolean dated = length >= SHORTEST && length <= LONGEST && isYear(text, at) && apart;
    if (dated && (after == '日' || (after == '月' && length <= 6))) {
      told.tell(Code.DATE_PARTS_LOST, at, end + 1, "");
    } else if (dated && at == passage.from() && end == passage.to()) {
      alone(report, passage, at, end, bottom, told);
    } else if (before == '年' && after == '日' && length <= 4 && isDateWithoutMonth(text, at, end)) {
      told.tell(Code.DATE_PARTS_LOST, at - 5, end + 1, "");
    } else if (length == 4 && apart && isReportYear(report, text, at) && goesOn(text, end)) {
      int to = Math.min(passage.to(), end + 3);
      told.tell(Severity.INFO, Code.DATE_PARTS_LOST, at, end, told.quote(at, to), "年");
    }
  }

  /** Digits on a line of their own: a date near the end, if they begin as its year would. */
  private static void alone(
      CheckedReport report, Passage passage, int at, int end, boolean bottom, TextFindings told) {
    int year = number(report.text().text(), at, at + 4) - report.report().year();
    boolean closes = bottom || passage.kind() == Passage.Kind.SIGNATURE;
    if (closes && year >= 0 && year <= YEARS_AFTER) {
      // Eight digits are a whole date, only written for machines.
      Severity severity = end - at == LONGEST ? Severity.INFO : Severity.WARNING;
      told.tell(severity, Code.DATE_PARTS_LOST, at, end, told.quote(at, end), "");
    }
  }

  private static boolean isYear(String text, int at) {
    return text.startsWith("20", at) || text.startsWith("19", at);
  }

  /** Whether 45日 stands after a whole year and is no length of time. */
  private static boolean isDateWithoutMonth(String text, int at, int end) {
    boolean year =
        at >= 5
            && Signs.isDigitAt(text, at - 2)
            && Signs.isDigitAt(text, at - 3)
            && isYear(text, at - 5)
            && !Signs.isDigitAt(text, at - 6);
    boolean length = end + 1 < text.length() && "内前后均历报常程".indexOf(text.charAt(end + 1)) >= 0;
    return year && !length;
  }

  private static boolean isReportYear(CheckedReport report, String text, int at) {
    return Math.abs(number(text, at, at + 4) - report.report().year()) <= 1;
  }

  private static boolean goesOn(String text, int end) {
    return GO_ON.stream().anyMatch(w -> text.startsWith(w, end));
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + (text.charAt(i) - '0');
    }
    return number;
  }
}
