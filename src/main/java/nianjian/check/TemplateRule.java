package nianjian.check;

import nianjian.archive.Passage;
import nianjian.config.WordList;
import nianjian.diagnostic.Code;

/** Nothing of the form that was to be filled in is left: （提供…）, XX年, □□. */
final class TemplateRule implements ReportRule {
  /** An instruction in brackets is not longer. */
  private static final int LONGEST = 80;

  @Override
  public void check(CheckedReport report, Findings findings) {
    TextFindings told = new TextFindings(report, findings);
    String text = Signs.folded(report.text().text());
    WordMatcher template = report.context().words().matcher(WordList.TEMPLATE);
    for (Passage passage : report.text().passages()) {
      template.find(
          text,
          passage.from(),
          passage.to(),
          match -> told.tell(Code.TEMPLATE_LEFT, start(match), end(text, match, passage)));
    }
  }

  private static boolean opensSentence(WordMatcher.Match match) {
    return ",。".indexOf(match.word().wrong().charAt(0)) >= 0;
  }

  private static int start(WordMatcher.Match match) {
    return opensSentence(match) ? match.from() + 1 : match.from();
  }

  /** An instruction in brackets reaches to the closing one, one in a sentence to its end. */
  private static int end(String text, WordMatcher.Match match, Passage passage) {
    int last = Math.min(passage.to(), match.from() + LONGEST);
    if (match.word().wrong().startsWith("(")) {
      return Math.max(Signs.find(text, ')', match.from(), last) + 1, match.to());
    }
    int stop = opensSentence(match) ? Signs.find(text, '。', match.to(), last) : -1;
    return stop >= 0 ? stop + 1 : match.to();
  }
}
