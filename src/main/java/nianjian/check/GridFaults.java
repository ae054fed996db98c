package nianjian.check;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianjian.check.GridFault.Kind;
import nianjian.form.Metric;
import nianjian.form.MetricId;
import nianjian.form.Outcome;
import nianjian.form.RelationResult;
import nianjian.form.RelationType;
import nianjian.form.Term;

/**
 * Looks for the one slip that accounts for all differences of a table: a cell that is off, or some
 * cases entered in the wrong row or column. Every relation that came to a verdict must hold once it
 * is mended; where two slips would do, nothing is said.
 */
final class GridFaults {
  private final String grid;
  private final List<RelationResult> decided;
  private final List<RelationResult> differing;
  private final Map<MetricId, Metric> cells = new LinkedHashMap<>();

  private GridFaults(String grid, List<RelationResult> decided) {
    this.grid = grid;
    this.decided = decided;
    this.differing = decided.stream().filter(r -> r.outcome() == Outcome.DIFFERS).toList();
    for (RelationResult result : decided) {
      terms(result).forEach(t -> t.metric().ifPresent(m -> cells.put(t.id(), m)));
    }
  }

  /** The slips in the tables of one report, at most one a table. */
  static List<GridFault> of(List<RelationResult> results) {
    Map<String, List<RelationResult>> byGrid = new LinkedHashMap<>();
    for (RelationResult r : results) {
      boolean decided = r.outcome() == Outcome.DIFFERS || r.outcome() == Outcome.AGREES;
      if (decided
          && r.relation().type().isGrid()
          && r.relation().type() != RelationType.CROSS_YEAR) {
        byGrid.computeIfAbsent(r.relation().grid().orElse(""), g -> new ArrayList<>()).add(r);
      }
    }
    List<GridFault> faults = new ArrayList<>();
    byGrid.forEach((grid, decided) -> new GridFaults(grid, decided).find().ifPresent(faults::add));
    return faults;
  }

  private Optional<GridFault> find() {
    if (differing.size() < 2
        || differing.stream().anyMatch(r -> terms(r).stream().anyMatch(Term::approximate))) {
      return Optional.empty();
    }
    RelationResult first = differing.get(0);
    List<MetricId> suspects =
        terms(first).stream().filter(t -> t.value().isPresent()).map(Term::id).toList();
    List<GridFault> found = new ArrayList<>();
    for (MetricId cell : suspects) {
      BigDecimal change = change(first, cell);
      if (mends(Map.of(cell, change))) {
        found.add(fault(Kind.CELL, cell.value(), List.of(), cell, change));
      }
    }
    if (!found.isEmpty()) {
      return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
    return shift(first, suspects);
  }

  /**
   * Cases moved between two cells of a row or column: whichever they are, the lines must be two.
   */
  private Optional<GridFault> shift(RelationResult first, List<MetricId> suspects) {
    Map<Set<String>, GridFault> found = new LinkedHashMap<>();
    for (MetricId cell : suspects) {
      BigDecimal change = change(first, cell);
      for (MetricId other : cells.keySet()) {
        List<String> lines = lines(cell, other);
        if (!lines.isEmpty() && mends(Map.of(cell, change, other, change.negate()))) {
          String at = grid + "/" + String.join("+", lines);
          found.putIfAbsent(new LinkedHashSet<>(lines), fault(Kind.SHIFT, at, lines, cell, change));
        }
      }
    }
    return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
  }

  private GridFault fault(
      Kind kind, String at, List<String> lines, MetricId cell, BigDecimal change) {
    Metric metric = requireNonNull(cells.get(cell));
    return new GridFault(
        kind,
        grid,
        at,
        lines,
        metric,
        change.abs(),
        metric.value().add(change),
        differing.stream().map(RelationResult::at).toList());
  }

  /** The two columns of cells in one row, or the two rows of cells in one column. */
  private static List<String> lines(MetricId cell, MetricId other) {
    boolean sameRow = row(cell).equals(row(other));
    boolean sameColumn = column(cell).equals(column(other));
    if (sameRow == sameColumn) {
      return List.of();
    }
    return sameRow ? List.of(column(cell), column(other)) : List.of(row(cell), row(other));
  }

  private static String row(MetricId cell) {
    return cell.row().substring(cell.row().indexOf('.') + 1);
  }

  private static String column(MetricId cell) {
    return cell.value().substring(cell.row().length() + 1);
  }

  /** By how much a cell must change for a relation to hold. */
  private static BigDecimal change(RelationResult result, MetricId cell) {
    return result.difference().multiply(BigDecimal.valueOf(-weight(result, cell)));
  }

  /** How a relation's difference grows with a cell: 1, −1, or 0 if the cell is not in it. */
  private static int weight(RelationResult result, MetricId cell) {
    int weight = 0;
    for (Term term : result.left()) {
      weight += term.id().equals(cell) ? term.factor() : 0;
    }
    for (Term term : result.right()) {
      weight -= term.id().equals(cell) ? term.factor() : 0;
    }
    return weight;
  }

  /** Whether every relation holds once the cells are changed, none of them to less than 0. */
  private boolean mends(Map<MetricId, BigDecimal> changes) {
    for (Map.Entry<MetricId, BigDecimal> change : changes.entrySet()) {
      Metric metric = cells.get(change.getKey());
      if (metric == null || metric.value().add(change.getValue()).signum() < 0) {
        return false;
      }
    }
    for (RelationResult result : decided) {
      BigDecimal rest = result.difference();
      for (Map.Entry<MetricId, BigDecimal> change : changes.entrySet()) {
        rest =
            rest.add(
                change.getValue().multiply(BigDecimal.valueOf(weight(result, change.getKey()))));
      }
      if (rest.signum() != 0) {
        return false;
      }
    }
    return true;
  }

  private static List<Term> terms(RelationResult result) {
    List<Term> terms = new ArrayList<>(result.left());
    terms.addAll(result.right());
    return terms;
  }
}
