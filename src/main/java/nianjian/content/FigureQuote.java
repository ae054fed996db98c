package nianjian.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nianjian.archive.Article;
import nianjian.archive.Extra;
import nianjian.archive.Report;
import nianjian.diagnostic.Position;
import nianjian.form.FigureName;
import nianjian.form.Form;
import nianjian.form.Grid;
import nianjian.form.GridColumn;
import nianjian.form.GridRow;
import nianjian.form.Metric;
import nianjian.form.MetricId;

/**
 * A figure that a text is searched for.
 *
 * @param key its key in {@link Article#figureAnchors}
 * @param id which figure
 * @param agency whether it is the agency's beside the area's
 * @param quote the words that state it, if the report says which
 * @param occurrence which occurrence of the quote is meant, from 1
 * @param position where the front matter gives it
 * @param cell where an official table has it, if it is a cell of one
 */
public record FigureQuote(
    String key,
    MetricId id,
    boolean agency,
    Optional<String> quote,
    int occurrence,
    Position position,
    Optional<Cell> cell) {

  /**
   * A cell of an official table.
   *
   * @param grid the table's id
   * @param row its row's id
   * @param label its row's official wording
   * @param rowIndex its row's place, from 0
   * @param rows how many rows the table has
   * @param column its column's place, from 0
   * @param columns how many columns the table has
   */
  public record Cell(
      String grid, String row, String label, int rowIndex, int rows, int column, int columns) {}

  /** The figures of a report: its own in the form's order, then the agency's, then its extras. */
  public static List<FigureQuote> of(Report report, Form form) {
    List<FigureQuote> quotes = new ArrayList<>();
    add(report.metrics().all(), false, form, quotes);
    add(report.figures().agencyMetrics().all(), true, form, quotes);
    add(report.figures().extras().stream().map(Extra::metric).toList(), false, form, quotes);
    return List.copyOf(quotes);
  }

  private static void add(
      Collection<Metric> metrics, boolean agency, Form form, List<FigureQuote> quotes) {
    metrics.stream()
        .sorted(Comparator.comparingInt((Metric m) -> order(m, form)))
        .map(m -> of(m, agency, form))
        .forEach(quotes::add);
  }

  private static int order(Metric metric, Form form) {
    return form.name(metric.id()).map(FigureName::order).orElse(Integer.MAX_VALUE);
  }

  private static FigureQuote of(Metric metric, boolean agency, Form form) {
    return new FigureQuote(
        Article.key(metric.id().value(), agency),
        metric.id(),
        agency,
        metric.quote(),
        metric.occurrence(),
        metric.position(),
        metric.id().isCell() ? cell(metric.id(), form) : Optional.empty());
  }

  private static Optional<Cell> cell(MetricId id, Form form) {
    String column = id.value().substring(id.value().lastIndexOf('.') + 1);
    String gridRow = id.row();
    int dot = gridRow.indexOf('.');
    return dot < 0
        ? Optional.empty()
        : form.grid(gridRow.substring(0, dot))
            .flatMap(grid -> cell(grid, gridRow.substring(dot + 1), column));
  }

  private static Optional<Cell> cell(Grid grid, String rowId, String columnId) {
    return grid.row(rowId)
        .flatMap(row -> grid.column(columnId).map(column -> cell(grid, row, column)));
  }

  private static Cell cell(Grid grid, GridRow row, GridColumn column) {
    return new Cell(
        grid.id(),
        row.id(),
        row.label().hans(),
        grid.rows().indexOf(row),
        grid.rows().size(),
        grid.columns().indexOf(column),
        grid.columns().size());
  }

  /** The id that its place in the text gets. */
  public String anchor() {
    return "t-" + key;
  }
}
