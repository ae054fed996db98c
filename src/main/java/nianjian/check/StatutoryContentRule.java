package nianjian.check;

import java.util.List;
import java.util.function.Predicate;
import nianjian.archive.Report;
import nianjian.archive.Status;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Position;
import nianjian.diagnostic.Severity;
import nianjian.form.Metric;

/**
 * A report for 2018 or before says what 政府信息公开条例 (国务院令第492号) art. 32 asks for (NJ235): what was
 * disclosed and applied for, what was refused, fees, reconsideration and lawsuits, problems. What a
 * heading alone names is not said; what a figure states is.
 */
final class StatutoryContentRule implements ReportRule {
  /** A shorter text, such as 见附件, is not the report. */
  private static final int SHORT = 150;

  /** Something that a report must say. */
  private record Content(String name, String metrics, Predicate<String> said) {}

  /** Fees that offices charge otherwise. */
  private static final List<String> OTHER_FEES =
      List.of(
          "行政事业性收费", "涉企收费", "乱收费", "价格收费", "价格、收费", "服务收费", "收费标准", "收费目录", "收费清单", "收费公示", "收费信息",
          "减免税");

  private static final List<Content> CONTENTS =
      List.of(
          new Content("主动公开政府信息的情况", "disclosed_ channel_", s -> s.contains("公开")),
          new Content(
              "依申请公开政府信息的情况",
              "applications_ reply_",
              s -> s.contains("申请") && Words.any(s, "公开", "信息")),
          new Content(
              "不予公开政府信息的情况",
              "reply_refused refused_",
              s -> Words.any(s, "不予公开", "不同意公开", "不公开的", "免予公开", "不宜公开", "豁免公开", "不能公开")),
          new Content("收费及减免情况", "fees_collected", StatutoryContentRule::fees),
          new Content("行政复议情况", "reviews_", s -> s.contains("复议")),
          new Content("行政诉讼情况", "litigation_", s -> Words.any(s, "诉讼", "应诉", "起诉")),
          new Content(
              "存在的主要问题及改进情况",
              "-",
              s -> Words.any(s, "问题", "不足", "差距", "困难", "薄弱", "改进", "下一步", "今后", "努力")));

  @Override
  public void check(CheckedReport checked, Findings findings) {
    Report report = checked.report();
    String form = checked.form().id();
    boolean regulated = form.equals("free") || form.equals("2014");
    String text = checked.text().text();
    if (!regulated || report.status() != Status.PUBLISHED || text.length() < SHORT) {
      return;
    }
    List<TextSection> sections = TextSection.of(checked.text());
    List<String> sentences =
        Words.sentences(text).stream().filter(s -> !Words.tellsParts(s)).toList();
    for (Content content : CONTENTS) {
      if (!stated(report, content) && sentences.stream().noneMatch(content.said())) {
        missing(report, content.name(), sections, findings);
      }
    }
  }

  private static boolean stated(Report report, Content content) {
    return report.metrics().all().stream().anyMatch(m -> of(m, content))
        || report.figures().agencyMetrics().all().stream().anyMatch(m -> of(m, content));
  }

  private static boolean of(Metric metric, Content content) {
    for (String prefix : content.metrics().split(" ", -1)) {
      if (metric.id().value().startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** Fees of disclosure, not what offices charge otherwise. */
  private static boolean fees(String sentence) {
    String own = sentence;
    for (String other : OTHER_FEES) {
      own = own.replace(other, "");
    }
    if (Words.any(
        own, "未收费", "没有收费", "无收费", "不收费", "免收", "没有收取", "未收取", "收取费用", "收取任何费用", "收费情况", "收费及减免",
        "检索费", "复制费")) {
      return true;
    }
    boolean fee = Words.any(own, "收费", "减免") || (own.contains("收取") && own.contains("费"));
    return fee && Words.any(own, "申请", "信息公开", "公开信息", "公开政府信息", "政府信息");
  }

  private static void missing(
      Report report, String content, List<TextSection> sections, Findings findings) {
    if (content.equals("收费及减免情况")
        && sections.stream().anyMatch(s -> s.isAbout("收费", "减免") && !s.body().isEmpty())) {
      return;
    }
    findings.add(
        Diagnostic.of(Code.CONTENT_MISSING, Position.of(report.path()), content, "@article-32")
            .with(Severity.INFO)
            .at(content));
  }
}
