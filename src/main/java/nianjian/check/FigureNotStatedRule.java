package nianjian.check;

import java.util.List;
import java.util.Optional;
import nianjian.archive.ReportText;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.form.Metric;
import nianjian.form.MetricId;
import nianjian.form.MetricTable;

/**
 * Figures that a section is about are stated (NJ237): how many applications came, how
 * reconsiderations and lawsuits ended. What is not stated stays absent and is never taken for 0.
 */
final class FigureNotStatedRule implements ReportRule {
  private static final String UNITS = "件条份宗起例项次人个";

  private static final String[] NONE = {
    "未收到", "没有收到", "未接到", "没有接到", "未受理", "没有受理", "未接收", "未办理", "无人", "没有人", "无申请", "没有申请", "无依申请",
    "没有依申请", "无公民", "没有公民", "未有", "没有发生", "尚无", "暂无", "尚未", "均无", "零申请", "均为零", "无。"
  };

  /** How a case ends, or that it has not. */
  private static final String[] OUTCOMES = {
    "维持", "纠正", "纠错", "撤销", "驳回", "变更", "撤回", "终止", "尚未审结", "其他情形"
  };

  @Override
  public void check(CheckedReport checked, Findings findings) {
    MetricTable figures = checked.report().figures().withExtras();
    boolean later = checked.form().id().equals("2019") || checked.form().id().equals("2021");
    if (later || checked.text().text().isEmpty()) {
      return;
    }
    if (!states(figures, "applications_", "reply_")
        && !states(checked.report().figures().agencyMetrics(), "applications_", "reply_")) {
      applications(checked.text(), findings);
    }
    outcome(checked, "reviews_", findings);
    outcome(checked, "litigation_", findings);
  }

  private static boolean states(MetricTable figures, String... prefixes) {
    return figures.all().stream()
        .map(m -> m.id().value())
        .anyMatch(id -> List.of(prefixes).stream().anyMatch(id::startsWith));
  }

  /** A textual note beside the heading is about other words: it explains nothing here. */
  private static void applications(ReportText text, Findings findings) {
    for (TextSection section : TextSection.of(text)) {
      boolean about = section.isAbout("依申请公开", "申请公开", "公开申请") && !section.isAbout("复议", "诉讼");
      if (about && !section.body().isEmpty() && !tells(section.body())) {
        findings.add(
            Diagnostic.of(
                    Code.FIGURE_NOT_STATED,
                    text.position(section.from(), section.to()),
                    "@applications-received",
                    section.heading())
                .at(section.heading()));
        return;
      }
    }
  }

  /** Whether words tell a number of things, or that there were none. */
  private static boolean tells(String words) {
    if (Words.any(words, NONE)) {
      return true;
    }
    for (int i = 1; i < words.length(); i++) {
      boolean counted = UNITS.indexOf(words.charAt(i)) >= 0;
      if (counted && isNumber(words.charAt(i - 1))) {
        return true;
      }
    }
    return words.contains("未发生") && !words.contains("投诉");
  }

  private static boolean isNumber(char c) {
    return Character.isDigit(c) || "零一二两三四五六七八九十百千余多 ".indexOf(c) >= 0;
  }

  /**
   * Whether a block that tells of such cases says how one ended: the block that the figure is
   * quoted from, or any that names them.
   */
  private static boolean tellsOutcome(ReportText text, String word, int quoted) {
    return text.passages().stream()
        .filter(p -> text.words(p).contains(word) || (p.from() <= quoted && quoted < p.to()))
        .anyMatch(p -> Words.any(text.words(p), OUTCOMES));
  }

  private static void outcome(CheckedReport checked, String prefix, Findings findings) {
    MetricTable figures = checked.report().metrics();
    Optional<Metric> total = figures.find(MetricId.of(prefix + "total"));
    boolean some = total.filter(m -> m.value().signum() > 0).isPresent();
    if (!some || states(figures, prefix + "upheld", prefix + "corrected", prefix + "other")) {
      return;
    }
    Metric metric = total.orElseThrow();
    String quote = metric.quote().orElse("");
    int from = quote.isEmpty() ? -1 : checked.text().text().indexOf(quote);
    boolean review = prefix.equals("reviews_");
    if (tellsOutcome(checked.text(), review ? "复议" : "诉讼", from)) {
      return;
    }
    String word = review ? "@reviews-outcome" : "@litigation-outcome";
    String at = metric.id().value();
    if (from >= 0) {
      findings.inText(Code.FIGURE_NOT_STATED, from, from + quote.length(), at, word, quote);
    } else {
      findings.add(
          Diagnostic.of(Code.FIGURE_NOT_STATED, metric.position(), word, metric.plainValue())
              .at(at));
    }
  }
}
