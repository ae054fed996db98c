package nianjian.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianjian.diagnostic.Position;

/** Writes down the figures of a report for tests; each call adds to a copy. */
public final class Stated {
  private final List<Metric> metrics;
  private final Set<MetricId> blanks;

  private Stated(List<Metric> metrics, Set<MetricId> blanks) {
    this.metrics = metrics;
    this.blanks = blanks;
  }

  /** Nothing is stated. */
  public static Stated nothing() {
    return new Stated(List.of(), Set.of());
  }

  /** A figure. */
  public static Stated figure(String id, String value) {
    return nothing().and(id, value);
  }

  /** A further figure. */
  public Stated and(String id, String value) {
    return and(metric(id, value, false, false));
  }

  /** A figure that the report gives as 余, 约 or 近. */
  public Stated about(String id, String value) {
    return and(metric(id, value, true, false));
  }

  /** A figure that the text implies without stating it. */
  public Stated derived(String id, String value) {
    return and(metric(id, value, false, true));
  }

  /** A cell that the printed table leaves blank. */
  public Stated blank(String id) {
    Set<MetricId> more = new LinkedHashSet<>(blanks);
    more.add(MetricId.of(id));
    return new Stated(without(MetricId.of(id)), more);
  }

  /** The cells of a grid's row in column order; {@code -} is a blank cell. */
  public Stated row(Form form, String gridId, String rowId, String cells) {
    Grid grid = form.grid(gridId).orElseThrow();
    GridRow row = grid.row(rowId).orElseThrow();
    List<String> values = List.of(cells.trim().split(" +", -1));
    if (values.size() != grid.columns().size()) {
      throw new IllegalArgumentException(cells);
    }
    Stated stated = this;
    for (int i = 0; i < values.size(); i++) {
      String id = grid.cell(row, grid.columns().get(i)).value();
      stated = values.get(i).equals("-") ? stated.blank(id) : stated.and(id, values.get(i));
    }
    return stated;
  }

  /** All that was written down. */
  public MetricTable table() {
    return MetricTable.of(metrics, blanks);
  }

  /** One figure. */
  public static Metric metric(String id, String value, boolean approximate, boolean derived) {
    return new Metric(
        MetricId.of(id),
        new BigDecimal(value),
        Optional.empty(),
        1,
        approximate,
        Optional.empty(),
        derived,
        false,
        Optional.empty(),
        Optional.empty(),
        Position.at("content/reports/wudu/2017.md", 9, 3));
  }

  private Stated and(Metric metric) {
    List<Metric> more = without(metric.id());
    more.add(metric);
    Set<MetricId> fewer = new LinkedHashSet<>(blanks);
    fewer.remove(metric.id());
    return new Stated(more, fewer);
  }

  private List<Metric> without(MetricId id) {
    List<Metric> others = new ArrayList<>(metrics);
    others.removeIf(m -> m.id().equals(id));
    return others;
  }
}
