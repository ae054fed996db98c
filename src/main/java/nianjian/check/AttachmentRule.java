package nianjian.check;

import java.util.List;
import nianjian.archive.Passage;
import nianjian.config.WordList;
import nianjian.diagnostic.Code;

/** 附件： is followed by something, or the report has files or links. */
final class AttachmentRule implements ReportRule {
  private static final String NUMBERS = "0123456789一二三四五六七八九十";

  @Override
  public void check(CheckedReport report, Findings findings) {
    if (!report.report().attachments().isEmpty() || !report.article().links().isEmpty()) {
      return;
    }
    TextFindings told = new TextFindings(report, findings);
    String text = Signs.folded(report.text().text());
    WordMatcher furniture = report.context().words().matcher(WordList.FURNITURE);
    List<Passage> passages = report.text().passages();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (isBare(text.substring(passage.from(), passage.to()))
          && !passage.image()
          && !follows(text, passages, i + 1, furniture)) {
        told.tell(Code.ATTACHMENT_EMPTY, passage.from(), passage.to());
      }
    }
  }

  private static boolean isBare(String words) {
    String rest = Signs.squeezed(words);
    return rest.startsWith("附件")
        && rest.length() <= 6
        && rest.substring(2).chars().allMatch(c -> c == ':' || NUMBERS.indexOf(c) >= 0);
  }

  private static boolean follows(
      String text, List<Passage> passages, int next, WordMatcher furniture) {
    if (next >= passages.size()) {
      return false;
    }
    Passage passage = passages.get(next);
    return passage.image()
        || (passage.kind() != Passage.Kind.SIGNATURE
            && furniture.at(text, passage.from(), passage.to()).isEmpty());
  }
}
