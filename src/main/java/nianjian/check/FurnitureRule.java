package nianjian.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianjian.archive.Passage;
import nianjian.config.WordList;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Severity;

/**
 * Nothing of the page around the report is left: 您当前的位置, 点击数, 扫一扫在手机打开当前页. Such words count at the
 * beginning of a block and in short lines, not in sentences.
 */
final class FurnitureRule implements ReportRule {
  private static final int SHORT = 80;
  private static final String DASHES = "-—–―－";

  @Override
  public void check(CheckedReport report, Findings findings) {
    TextFindings told = new TextFindings(report, findings);
    String text = Signs.folded(report.text().text());
    WordMatcher furniture = report.context().words().matcher(WordList.FURNITURE);
    int pages = 0;
    int firstPage = -1;
    for (Passage passage : report.text().passages()) {
      if (!isText(passage)) {
        continue;
      }
      find(text, passage, furniture)
          .ifPresent(m -> told.tell(Code.FURNITURE_LEFT, m.from(), passageEnd(passage, m)));
      if (isPageNumber(
          text.substring(passage.from(), Math.min(passage.to(), passage.from() + 12)))) {
        firstPage = pages == 0 ? passage.from() : firstPage;
        pages++;
      }
    }
    if (pages > 1) {
      int to = report.text().passageAt(firstPage).orElseThrow().to();
      String quote = told.quote(firstPage, to);
      told.tell(Severity.INFO, Code.FURNITURE_LEFT, firstPage, to, quote);
    }
  }

  private static boolean isText(Passage passage) {
    return switch (passage.kind()) {
      case TITLE, HEADING, PARAGRAPH, SIGNATURE -> passage.from() < passage.to();
      case ROW, LITERAL -> false;
    };
  }

  private static Optional<WordMatcher.Match> find(
      String text, Passage passage, WordMatcher furniture) {
    boolean line =
        passage.to() - passage.from() <= SHORT
            && Signs.find(text, '。', passage.from(), passage.to()) < 0;
    if (!line) {
      return furniture.at(text, passage.from(), passage.to()).filter(m -> !m.word().isRight());
    }
    List<WordMatcher.Match> found = new ArrayList<>();
    furniture.find(text, passage.from(), passage.to(), found::add);
    return found.stream().findFirst();
  }

  private static int passageEnd(Passage passage, WordMatcher.Match match) {
    return passage.to() - match.from() <= SHORT ? passage.to() : match.to();
  }

  /** {@code - 4 -}: two dashes and nothing but a number between them. */
  private static boolean isPageNumber(String words) {
    String line = Signs.squeezed(words);
    return line.length() >= 3
        && line.length() <= 5
        && DASHES.indexOf(line.charAt(0)) >= 0
        && DASHES.indexOf(line.charAt(line.length() - 1)) >= 0
        && line.substring(1, line.length() - 1).chars().allMatch(c -> Signs.isDigit((char) c));
  }
}
