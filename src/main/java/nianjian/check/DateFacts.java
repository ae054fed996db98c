package nianjian.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import nianjian.archive.Period;
import nianjian.archive.Report;

/** The dates of a report. */
final class DateFacts {
  private DateFacts() {}

  /** When it was signed; empty where the front matter gives no date or words alone. */
  static Optional<LocalDate> signed(Report report) {
    return report.card().value("signed").flatMap(DateFacts::parse);
  }

  private static Optional<LocalDate> parse(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The last day that its figures cover, within its year. */
  static LocalDate lastDay(Report report) {
    LocalDate endOfYear = LocalDate.of(report.year(), 12, 31);
    return report.period().map(Period::to).filter(endOfYear::isAfter).orElse(endOfYear);
  }
}
