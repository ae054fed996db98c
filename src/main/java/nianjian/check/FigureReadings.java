package nianjian.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianjian.archive.Extra;
import nianjian.archive.Report;
import nianjian.form.FigureName;
import nianjian.form.Form;
import nianjian.form.Labels;
import nianjian.form.Metric;
import nianjian.form.MetricId;
import nianjian.form.MetricTable;
import nianjian.form.Term;
import nianjian.prose.Quantity;

/** What a report's figures say of what its text counts. */
final class FigureReadings {
  private final CheckedReport checked;
  private final Report report;

  FigureReadings(CheckedReport checked) {
    this.checked = checked;
    this.report = checked.report();
  }

  /**
   * One reading of a quantity.
   *
   * @param terms the figures that are added up
   * @param value their sum
   * @param slack how far the true value may lie from it
   * @param firm whether it is stated plainly, so that a difference says something
   * @param name which reading it is; empty for an indicator's own figure
   */
  record Reading(
      List<Term> terms, BigDecimal value, BigDecimal slack, boolean firm, Optional<Labels> name) {
    Reading {
      terms = List.copyOf(terms);
    }
  }

  /** The readings of a quantity, the plain one first; none if the figures say nothing of it. */
  List<Reading> of(Quantity quantity, boolean agency) {
    MetricTable table = table(agency);
    List<Reading> readings = new ArrayList<>();
    if (MetricId.isValid(quantity.id())) {
      MetricId id = MetricId.of(quantity.id());
      table.find(id).ifPresent(m -> readings.add(plain(m)));
    }
    for (Quantity.Fit fit : quantity.fits()) {
      sum(fit, table).ifPresent(readings::add);
    }
    return readings;
  }

  /** The unit that a quantity's own figure has. */
  String unit(Quantity quantity, boolean agency) {
    if (!MetricId.isValid(quantity.id())) {
      return "";
    }
    MetricId id = MetricId.of(quantity.id());
    return table(agency)
        .find(id)
        .flatMap(Metric::unit)
        .or(() -> name(id).map(FigureName::unit))
        .orElse("");
  }

  /** What a quantity is called. */
  Labels label(Quantity quantity) {
    return quantity
        .name()
        .or(() -> name(MetricId.of(quantity.id())).map(FigureName::label))
        .orElseGet(() -> Labels.same(quantity.id()));
  }

  /** Whether another figure of the same part of the form, or counted alike, has a value. */
  boolean another(Quantity quantity, BigDecimal value, String counter) {
    boolean beside =
        report.figures().extras().stream()
            .filter(e -> e.unit().equals(counter))
            .map(Extra::metric)
            .anyMatch(m -> equal(m, value));
    return beside
        || Stream.of(report.metrics(), report.figures().agencyMetrics())
            .flatMap(t -> t.all().stream())
            .anyMatch(m -> equal(m, value) && near(quantity, m.id()));
  }

  private static boolean equal(Metric metric, BigDecimal value) {
    return metric.value().compareTo(value) == 0;
  }

  /** Whether a figure is of the same part of its form as a quantity. */
  private boolean near(Quantity quantity, MetricId id) {
    String part = part(quantity.fits().isEmpty() ? quantity.id() : first(quantity));
    return part.equals(part(id.value())) || part(quantity.id()).equals(part(id.value()));
  }

  private static String first(Quantity quantity) {
    return quantity.fits().get(0).cells().get(0).value();
  }

  /** A table's id, or the first word of an indicator's: channel, applications, reply, reviews. */
  private static String part(String id) {
    int dot = id.indexOf('.');
    int line = id.indexOf('_');
    String word = dot >= 0 ? id.substring(0, dot) : line < 0 ? id : id.substring(0, line);
    return word.equals("disclosed") ? "channel" : word;
  }

  private MetricTable table(boolean agency) {
    return agency ? report.figures().agencyMetrics() : report.figures().metrics();
  }

  private Optional<FigureName> name(MetricId id) {
    return checked.context().forms().name(checked.form(), id);
  }

  private static Reading plain(Metric metric) {
    Term term = Term.of(metric);
    boolean firm = !metric.derived() && !metric.partial();
    return new Reading(List.of(term), metric.value(), term.slack(), firm, Optional.empty());
  }

  private Optional<Reading> sum(Quantity.Fit fit, MetricTable table) {
    Form form = checked.form();
    List<Term> terms = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal slack = BigDecimal.ZERO;
    boolean firm = true;
    for (MetricId cell : fit.cells()) {
      Optional<Metric> metric = table.find(cell);
      if (metric.isEmpty() && !table.isBlank(cell)) {
        return Optional.empty();
      }
      if (form.name(cell).isPresent() && metric.isPresent()) {
        Metric m = metric.get();
        Term term = Term.of(m);
        terms.add(term);
        sum = sum.add(m.value());
        slack = slack.add(term.slack());
        firm &= !m.derived() && !m.partial();
      }
    }
    return terms.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reading(terms, sum, slack, firm, Optional.of(fit.name())));
  }
}
