package nianjian.check;

import java.util.List;
import nianjian.prose.Prose;

/** The rules that hold a report's text against its figures. They share one reading of the text. */
final class ProseRules implements ReportRule {
  /** In the order in which their findings are told. */
  private static final List<ProseRule> RULES =
      List.of(
          new QuoteValueRule(),
          new RepeatedFigureRule(),
          new PercentageRule(),
          new ProseSumRule(),
          new ExactAndMoreRule(),
          new AnnouncedListRule());

  @Override
  public void check(CheckedReport report, Findings findings) {
    if (!report.report().hasBody()) {
      return;
    }
    Prose prose = Prose.of(report.text());
    RULES.forEach(rule -> rule.check(report, prose, findings));
  }
}
