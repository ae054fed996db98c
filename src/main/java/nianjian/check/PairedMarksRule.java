package nianjian.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nianjian.archive.Passage;
import nianjian.archive.ReportText;
import nianjian.diagnostic.Code;

/**
 * Brackets and quotation marks stand in pairs (GB/T 15834—2011). A pair may reach over a few
 * blocks: lines of a page are not always joined.
 */
final class PairedMarksRule implements ReportRule {
  private static final String OPENING = "《“（〔【﹝";
  private static final String CLOSING = "》”）〕】﹞";

  /** So many blocks on, a closing mark still belongs to an opening one. */
  private static final int REACH = 3;

  /** A number or a letter before ）, as in 1）, opens no pair. */
  private static final int LONGEST_NUMBER = 3;

  /** A mark without its partner: its block and its place. */
  private record Lone(int block, int at) {}

  @Override
  public void check(CheckedReport report, Findings findings) {
    TextFindings told = new TextFindings(report, findings);
    for (int kind = 0; kind < OPENING.length(); kind++) {
      check(report.text(), kind, told);
    }
  }

  private static void check(ReportText text, int kind, TextFindings told) {
    String words = text.text();
    List<Passage> passages = text.passages();
    Deque<Lone> open = new ArrayDeque<>();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (passage.kind() == Passage.Kind.LITERAL) {
        continue;
      }
      while (!open.isEmpty() && open.peekFirst().block() < i - REACH) {
        tellFirst(text, open, kind, told);
      }
      boolean said = false;
      for (int at = passage.from(); at < passage.to(); at++) {
        char c = words.charAt(at);
        if (is(c, OPENING.charAt(kind))) {
          open.addLast(new Lone(i, at));
        } else if (is(c, CLOSING.charAt(kind)) && open.pollLast() == null) {
          if (!said && !numbers(words, passage.from(), at, kind)) {
            tell(told, at, OPENING.charAt(kind));
            said = true;
          }
        }
      }
    }
    while (!open.isEmpty()) {
      tellFirst(text, open, kind, told);
    }
  }

  private static boolean is(char c, char mark) {
    return c == mark || (mark == '（' && c == '(') || (mark == '）' && c == ')');
  }

  /** Tells the first of the open marks; the others of its block are dropped with it. */
  private static void tellFirst(ReportText text, Deque<Lone> open, int kind, TextFindings told) {
    Lone first = open.removeFirst();
    while (!open.isEmpty() && open.peekFirst().block() == first.block()) {
      open.removeFirst();
    }
    if (!runsOn(text, first, kind)) {
      tell(told, first.at(), CLOSING.charAt(kind));
    }
  }

  /** A quotation of several paragraphs opens each of them and is closed once. */
  private static boolean runsOn(ReportText text, Lone lone, int kind) {
    List<Passage> passages = text.passages();
    int next = lone.block() + 1;
    return OPENING.charAt(kind) == '“'
        && next < passages.size()
        && passages.get(next).from() < passages.get(next).to()
        && text.text().charAt(passages.get(next).from()) == '“';
  }

  private static boolean numbers(String words, int from, int at, int kind) {
    int first = at;
    while (first > from && at - first < LONGEST_NUMBER && isNumber(words.charAt(first - 1))) {
      first--;
    }
    return CLOSING.charAt(kind) == '）'
        && first < at
        && (first == from || !Character.isLetter(words.charAt(first - 1)));
  }

  private static boolean isNumber(char c) {
    return Signs.isDigit(c) || Signs.isLatin(c) || "一二三四五六七八九十".indexOf(c) >= 0;
  }

  private static void tell(TextFindings told, int at, char missing) {
    told.tellAround(Code.MARK_UNPAIRED, at, at + 1, String.valueOf(missing));
  }
}
