package nianjian.check;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nianjian.archive.Passage;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Section numbers run on: 一、二、三… and within each （一）（二）（三）…, none missing, none twice. What begins
 * again at 一 is only pointed out.
 */
final class SectionNumberRule implements ReportRule {
  /** So many characters of a heading tell which it is. */
  private static final int QUOTED = 20;

  @Override
  public void check(CheckedReport report, Findings findings) {
    String folded = Signs.folded(report.text().text());
    new Run(report, folded, findings).follow(NumberedBlock.of(report, folded));
  }

  /** One reading of a text from its first number to its last. */
  private static final class Run {
    private final CheckedReport report;
    private final String folded;
    private final TextFindings findings;

    /** For each style the last block, and those that a list beginning anew has put aside. */
    private final @Nullable NumberedBlock[] last = new NumberedBlock[SectionNumber.STYLES];

    private final Deque<NumberedBlock> aside = new ArrayDeque<>();

    /**
     * Whether the last block of a style had its number from the one before: one further was meant.
     */
    private final boolean[] repeated = new boolean[SectionNumber.STYLES];

    Run(CheckedReport report, String folded, Findings findings) {
      this.report = report;
      this.folded = folded;
      this.findings = new TextFindings(report, findings);
    }

    void follow(List<NumberedBlock> blocks) {
      int seen = 0;
      for (NumberedBlock block : blocks) {
        if (plainHeadingBetween(seen, block.index())) {
          Arrays.fill(last, 1, SectionNumber.STYLES, null);
        }
        seen = block.index() + 1;
        int style = block.number().style();
        Optional.ofNullable(last[style]).ifPresent(before -> compare(before, block));
        last[style] = block;
        Arrays.fill(last, style + 1, SectionNumber.STYLES, null);
      }
    }

    /** A heading without a number begins a new part too. */
    private boolean plainHeadingBetween(int from, int to) {
      return report.text().passages().subList(from, to).stream()
          .anyMatch(p -> p.kind() == Passage.Kind.HEADING);
    }

    private void compare(NumberedBlock before, NumberedBlock block) {
      int was = before.number().number();
      int is = block.number().number();
      int style = block.number().style();
      boolean meant = repeated[style] && is == was + 2;
      repeated[style] = false;
      if (is == was + 1 || meant || resumes(block)) {
        return;
      }
      if (is == 1 && was > 1) {
        if (block.number().isHeading()) {
          tell(Code.NUMBERING_RESTARTS, block, block.number().written(was));
        }
        if (style == 0) {
          aside.push(before);
        }
      } else if (is == was) {
        repeated[style] = true;
        tell(Code.SECTION_NUMBER_REPEATED, block, block.number().written(is));
      } else if (is > was + 1 && !standsBetween(before, block)) {
        tell(Code.SECTION_NUMBER_MISSING, block, block.number().written(was + 1));
      }
    }

    /** Whether a number goes on with a list that another has interrupted. */
    private boolean resumes(NumberedBlock block) {
      NumberedBlock waiting = block.number().style() == 0 ? aside.peek() : null;
      if (waiting != null && block.number().number() == waiting.number().number() + 1) {
        aside.pop();
        return true;
      }
      return false;
    }

    /** Whether the missing number stands within a paragraph, its line's end lost. */
    private boolean standsBetween(NumberedBlock before, NumberedBlock block) {
      String missing = Signs.folded(before.number().written(before.number().number() + 1));
      String between = folded.substring(before.passage().from(), block.passage().from());
      return between.contains(missing) || between.contains(missing.replace('.', '、'));
    }

    private void tell(Code code, NumberedBlock block, String other) {
      Passage passage = block.passage();
      int from = passage.from();
      int words = from + block.number().end();
      int most = Math.min(passage.to(), words + QUOTED);
      int stop = Signs.find(folded, '。', words, most);
      Severity severity = block.number().isHeading() ? code.severity() : Severity.INFO;
      String quote = findings.quote(from, stop >= 0 ? stop : most).strip();
      findings.tell(severity, code, from, words, quote, other);
    }
  }
}
