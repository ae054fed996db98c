package nianjian.check;

import java.time.LocalDate;
import java.util.Optional;
import nianjian.archive.Period;
import nianjian.archive.Report;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Severity;

/**
 * A report's figures cover its year (NJ224); those of 2008 may begin with 1 May, when the first
 * 政府信息公开条例 (国务院令第492号) came into force.
 */
final class PeriodRule implements ReportRule {
  private static final LocalDate IN_FORCE = LocalDate.of(2008, 5, 1);

  @Override
  public void check(CheckedReport checked, Findings findings) {
    Report report = checked.report();
    Optional<Period> stated = report.period();
    if (stated.isEmpty() || covers(stated.get(), report.year())) {
      return;
    }
    Period period = stated.get();
    boolean elsewhere =
        period.to().isBefore(LocalDate.of(report.year(), 1, 1))
            || period.from().isAfter(LocalDate.of(report.year(), 12, 31));
    findings.add(
        Diagnostic.of(
                Code.PERIOD_UNUSUAL,
                report.keys().of("period"),
                period.from().toString(),
                period.to().toString(),
                Integer.toString(report.year()))
            .with(elsewhere ? Severity.WARNING : Severity.INFO)
            .at("period"));
  }

  private static boolean covers(Period period, int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    boolean begins =
        period.from().equals(first) || (year == 2008 && period.from().equals(IN_FORCE));
    return begins && period.to().equals(LocalDate.of(year, 12, 31));
  }
}
