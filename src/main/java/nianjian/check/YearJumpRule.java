package nianjian.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import nianjian.archive.Archive;
import nianjian.archive.FigureRef;
import nianjian.archive.Report;
import nianjian.archive.Scope;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.form.Form;
import nianjian.form.Metric;
import nianjian.form.MetricId;
import nianjian.form.MetricTable;
import nianjian.form.Numbers;

/**
 * A main figure is ten times last year's, or a tenth of it (NJ311): a digit too many or too few, 元
 * for 万元, or another way of counting. Looked at within one form and scope only.
 */
final class YearJumpRule implements ArchiveRule {
  /** A digit too many or too few changes a figure so much. */
  private static final BigDecimal FACTOR = BigDecimal.TEN;

  /** Small bodies' figures change that much by chance: 3 applications, then 40. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(1000);

  private static final List<String> MAIN =
      List.of(
          "disclosed_total",
          "channel_website",
          "channel_weibo",
          "channel_wechat",
          "applications_received",
          "complaints_total",
          "fees_collected",
          "special_funds",
          "trainees",
          "applications.new_received.total",
          "art20_5.licensing.decisions",
          "art20_6.penalty.decisions",
          "art20_8.admin_fees.amount");

  @Override
  public void check(Report report, Archive archive, Findings findings) {
    Optional<Report> before =
        archive.yearBefore(report).filter(r -> r.form().equals(report.form()));
    if (before.isEmpty()) {
      return;
    }
    check(report, report.scope(), "", before.get(), archive, findings);
    check(report, Scope.AGENCY, FigureRef.AGENCY, before.get(), archive, findings);
  }

  private static void check(
      Report report,
      Scope scope,
      String prefix,
      Report before,
      Archive archive,
      Findings findings) {
    Form form = archive.form(report);
    MetricTable table = prefix.isEmpty() ? report.metrics() : report.figures().agencyMetrics();
    MetricTable now = table.inUnitsOf(form);
    MetricTable then = before.figures().of(before.scope(), scope).inUnitsOf(form);
    for (String id : MAIN) {
      Optional<Metric> present = usable(now, id);
      Optional<Metric> last = usable(then, id);
      if (present.isPresent() && last.isPresent() && jumps(present.get(), last.get())) {
        String name = archive.name(report, MetricId.of(id)).map(n -> n.label().hans()).orElse(id);
        BigDecimal value = present.get().value();
        BigDecimal earlier = last.get().value();
        findings.add(
            Diagnostic.of(
                    Code.YEAR_JUMP,
                    present.get().position(),
                    name,
                    Numbers.grouped(value),
                    Integer.toString(before.year()),
                    Numbers.grouped(earlier),
                    value.max(earlier).divide(value.min(earlier), 0, RoundingMode.DOWN).toString(),
                    prefix + id)
                .at(prefix + id));
      }
    }
  }

  /** A figure that says what its indicator says; nothing is ten times nothing. */
  private static Optional<Metric> usable(MetricTable table, String id) {
    return table
        .find(MetricId.of(id))
        .filter(m -> m.value().signum() > 0 && !m.partial() && m.unit().isEmpty());
  }

  private static boolean jumps(Metric present, Metric last) {
    BigDecimal large = present.value().max(last.value());
    BigDecimal small = present.value().min(last.value());
    return large.subtract(small).compareTo(LEAST) >= 0
        && large.compareTo(small.multiply(FACTOR)) >= 0;
  }
}
