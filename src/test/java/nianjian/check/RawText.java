package nianjian.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianjian.archive.Article;
import nianjian.archive.Passage;
import nianjian.archive.Report;
import nianjian.archive.ReportText;
import nianjian.config.CheckPolicy;
import nianjian.diagnostic.Diagnostic;

/** Texts as they were found, unconverted: each line a paragraph, no Markdown read. */
final class RawText {
  private static final CheckContext CONTEXT =
      new CheckContext(
          Checked.FORMS, Checked.Seeds.ARCHIVE.regions, WordLists.of(CheckPolicy.DEFAULT));

  private RawText() {}

  /** What the rules find in a text, taken for that of a report whose record is given. */
  static List<Diagnostic> check(String raw, Report report) {
    return check(text(raw), report);
  }

  /** What the rules find in some words, taken for those of a report whose record is given. */
  static List<Diagnostic> check(ReportText text, Report report) {
    Article article =
        new Article("", List.of(), List.of(), text, Set.of(), Map.of(), List.of(), report.title());
    return ReportRules.check(report, article, CONTEXT).diagnostics();
  }

  /** What the rules find in a text, taken for that of a region and year without a source. */
  static List<Diagnostic> check(String raw, String region, int year) {
    String body = "正文。";
    Report report = Checked.with(region, year, "source: {url: https://a.gov.cn/}", body).report();
    return check(raw, report);
  }

  /** The lines of a text as paragraphs, with their places. */
  static ReportText text(String raw) {
    StringBuilder words = new StringBuilder();
    List<Passage> passages = new ArrayList<>();
    List<Integer> runs = new ArrayList<>();
    String[] lines = raw.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].stripTrailing();
      int indent = line.length() - line.stripLeading().length();
      if (!line.isBlank()) {
        if (words.length() > 0) {
          words.append('\n');
        }
        int from = words.length();
        words.append(line, indent, line.length());
        passages.add(new Passage(Passage.Kind.PARAGRAPH, 0, "", from, from, words.length(), false));
        runs.addAll(Arrays.asList(from, i + 1, indent + 1));
      }
    }
    int[] places = runs.stream().mapToInt(Integer::intValue).toArray();
    return new ReportText("raw.txt", words.toString(), passages, List.of(), places);
  }
}
