package nianjian.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianjian.archive.Archive;
import nianjian.archive.Correction;
import nianjian.archive.Extra;
import nianjian.archive.Report;
import nianjian.archive.Scope;
import nianjian.form.FigureName;
import nianjian.form.Metric;

/**
 * One report's figures as rows: area before agency; within each in the order of the form, then
 * indicators of the 2014 table that the report states in prose, then the report's own.
 */
final class FigureRows {
  /** How a figure came about; {@link #status} says which word wins. */
  static final List<String> STATUSES = List.of("stated", "approximate", "corrected", "derived");

  /** A note in brackets at the end of a row's or a column's wording. */
  private static final Pattern NOTE = Pattern.compile("(?<=[^：])（[^（）]*）(?=：|$)");

  private final Archive archive;
  private final Report report;
  private final List<Row> rows = new ArrayList<>();

  private FigureRows(Archive archive, Report report) {
    this.archive = archive;
    this.report = report;
  }

  /** The rows of a report. */
  static List<Row> of(Archive archive, Report report) {
    FigureRows made = new FigureRows(archive, report);
    made.addTable(report.metrics().all(), report.scope(), false);
    report.figures().extras().forEach(made::addExtra);
    made.addTable(report.figures().agencyMetrics().all(), Scope.AGENCY, true);
    return List.copyOf(made.rows);
  }

  /** A figure with its place in the order. */
  private record Ordered(int group, int order, Metric metric, Optional<FigureName> name) {
    static final Comparator<Ordered> ORDER =
        Comparator.comparingInt(Ordered::group)
            .thenComparingInt(Ordered::order)
            .thenComparing(o -> o.metric().id());
  }

  private void addTable(Collection<Metric> metrics, Scope scope, boolean agency) {
    metrics.stream()
        .map(this::ordered)
        .sorted(Ordered.ORDER)
        .forEach(o -> add(scope, agency, o.metric(), label(o), unit(o)));
  }

  private Ordered ordered(Metric metric) {
    Optional<FigureName> own = archive.form(report).name(metric.id());
    Optional<FigureName> name = archive.name(report, metric.id());
    int group = own.isPresent() ? 0 : name.isPresent() ? 1 : 2;
    return new Ordered(group, name.map(FigureName::order).orElse(0), metric, name);
  }

  private static String label(Ordered figure) {
    String id = figure.metric().id().value();
    String label = figure.name().map(n -> n.official().hans()).orElse(id);
    return NOTE.matcher(label).replaceAll("");
  }

  private static String unit(Ordered figure) {
    return figure.name().map(FigureName::unit).orElse("");
  }

  private void addExtra(Extra extra) {
    add(report.scope(), false, extra.metric(), extra.label(), extra.unit());
  }

  private void add(Scope scope, boolean agency, Metric metric, String label, String usualUnit) {
    String unit = metric.unit().orElse(usualUnit);
    Stream<Cell> own =
        Stream.of(
            Cell.text(metric.id().value()),
            Cell.text(label),
            unit.isEmpty() ? Cell.NONE : Cell.text(unit),
            Cell.number(metric.value()),
            Cell.text(status(metric, agency)),
            Cell.text(note(metric)));
    rows.add(
        new Row(Stream.concat(ArchiveTables.whose(archive, report, scope).stream(), own).toList()));
  }

  /** What a reader must know first: that it was changed, that it was computed, that it is rough. */
  private String status(Metric metric, boolean agency) {
    if (report.corrections().stream().anyMatch(c -> names(c, metric, agency))) {
      return "corrected";
    }
    return metric.derived() ? "derived" : metric.approximate() ? "approximate" : "stated";
  }

  private static boolean names(Correction correction, Metric metric, boolean agency) {
    return correction.agency() == agency
        && correction.metric().map(id -> id.equals(metric.id())).orElse(false);
  }

  private static Optional<String> note(Metric metric) {
    Optional<String> wording = metric.approximate() ? metric.as() : Optional.empty();
    String note =
        Stream.of(wording, metric.note())
            .flatMap(Optional::stream)
            .collect(Collectors.joining("；"));
    return note.isEmpty() ? Optional.empty() : Optional.of(note);
  }
}
