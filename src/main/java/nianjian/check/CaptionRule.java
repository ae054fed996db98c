package nianjian.check;

import java.util.List;
import nianjian.archive.Passage;
import nianjian.archive.ReportText;
import nianjian.diagnostic.Code;

/**
 * Below or above a caption there is a picture. A caption is a short line that ends in 示意图, 现场图 …,
 * and what follows such a line and begins as it does.
 */
final class CaptionRule implements ReportRule {
  private static final int LONGEST = 40;
  private static final int SHORTEST = 4;
  private static final String MARKS = "。；！？，、：;!?,:|";

  private static final List<String> ENDS =
      List.of(
          "示意图", "现场图", "情况图", "流程图", "结构图", "统计图", "分布图", "走势图", "趋势图", "柱状图", "饼状图", "饼图", "折线图",
          "对比图", "截图", "效果图", "一览图", "占比图", "比例图", "照片", "图片");

  @Override
  public void check(CheckedReport report, Findings findings) {
    TextFindings told = new TextFindings(report, findings);
    ReportText text = report.text();
    List<Passage> passages = text.passages();
    boolean before = false;
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      String words = text.words(passage);
      boolean goesOn = before && alike(text, passages.get(i - 1), words);
      boolean caption = isShort(passage, words) && (endsAsCaption(words) || goesOn);
      if (caption && !hasPicture(passages, i)) {
        told.tell(Code.CAPTION_WITHOUT_PICTURE, passage.from(), passage.to());
      }
      before = caption;
    }
  }

  private static boolean isShort(Passage passage, String words) {
    return passage.kind() == Passage.Kind.PARAGRAPH
        && words.length() >= SHORTEST
        && words.length() <= LONGEST
        && words.chars().noneMatch(c -> MARKS.indexOf(c) >= 0);
  }

  private static boolean endsAsCaption(String words) {
    boolean numbered =
        words.startsWith("图") && words.length() > 1 && Signs.isDigit(words.charAt(1));
    return numbered || ENDS.stream().anyMatch(words::endsWith);
  }

  private static boolean alike(ReportText text, Passage before, String words) {
    return words.length() > 1 && text.words(before).startsWith(words.substring(0, 2));
  }

  private static boolean hasPicture(List<Passage> passages, int at) {
    return passages.subList(Math.max(0, at - 1), Math.min(passages.size(), at + 2)).stream()
        .anyMatch(Passage::image);
  }
}
