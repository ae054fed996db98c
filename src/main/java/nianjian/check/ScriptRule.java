package nianjian.check;

import java.util.LinkedHashMap;
import java.util.Map;
import nianjian.archive.Passage;
import nianjian.diagnostic.Code;

/**
 * A text is in Simplified Chinese throughout (国家通用语言文字法 art. 9). Single traditional characters are
 * told one by one, a traditional text as a whole.
 */
final class ScriptRule implements ReportRule {
  /** With more different ones the text is a traditional one. */
  private static final int FEW = 20;

  /** How often a character stands in the text, and where first. */
  private record Occurrence(int first, int count) {}

  @Override
  public void check(CheckedReport report, Findings findings) {
    String text = report.text().text();
    Map<Character, Occurrence> found = new LinkedHashMap<>();
    for (Passage passage : report.text().passages()) {
      for (int at = passage.from(); at < passage.to(); at++) {
        char c = text.charAt(at);
        if (TraditionalCharacters.has(c)) {
          found.merge(c, new Occurrence(at, 1), (a, b) -> new Occurrence(a.first(), a.count() + 1));
        }
      }
    }
    TextFindings told = new TextFindings(report, findings);
    if (found.size() > FEW) {
      int first = found.values().iterator().next().first();
      told.tellAround(Code.TEXT_TRADITIONAL, first, first + 1, Integer.toString(found.size()));
      return;
    }
    found.forEach(
        (c, where) ->
            told.tell(
                Code.CHARACTER_TRADITIONAL,
                where.first(),
                where.first() + 1,
                String.valueOf(TraditionalCharacters.simplified(c)),
                Integer.toString(where.count())));
  }
}
