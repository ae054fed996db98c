package nianjian.check;

import java.math.BigDecimal;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Severity;
import nianjian.form.Numbers;
import nianjian.prose.Prose;
import nianjian.prose.StatedNumber;

/**
 * A number given to the last digit and followed by 余 or 多 says two things at once: 22484余条. It is
 * told as a warning where a figure of the report has just this value.
 */
final class ExactAndMoreRule implements ProseRule {
  private static final BigDecimal LEAST = BigDecimal.valueOf(100);

  @Override
  public void check(CheckedReport report, Prose prose, Findings findings) {
    for (Prose.Block block : prose.paragraphs()) {
      for (StatedNumber number : block.numbers()) {
        if (exactAndMore(block, number)) {
          boolean exactElsewhere =
              report.report().figures().withExtras().all().stream()
                  .anyMatch(m -> m.value().compareTo(number.value()) == 0 && !m.approximate());
          String words = prose.shown(block, number.from(), number.to());
          findings.inText(
              exactElsewhere ? Severity.WARNING : Severity.INFO,
              Code.EXACT_AND_MORE,
              block.offset(number.from()),
              block.endOffset(number.to()),
              words,
              words,
              Numbers.plain(number.value()));
        }
      }
    }
  }

  private static boolean exactAndMore(Prose.Block block, StatedNumber number) {
    int after = number.end() - 1;
    return number.value().scale() <= 0
        && number.value().compareTo(LEAST) >= 0
        && number.value().remainder(BigDecimal.TEN).signum() != 0
        && "余多".indexOf(block.words().charAt(after)) >= 0;
  }
}
