package nianjian.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import nianjian.archive.Period;
import nianjian.archive.Report;
import nianjian.form.Metric;
import nianjian.form.MetricId;
import nianjian.form.Numbers;

/** Dates, years and comparisons in words. */
final class Wording {
  private static final String DIGITS = "〇一二三四五六七八九";

  private final SiteContext context;

  Wording(SiteContext context) {
    this.context = context;
  }

  /** 二〇一七. */
  static String numeral(int year) {
    StringBuilder out = new StringBuilder();
    Integer.toString(year).chars().forEach(c -> out.append(DIGITS.charAt(c - '0')));
    return out.toString();
  }

  /** 2018年2月1日. */
  String date(LocalDate date) {
    return context.t("date", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** 2017年1月1日至12月31日; the year of the end only where it differs. */
  String period(Period period) {
    LocalDate to = period.to();
    String end =
        to.getYear() == period.from().getYear()
            ? context.t("day", to.getMonthValue(), to.getDayOfMonth())
            : date(to);
    return context.t("period", date(period.from()), end);
  }

  /** How a figure stands to last year's, or why it cannot be compared. */
  Comparison compare(Report report, Metric now) {
    Optional<Report> lastYear = context.archive().yearBefore(report);
    if (lastYear.isEmpty()) {
      return new Comparison("", context.t("yoy.none"));
    }
    if (!lastYear.get().form().equals(report.form())) {
      return new Comparison("", context.t("yoy.form"));
    }
    Optional<Metric> before = lastYear.get().metrics().find(now.id());
    if (before.isEmpty()) {
      return new Comparison("", context.t("yoy.absent"));
    }
    if (now.approximate() || before.get().approximate()) {
      return new Comparison("", context.t("yoy.approximate"));
    }
    return difference(now.value(), before.get().value());
  }

  private Comparison difference(BigDecimal now, BigDecimal before) {
    BigDecimal difference = now.subtract(before);
    if (difference.signum() == 0) {
      return new Comparison("", context.t("yoy.same"));
    }
    if (before.signum() == 0) {
      return new Comparison("", context.t("yoy.zero"));
    }
    BigDecimal percent =
        difference.multiply(BigDecimal.valueOf(100)).divide(before.abs(), 1, RoundingMode.HALF_UP);
    boolean up = difference.signum() > 0;
    String signed = (up ? "+" : "−") + percent.abs().toPlainString() + "%";
    return new Comparison(
        up ? "up" : "down",
        context.t(up ? "yoy.up" : "yoy.down", Numbers.grouped(difference.abs()), signed));
  }

  /** A figure's value in grouped digits, or empty. */
  static String grouped(Optional<BigDecimal> value) {
    return value.map(Numbers::grouped).orElse("");
  }

  /** The name of a figure that a report states. */
  String figureName(Report report, MetricId id) {
    if (id.isExtra()) {
      return report.figures().extras().stream()
          .filter(e -> e.metric().id().equals(id))
          .map(e -> e.label())
          .findFirst()
          .orElse(id.value());
    }
    return context.archive().name(report, id).map(n -> context.label(n.label())).orElse(id.value());
  }

  /** A direction ({@code up}, {@code down} or empty) and the words for it. */
  record Comparison(String direction, String text) {}
}
