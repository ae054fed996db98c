package nianjian.check;

import java.util.List;
import nianjian.archive.Passage;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Severity;

/**
 * Within a paragraph 一是…二是…三是… run on too. Only pointed out: a writer may put 同时 for one of them.
 */
final class EnumerationRule implements ReportRule {
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String BEFORE = "，。；：、,;:！？ 　”）)";

  @Override
  public void check(CheckedReport report, Findings findings) {
    TextFindings told = new TextFindings(report, findings);
    String text = report.text().text();
    List<Passage> passages = report.text().passages();
    for (Passage passage : passages) {
      if (passage.kind() == Passage.Kind.PARAGRAPH) {
        check(text, passage, told);
      }
    }
  }

  private static void check(String text, Passage passage, TextFindings told) {
    int last = 0;
    int at = Signs.find(text, '是', passage.from() + 1, passage.to());
    while (at >= 0) {
      int number = NUMERALS.indexOf(text.charAt(at - 1)) + 1;
      boolean opens =
          at - 1 == passage.from()
              || (at - 2 >= passage.from() && BEFORE.indexOf(text.charAt(at - 2)) >= 0);
      if (number > 0 && opens) {
        if (number == last) {
          tell(told, Code.SECTION_NUMBER_REPEATED, at, Signs.numerals(number) + "是");
        } else if (last > 0 && number > last + 1) {
          tell(told, Code.SECTION_NUMBER_MISSING, at, Signs.numerals(last + 1) + "是");
        }
        // What does not begin with 一是 is no such list.
        last = number == 1 || last > 0 ? number : 0;
      }
      at = Signs.find(text, '是', at + 1, passage.to());
    }
  }

  private static void tell(TextFindings told, Code code, int at, String other) {
    told.tell(Severity.INFO, code, at - 1, at + 1, told.around(at - 1, at + 1), other);
  }
}
