package nianjian.check;

import java.util.ArrayList;
import java.util.List;
import nianjian.diagnostic.Code;

/**
 * What a report announces it says (NJ236): the parts that its overview lists (本报告由…组成) have
 * headings; where a heading names reconsideration and lawsuits, the text speaks of both, and the
 * heading names what the text tells.
 */
final class AnnouncedRule implements ReportRule {
  /** With fewer headings the text is not parted as its overview says. */
  private static final int ENOUGH = 3;

  /** No sentence that lists the parts is longer. */
  private static final int LONGEST = 600;

  /** Words of nearly every heading. */
  private static final List<String> COMMON =
      List.of("政府信息", "信息公开", "信息", "政府", "公开", "工作", "情况", "本年度", "年度", "方面", "有关", "相关", "等");

  /** Parts that need no heading of their own, or stand in another file. */
  private static final String[] NOT_SOUGHT = {
    "附", "表", "图", "说明", "其他", "其它", "概", "总体", "基本", "前言", "引言", "导言", "数据", "公布"
  };

  @Override
  public void check(CheckedReport checked, Findings findings) {
    List<TextSection> sections = TextSection.of(checked.text());
    TextFindings told = new TextFindings(checked, findings);
    if (sections.size() >= ENOUGH) {
      parts(checked.text().text(), sections, told);
    }
    sections.forEach(s -> remedies(s, told));
  }

  private static void parts(String text, List<TextSection> sections, TextFindings told) {
    StringBuilder headings = new StringBuilder();
    sections.forEach(s -> headings.append(s.heading()).append('\n'));
    String named = headings.toString();
    for (int end = text.indexOf("组成"); end >= 0; end = text.indexOf("组成", end + 2)) {
      int start = end;
      while (start > 0 && end - start < LONGEST && "。；！？\n".indexOf(text.charAt(start - 1)) < 0) {
        start--;
      }
      String sentence = text.substring(start, end + 2);
      int list = sentence.indexOf('由');
      if (Words.tellsParts(sentence) && sentence.indexOf("报告") < list + 1 && list >= 0) {
        items(start + list + 1, text.substring(start + list + 1, end), named, told);
        return;
      }
    }
  }

  private static void items(int offset, String list, String named, TextFindings told) {
    int start = 0;
    for (int i = 0; i <= list.length(); i++) {
      if (i < list.length() && list.charAt(i) != '、') {
        continue;
      }
      String item = list.substring(start, i);
      if (!Words.any(item, NOT_SOUGHT) && !isNamed(item, named)) {
        tell(offset + start, offset + i, item, item, "@overview", told);
      }
      start = i + 1;
    }
  }

  /** Whether a heading has two neighbouring characters of what is its own in an item. */
  private static boolean isNamed(String item, String headings) {
    String own = item;
    for (String word : COMMON) {
      own = own.replace(word, " ");
    }
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < own.length(); i++) {
      boolean pair = isHan(own.charAt(i)) && isHan(own.charAt(i + 1));
      if (pair) {
        pairs.add(own.substring(i, i + 2));
      }
    }
    return pairs.isEmpty() || pairs.stream().anyMatch(headings::contains);
  }

  private static boolean isHan(char c) {
    return Character.isIdeographic(c);
  }

  private static void remedies(TextSection section, TextFindings told) {
    boolean review = section.isAbout("复议");
    boolean litigation = section.isAbout("诉讼");
    boolean saysReview = section.body().contains("复议");
    boolean saysLitigation = Words.any(section.body(), "诉讼", "应诉", "起诉", "诉");
    if (review && litigation && saysReview != saysLitigation) {
      tell(section, saysReview ? "行政诉讼" : "行政复议", "@heading", told);
    } else if (review && !litigation && saysLitigation && section.body().contains("诉讼")) {
      tell(section, "行政诉讼", "@heading-lacks", told);
    } else if (litigation && !review && saysReview && section.body().contains("行政复议")) {
      tell(section, "行政复议", "@heading-lacks", told);
    }
  }

  private static void tell(TextSection section, String what, String why, TextFindings told) {
    tell(section.from(), section.to(), section.heading(), what, why, told);
  }

  private static void tell(
      int from, int to, String quote, String what, String why, TextFindings told) {
    Code code = Code.ANNOUNCED_NOT_STATED;
    told.tell(code.severity(), code, from, to, quote, what, why);
  }
}
