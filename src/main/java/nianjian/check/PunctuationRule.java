package nianjian.check;

import java.util.ArrayList;
import java.util.List;
import nianjian.archive.Passage;
import nianjian.archive.ReportText;
import nianjian.diagnostic.Code;

/**
 * Punctuation (GB/T 15834—2011): no two points in a row, a full stop at a paragraph's end, a sign
 * between two percentages. Half-width signs are not in question: they are set full-width on the
 * page.
 */
final class PunctuationRule implements ReportRule {
  private static final String POINTS = ",.;:、。";
  private static final String ENDS = "。.!?:;…”’》】—,、";

  /** A paragraph of so many characters is made of sentences. */
  private static final int LONG = 40;

  /** So many paragraphs without a full stop are slips, if they are one in so many. */
  private static final int SLIPS = 2;

  private static final int ONE_IN = 5;
  private static final int LONGEST_TITLE = 80;

  @Override
  public void check(CheckedReport report, Findings findings) {
    TextFindings told = new TextFindings(report, findings);
    String text = Signs.folded(report.text().text());
    List<Passage> open = new ArrayList<>();
    int paragraphs = 0;
    for (Passage passage : report.text().passages()) {
      if (passage.kind() == Passage.Kind.ROW || passage.kind() == Passage.Kind.LITERAL) {
        continue;
      }
      points(text, passage, told);
      percentages(text, passage, told);
      if (isParagraph(text, passage)) {
        paragraphs++;
        if (!ends(text, passage)) {
          open.add(passage);
        }
      }
    }
    if (open.size() <= SLIPS && open.size() * ONE_IN <= paragraphs) {
      open.forEach(p -> told.tellAround(Code.FULL_STOP_MISSING, p.to() - 1, p.to()));
    }
    variants(report.text(), told);
  }

  private static void points(String text, Passage passage, TextFindings told) {
    for (int at = passage.from() + 1; at < passage.to(); at++) {
      char c = text.charAt(at);
      char before = text.charAt(at - 1);
      boolean points = isPoint(before) && isPoint(c) && !(c == '.' || before == '.');
      // A comma that parts the two titles which 和 joins.
      boolean parted = before == ',' && text.startsWith("和《", at);
      if (points) {
        told.tellAround(Code.PUNCTUATION_DOUBTFUL, at - 1, at + 1);
        at++;
      } else if (parted) {
        told.tellAround(Code.PUNCTUATION_DOUBTFUL, at - 1, at);
      }
    }
  }

  private static boolean isPoint(char c) {
    return POINTS.indexOf(c) >= 0;
  }

  /** 70.23%83.45% */
  private static void percentages(String text, Passage passage, TextFindings told) {
    int at = Signs.find(text, '%', passage.from(), passage.to());
    while (at >= 0) {
      int from = number(text, at, -1, passage);
      int to = number(text, at, 1, passage);
      if (from < at && to > at + 1 && Signs.isDigitAt(text, at + 1)) {
        boolean percent = to < passage.to() && text.charAt(to) == '%';
        told.tell(Code.FIGURES_RUN_TOGETHER, from, percent ? to + 1 : to);
      }
      at = Signs.find(text, '%', at + 1, passage.to());
    }
  }

  /** Where the number ends that lies before or after a place. */
  private static int number(String text, int at, int step, Passage passage) {
    int i = at + step;
    while (i >= passage.from()
        && i < passage.to()
        && Math.abs(i - at) < 16
        && (Signs.isDigit(text.charAt(i)) || text.charAt(i) == '.')) {
      i += step;
    }
    return step > 0 ? i : i + 1;
  }

  private static boolean isParagraph(String text, Passage passage) {
    return passage.kind() == Passage.Kind.PARAGRAPH
        && passage.to() - passage.from() >= LONG
        && Signs.find(text, ',', passage.from(), passage.to()) >= 0;
  }

  private static boolean ends(String text, Passage passage) {
    int last = passage.to() - 1;
    boolean bracket = text.charAt(last) == ')';
    char c = text.charAt(bracket ? Math.max(passage.from(), last - 1) : last);
    return ENDS.indexOf(c) >= 0;
  }

  /** Signs that look like the usual ones: ﹝﹞ for 〔〕, < > for 〈〉; the first once for all. */
  private static void variants(ReportText text, TextFindings told) {
    String words = text.text();
    int bracket = words.indexOf('﹝');
    if (bracket >= 0) {
      long count = words.chars().filter(c -> c == '﹝').count();
      told.tell(Code.BRACKET_VARIANT, bracket, bracket + 1, "〔", Long.toString(count));
    }
    int angle = words.indexOf('<');
    while (angle >= 0) {
      int last = Math.min(words.length(), angle + LONGEST_TITLE);
      int closing = Signs.find(words, '>', angle, last);
      boolean oneLine = Signs.find(words, '\n', angle, Math.max(angle, closing)) < 0;
      if (closing >= 0 && oneLine && Signs.isHanAt(words, angle + 1)) {
        told.tell(Code.BRACKET_VARIANT, angle, closing + 1, "〈〉", "1");
      }
      angle = words.indexOf('<', angle + 1);
    }
  }
}
