package nianjian.build;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianjian.archive.Archive;
import nianjian.archive.Correction;
import nianjian.archive.Report;
import nianjian.archive.ReportId;
import nianjian.archive.Scope;
import nianjian.archive.Status;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Position;
import nianjian.export.PublishedFigures;
import nianjian.export.PublishedFigures.Figure;
import nianjian.form.FigureName;
import nianjian.form.Metric;
import nianjian.form.MetricTable;
import nianjian.form.Numbers;
import nianjian.io.SitePath;

/**
 * Finds published figures that changed or vanished although no correction says so (NJ307). What
 * readers may have quoted must not change in silence. A report that is gone, withdrawn or a draft
 * again is a matter of its address.
 */
final class ChangedFigures {
  private static final SitePath FILE = SitePath.of("data/figures.csv");

  private final Archive archive;

  /** Reports with a published figure of scope area. */
  private final Set<ReportId> ofArea = new HashSet<>();

  private ChangedFigures(Archive archive) {
    this.archive = archive;
  }

  /**
   * What is to be told of each report.
   *
   * @param destination what the last build left
   * @param archive the reports as they are now
   * @return empty if the last build was one with drafts, or left no figures that can be relied on
   */
  static Optional<Map<ReportId, List<Diagnostic>>> of(Destination destination, Archive archive) {
    ChangedFigures figures = new ChangedFigures(archive);
    return destination
        .former()
        .filter(former -> !former.drafts())
        .flatMap(former -> former.find(FILE))
        .flatMap(
            entry ->
                PublishedFigures.read(
                    destination.resolve(FILE), entry.sha256(), figures::isUnexplained))
        .map(figures::findings);
  }

  private boolean isUnexplained(Figure old) {
    if (!old.agency()) {
      ofArea.add(old.report());
    }
    return archive
        .find(old.report())
        .filter(report -> report.status() == Status.PUBLISHED)
        .filter(report -> !isSame(old, present(report, old)))
        .filter(report -> !leads(report, old))
        .isPresent();
  }

  private static boolean isSame(Figure old, Optional<Metric> present) {
    return present.filter(m -> m.value().compareTo(old.value()) == 0).isPresent();
  }

  private Map<ReportId, List<Diagnostic>> findings(List<Figure> unexplained) {
    Map<ReportId, List<Diagnostic>> findings = new HashMap<>();
    for (Figure old : unexplained) {
      Report report = archive.find(old.report()).orElseThrow();
      if (!hasOtherScope(report, old)) {
        findings.computeIfAbsent(old.report(), id -> new ArrayList<>()).add(finding(report, old));
      }
    }
    return findings;
  }

  /** Figures that now stand under the other scope did not vanish; what they count was put right. */
  private boolean hasOtherScope(Report report, Figure old) {
    boolean own = report.scope() == Scope.AGENCY;
    boolean noneBeside = report.figures().agencyMetrics().isEmpty();
    return own ? !old.agency() : old.agency() && noneBeside && !ofArea.contains(report.id());
  }

  private static MetricTable table(Report report, boolean agency) {
    return agency ? report.figures().agencyMetrics() : report.figures().withExtras();
  }

  /** Whether a figure stands among those of the agency beside the area's. */
  private static boolean isBeside(Report report, Figure old) {
    return old.agency() && report.scope() != Scope.AGENCY;
  }

  private static Optional<Metric> present(Report report, Figure old) {
    return table(report, isBeside(report, old)).find(old.indicator());
  }

  /** Whether the corrections of a figure lead from its published value to its present one. */
  private static boolean leads(Report report, Figure old) {
    Optional<BigDecimal> value = Optional.of(old.value());
    List<Correction> corrections =
        report.corrections().stream().sorted(Comparator.comparing(Correction::date)).toList();
    for (Correction c : corrections) {
      if (c.metric().filter(old.indicator()::equals).isPresent()
          && c.agency() == isBeside(report, old)
          && isEqual(c.from(), value)) {
        value = c.to();
      }
    }
    return isEqual(value, present(report, old).map(Metric::value));
  }

  private static boolean isEqual(Optional<BigDecimal> a, Optional<BigDecimal> b) {
    return a.isPresent() == b.isPresent()
        && (a.isEmpty() || a.get().compareTo(b.orElseThrow()) == 0);
  }

  private Diagnostic finding(Report report, Figure old) {
    Optional<Metric> present = present(report, old);
    String at = (isBeside(report, old) ? "agency:" : "") + old.indicator();
    return Diagnostic.of(
            Code.FIGURE_CHANGED,
            present.map(Metric::position).orElseGet(() -> place(report, old)),
            name(report, old),
            Numbers.plain(old.value()),
            present.map(m -> Numbers.plain(m.value())).orElse("@not-stated"),
            at,
            present.map(m -> Numbers.plain(m.value())).orElse("null"))
        .at(at);
  }

  /** Where a figure that is gone would stand: in its row, else among the figures. */
  private static Position place(Report report, Figure old) {
    Optional<Position> row =
        table(report, isBeside(report, old)).all().stream()
            .filter(m -> m.id().isCell() && m.id().row().equals(old.indicator().row()))
            .map(m -> Position.at(m.position().path(), m.position().line(), 0))
            .findFirst();
    if (row.isPresent()) {
      return row.get();
    }
    String key = isBeside(report, old) ? "agency-metrics" : "metrics";
    return report.keys().of(old.indicator().isExtra() ? "extras" : key);
  }

  private String name(Report report, Figure old) {
    return archive
        .name(report, old.indicator())
        .map(FigureName::official)
        .map(labels -> labels.hans())
        .or(
            () ->
                report.figures().extras().stream()
                    .filter(extra -> extra.metric().id().equals(old.indicator()))
                    .map(extra -> extra.label())
                    .findFirst())
        .orElse(old.indicator().value());
  }
}
