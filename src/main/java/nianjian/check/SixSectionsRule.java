package nianjian.check;

import java.util.List;
import nianjian.archive.Report;
import nianjian.archive.Status;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Position;

/**
 * A report for 2019 or later has the six sections of the official form (国办公开办函〔2019〕60号, 〔2021〕30号;
 * 国务院令第711号 art. 50). One whose words stand nowhere is missing (NJ235); one beside the six is told
 * (NJ238).
 */
final class SixSectionsRule implements ReportRule {
  /** Fewer recognised headings: the text is not parted as the form is. */
  private static final int ENOUGH = 4;

  /** A shorter text, such as 见附件, is not the report. */
  private static final int SHORT = 150;

  /** A section: its name, what its heading says, and what tells that its content is there. */
  private record Section(String name, List<String> heading, List<List<String>> content) {
    boolean isHeading(String words) {
      return heading.stream().anyMatch(words::contains);
    }

    /** Whether a text has a word of every kind. */
    boolean isIn(String text) {
      return content.stream().allMatch(kind -> kind.stream().anyMatch(text::contains));
    }
  }

  private static final List<Section> SECTIONS =
      List.of(
          new Section(
              "总体情况",
              List.of("总体", "概述", "概况", "基本情况", "工作情况"),
              List.of(List.of("总体", "概述", "概况", "基本情况", "工作情况", "以来", "年，", "年,"))),
          new Section("主动公开政府信息情况", List.of("主动公开"), List.of(List.of("主动公开"))),
          new Section(
              "收到和处理政府信息公开申请情况",
              List.of("申请情况", "公开申请", "依申请", "申请公开"),
              List.of(List.of("公开申请", "依申请", "申请公开", "申请情况"))),
          new Section(
              "政府信息公开行政复议、行政诉讼情况", List.of("复议", "诉讼"), List.of(List.of("复议"), List.of("诉讼"))),
          new Section(
              "存在的主要问题及改进情况",
              List.of("问题", "不足", "改进", "下一步"),
              List.of(
                  List.of("问题", "不足", "差距", "薄弱", "短板"),
                  List.of("改进", "下一步", "今后", "将", "措施", "整改"))),
          new Section(
              "其他需要报告的事项",
              List.of("其他", "其它", "需要报告", "需报告", "需要说明"),
              List.of(List.of("其他需", "其它需", "需要报告", "需报告", "其他事项", "报告事项", "需要说明", "需说明"))));

  @Override
  public void check(CheckedReport checked, Findings findings) {
    Report report = checked.report();
    String form = checked.form().id();
    boolean official = form.equals("2019") || form.equals("2021");
    String text = checked.text().text();
    if (!official || report.status() != Status.PUBLISHED || text.length() < SHORT) {
      return;
    }
    for (Section section : SECTIONS) {
      if (!section.isIn(text)) {
        findings.add(
            Diagnostic.of(
                    Code.CONTENT_MISSING, Position.of(report.path()), section.name(), "@article-50")
                .at(section.name()));
      }
    }
    extra(TextSection.of(checked.text()), findings);
  }

  private static void extra(List<TextSection> all, Findings findings) {
    int highest = all.stream().mapToInt(TextSection::depth).min().orElse(1);
    List<TextSection> top = all.stream().filter(s -> s.depth() == highest).toList();
    long known =
        SECTIONS.stream().filter(s -> top.stream().anyMatch(t -> s.isHeading(t.heading()))).count();
    for (TextSection section : top) {
      if (known >= ENOUGH && SECTIONS.stream().noneMatch(s -> s.isHeading(section.heading()))) {
        findings.inText(
            Code.SECTION_BESIDE_FORM,
            section.from(),
            section.to(),
            section.heading(),
            section.heading());
      }
    }
  }
}
