package nianjian.check;

import java.time.LocalDate;
import java.util.Optional;
import nianjian.archive.Correction;
import nianjian.archive.Report;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Position;
import nianjian.diagnostic.Severity;

/**
 * The dates of a report follow one another: the period ends, it is signed, published, taken into
 * the archive, corrected (NJ223). One signed in its year is common and only told; one published
 * months before its year ends has mostly a wrong year.
 */
final class DateOrderRule implements ReportRule {
  /** So many days before its period ends a report may well be published. */
  private static final int USUAL = 31;

  @Override
  public void check(CheckedReport checked, Findings findings) {
    Report report = checked.report();
    Optional<LocalDate> published = report.published();
    Optional<LocalDate> signed = DateFacts.signed(report);
    signed.ifPresent(d -> afterThePeriod(report, "signed", d, findings));
    published.ifPresent(d -> afterThePeriod(report, "published", d, findings));
    signed.ifPresent(s -> published.ifPresent(p -> inOrder("signed", s, "published", p, findings)));
    published.ifPresent(
        p -> {
          report.updated().ifPresent(u -> inOrder("published", p, "updated", u, findings));
          report
              .source()
              .retrieved()
              .ifPresent(r -> inOrder("published", p, "source.retrieved", r, findings));
          report.corrections().forEach(c -> afterPublication(c, p, findings));
        });
  }

  private static void inOrder(
      String first, LocalDate day, String key, LocalDate date, Findings findings) {
    if (date.isBefore(day)) {
      findings.atKey(
          Code.DATES_OUT_OF_ORDER, key, word(key), date.toString(), word(first), day.toString());
    }
  }

  private static void afterThePeriod(Report report, String key, LocalDate date, Findings findings) {
    LocalDate start = LocalDate.of(report.year(), 1, 1);
    LocalDate end = DateFacts.lastDay(report);
    boolean within = !date.isBefore(start);
    boolean early = key.equals("published") && date.isBefore(end.minusDays(USUAL));
    if (date.isBefore(end)) {
      Position position = report.keys().of(key);
      findings.add(
          Diagnostic.of(
                  Code.DATES_OUT_OF_ORDER,
                  position,
                  word(key),
                  date.toString(),
                  within ? "@fact-period-to" : "@fact-period-from",
                  (within ? end : start).toString())
              .with(within && !early ? Severity.INFO : Severity.WARNING)
              .at(key));
    }
  }

  private static void afterPublication(
      Correction correction, LocalDate published, Findings findings) {
    if (correction.date().isBefore(published)) {
      findings.add(
          Diagnostic.of(
                  Code.DATES_OUT_OF_ORDER,
                  correction.position(),
                  "@fact-correction",
                  correction.date().toString(),
                  word("published"),
                  published.toString())
              .at("corrections"));
    }
  }

  private static String word(String key) {
    return "@fact-" + key.replace('.', '-');
  }
}
