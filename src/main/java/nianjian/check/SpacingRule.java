package nianjian.check;

import java.util.ArrayList;
import java.util.List;
import nianjian.archive.Passage;
import nianjian.diagnostic.Code;

/**
 * No space within a sentence: 信息 44条, 工作 深入开展, a no-break space after a comma. A text that sets its
 * figures off with spaces throughout has a style of its own.
 */
final class SpacingRule implements ReportRule {
  /** So many places are slips; more are a style, or lines that were torn. */
  private static final int SLIPS = 5;

  /** Shorter blocks are headings, names, dates. */
  private static final int SHORTEST = 20;

  private record Gap(int from, int to) {}

  @Override
  public void check(CheckedReport report, Findings findings) {
    String text = report.text().text();
    List<Gap> figures = new ArrayList<>();
    List<Gap> words = new ArrayList<>();
    List<Gap> odd = new ArrayList<>();
    for (Passage passage : report.text().passages()) {
      boolean sentence =
          passage.kind() == Passage.Kind.PARAGRAPH && passage.to() - passage.from() >= SHORTEST;
      int at = passage.from() + 1;
      while (sentence && at < passage.to()) {
        int end = at;
        while (end < passage.to() && Signs.isSpace(text.charAt(end))) {
          end++;
        }
        if (end > at && end < passage.to()) {
          sort(text, new Gap(at, end), figures, words, odd);
        }
        at = end + 1;
      }
    }
    TextFindings told = new TextFindings(report, findings);
    tell(told, figures);
    tell(told, words);
    tell(told, odd);
  }

  private static void sort(
      String text, Gap gap, List<Gap> figures, List<Gap> words, List<Gap> odd) {
    boolean hanBefore = Signs.isHanAt(text, gap.from() - 1);
    boolean hanAfter = Signs.isHanAt(text, gap.to());
    boolean figure =
        (hanBefore && Signs.isDigitAt(text, gap.to()))
            || (hanAfter && Signs.isDigitAt(text, gap.from() - 1));
    if (figure) {
      figures.add(gap);
    } else if (hanBefore && hanAfter) {
      words.add(gap);
    } else if (hanAfter
        && (text.charAt(gap.from()) != ' ' || isComma(text.charAt(gap.from() - 1)))) {
      odd.add(gap);
    }
  }

  private static boolean isComma(char c) {
    return c == '，' || c == ',' || c == '；' || c == ';';
  }

  private static void tell(TextFindings told, List<Gap> gaps) {
    if (gaps.size() <= SLIPS) {
      gaps.forEach(gap -> told.tellAround(Code.SPACE_STRAY, gap.from(), gap.to()));
    }
  }
}
