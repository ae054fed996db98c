package nianjian.check;

import java.util.HashMap;
import java.util.Map;
import nianjian.archive.Passage;
import nianjian.archive.ReportText;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Severity;

/** Takes what one rule finds in a text: so many of a kind at most, each named by its words. */
final class TextFindings {
  /** More of a kind say nothing more. */
  private static final int MOST = 100;

  /** So many characters before and after are quoted where the words alone say little. */
  private static final int AROUND = 8;

  private static final int LONGEST = 40;

  private final ReportText text;
  private final Findings findings;
  private final Map<Code, Integer> told = new HashMap<>();

  TextFindings(CheckedReport report, Findings findings) {
    this.text = report.text();
    this.findings = findings;
  }

  /** Whether so many of a kind are told that further ones need not be looked for. */
  boolean full(Code code) {
    return told.getOrDefault(code, 0) >= MOST;
  }

  /** Some words are in question: they name the finding and are the message's first argument. */
  void tell(Code code, int from, int to, String... further) {
    tell(code.severity(), code, from, to, quote(from, to), further);
  }

  /** The same, where the words need those around them to be recognized. */
  void tellAround(Code code, int from, int to, String... further) {
    tell(code.severity(), code, from, to, around(from, to), further);
  }

  /** The same with a severity and other words of quotation. */
  void tell(Severity severity, Code code, int from, int to, String quote, String... further) {
    if (told.merge(code, 1, Integer::sum) > MOST) {
      return;
    }
    String[] arguments = new String[further.length + 1];
    arguments[0] = quote;
    System.arraycopy(further, 0, arguments, 1, further.length);
    findings.inText(severity, code, from, to, quote, arguments);
  }

  /** The words between two places, the middle left out where they are many. */
  String quote(int from, int to) {
    String words = text.text().substring(from, to).replace('\n', ' ');
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
  }

  /** The words between two places with some before and after, of the same block. */
  String around(int from, int to) {
    Passage passage = text.passageAt(from).orElseThrow();
    return quote(
        Math.max(passage.from(), from - AROUND), Math.min(passage.to(), Math.max(to + AROUND, to)));
  }
}
