package nianjian.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianjian.archive.Report;
import nianjian.diagnostic.Code;

/**
 * An index number (索引号) names a body and, mostly, a year (NJ226). It has no national form, so only
 * what can hold in none is told: a body of zeros, and a year before the report's or after its
 * publication.
 */
final class IndexNumberRule implements ReportRule {
  /** A shorter part of zeros may be a serial. */
  private static final int BODY_DIGITS = 4;

  private static final String KEY = "index-number";

  @Override
  public void check(CheckedReport checked, Findings findings) {
    Report report = checked.report();
    Optional<String> number = report.card().value(KEY);
    if (number.isEmpty()) {
      return;
    }
    List<String> parts = parts(number.get());
    if (isBlank(parts.get(0))) {
      findings.atKey(Code.INDEX_NUMBER_DOUBTFUL, KEY, number.get(), "@index-zero");
    }
    List<Integer> years = parts.stream().skip(1).flatMap(p -> year(p).stream()).toList();
    int last = lastYear(report);
    if (!years.isEmpty() && years.stream().noneMatch(y -> y >= report.year() && y <= last)) {
      findings.atKey(Code.INDEX_NUMBER_DOUBTFUL, KEY, number.get(), "@index-year");
    }
  }

  /** The year in which it was numbered at the latest, as far as its dates tell. */
  private static int lastYear(Report report) {
    return Stream.of(report.published(), DateFacts.signed(report), report.source().retrieved())
        .flatMap(Optional::stream)
        .mapToInt(LocalDate::getYear)
        .max()
        .orElse(Integer.MAX_VALUE);
  }

  private static List<String> parts(String number) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= number.length(); i++) {
      if (i == number.length() || "/-_—".indexOf(number.charAt(i)) >= 0) {
        parts.add(number.substring(start, i));
        start = i + 1;
      }
    }
    return parts;
  }

  private static boolean isBlank(String body) {
    return body.length() >= BODY_DIGITS && body.chars().allMatch(c -> c == '0');
  }

  /** The year that a part is, alone or with a month after it. */
  private static Optional<Integer> year(String part) {
    boolean digits = part.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || (part.length() != 4 && part.length() != 6)) {
      return Optional.empty();
    }
    int year = Integer.parseInt(part.substring(0, 4));
    int month = part.length() == 6 ? Integer.parseInt(part.substring(4)) : 1;
    return year >= 1990 && year < 2100 && month >= 1 && month <= 12
        ? Optional.of(year)
        : Optional.empty();
  }
}
