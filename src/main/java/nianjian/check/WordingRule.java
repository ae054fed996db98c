package nianjian.check;

import java.util.LinkedHashMap;
import java.util.Map;
import nianjian.archive.Passage;
import nianjian.archive.ReportText;
import nianjian.config.WordList;
import nianjian.diagnostic.Code;

/**
 * Words that a list names: the wording of a machine conversion (网际网路 for 互联网), words that are
 * easily mistaken (截止2018年 for 截至), words that the site does not want. Each is told once, with how
 * often it stands there.
 *
 * @param list the list
 * @param code what its words are told as
 */
record WordingRule(WordList list, Code code) implements ReportRule {
  /** A word, where it stands first and how often. */
  private record Occurrence(WordMatcher.Match first, int count) {}

  @Override
  public void check(CheckedReport report, Findings findings) {
    ReportText text = report.text();
    String folded = Signs.folded(text.text());
    boolean converted = report.report().source().script().isPresent();
    WordMatcher matcher = report.context().words().matcher(list);
    Map<WordMatcher.Word, Occurrence> found = new LinkedHashMap<>();
    for (Passage passage : text.passages()) {
      matcher.find(
          folded,
          passage.from(),
          passage.to(),
          match -> {
            if (converted || !match.word().doubtful()) {
              found.merge(
                  match.word(),
                  new Occurrence(match, 1),
                  (a, b) -> new Occurrence(a.first(), a.count() + 1));
            }
          });
    }
    TextFindings told = new TextFindings(report, findings);
    found.forEach(
        (word, where) ->
            told.tell(
                code,
                where.first().from(),
                where.first().to(),
                word.right().orElse(""),
                Integer.toString(where.count())));
  }
}
