package nianjian.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianjian.archive.Passage;
import nianjian.archive.ReportText;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Severity;

/** No heading, no paragraph and no title stands twice. */
final class RepeatedTextRule implements ReportRule {
  /** Paragraphs of fewer Chinese characters may well be alike. */
  private static final int SHORTEST = 16;

  /** Two alike of so many can hardly be meant. */
  private static final int LONG = 40;

  /** The title stands among the first blocks. */
  private static final int TOP = 12;

  @Override
  public void check(CheckedReport report, Findings findings) {
    TextFindings told = new TextFindings(report, findings);
    Set<Integer> covered = new HashSet<>();
    titles(report, told);
    headings(report, told, covered);
    paragraphs(report.text(), told, covered);
  }

  private static void titles(CheckedReport report, TextFindings told) {
    ReportText text = report.text();
    Set<String> seen = new HashSet<>();
    List<Passage> passages = text.passages();
    for (Passage passage : passages.subList(0, Math.min(TOP, passages.size()))) {
      String words = Signs.squeezed(text.words(passage));
      boolean title = words.endsWith("报告") && words.contains("年") && words.length() <= 60;
      if (title && !seen.add(words)) {
        told.tell(Code.TITLE_REPEATED, passage.from(), passage.to());
      }
    }
  }

  /** Of chapters, and of sections within a chapter. */
  private static void headings(CheckedReport report, TextFindings told, Set<Integer> covered) {
    String folded = Signs.folded(report.text().text());
    Map<String, NumberedBlock> chapters = new HashMap<>();
    Map<String, NumberedBlock> sections = new HashMap<>();
    for (NumberedBlock block : NumberedBlock.of(report, folded)) {
      boolean chapter = block.number().style() == 0;
      if (chapter) {
        sections.clear();
      }
      String heading = block.heading(folded);
      if (block.number().isHeading() && heading.length() > 2) {
        Map<String, NumberedBlock> seen = chapter ? chapters : sections;
        NumberedBlock before = seen.putIfAbsent(heading, block);
        if (before != null) {
          tell(report.text(), told, block.passage(), before.passage(), Severity.WARNING);
          cover(report.text(), before.index(), block.index(), covered);
        }
      }
    }
  }

  /** What stands under a repeated heading is repeated with it: that is one finding. */
  private static void cover(ReportText text, int before, int repeated, Set<Integer> covered) {
    List<Passage> passages = text.passages();
    covered.add(repeated);
    int next = 1;
    while (repeated + next < passages.size()
        && before + next < repeated
        && text.words(passages.get(before + next))
            .equals(text.words(passages.get(repeated + next)))) {
      covered.add(repeated + next);
      next++;
    }
  }

  private static void paragraphs(ReportText text, TextFindings told, Set<Integer> covered) {
    Map<String, Passage> seen = new HashMap<>();
    List<Passage> passages = text.passages();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (passage.kind() != Passage.Kind.PARAGRAPH || covered.contains(i)) {
        continue;
      }
      String words = Signs.squeezed(text.words(passage));
      int han = (int) words.chars().filter(c -> Signs.isHan((char) c)).count();
      if (han >= SHORTEST && isSentence(words)) {
        Passage before = seen.putIfAbsent(words, passage);
        if (before != null) {
          tell(text, told, passage, before, han > LONG ? Severity.WARNING : Severity.INFO);
        }
      }
    }
  }

  private static boolean isSentence(String words) {
    return words.chars().anyMatch(c -> "，。；,;".indexOf(c) >= 0);
  }

  private static void tell(
      ReportText text, TextFindings told, Passage passage, Passage before, Severity severity) {
    int line = text.position(before.from(), before.from() + 1).line();
    int to = passage.runsIn() ? passage.head() : passage.to();
    told.tell(
        severity,
        Code.TEXT_REPEATED,
        passage.from(),
        to,
        told.quote(passage.from(), Math.min(to, passage.from() + 24)),
        Integer.toString(line));
  }
}
