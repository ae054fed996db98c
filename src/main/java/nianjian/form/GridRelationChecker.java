package nianjian.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianjian.diagnostic.Severity;

/**
 * Holds a relation against a printed table: once for every column where its terms are rows, once
 * for every row where they are columns. A blank part counts as 0 where others are stated; a blank
 * total proves nothing.
 */
final class GridRelationChecker {
  private final Relation relation;
  private final Grid grid;
  private final MetricTable table;
  private final boolean termsAreRows;

  GridRelationChecker(Relation relation, Grid grid, MetricTable table) {
    this.relation = relation;
    this.grid = grid;
    this.table = table;
    this.termsAreRows = grid.row(relation.left().get(0)).isPresent();
  }

  List<RelationResult> check(Optional<MetricTable> lastYear) {
    boolean acrossYears = relation.type() == RelationType.CROSS_YEAR;
    if (acrossYears && lastYear.isEmpty()) {
      return List.of();
    }
    List<String> lines =
        termsAreRows
            ? grid.columns().stream().map(GridColumn::id).toList()
            : grid.rows().stream().map(GridRow::id).toList();
    List<RelationResult> results = new ArrayList<>();
    for (String line : lines) {
      List<Term> right =
          acrossYears
              ? sinceLastYear(line, lastYear.orElseThrow())
              : terms(instead(relation.right(), line), line, table, 1);
      results.add(result(line, terms(relation.left(), line, table, 1), right));
    }
    return results;
  }

  /** The terms, or instead of several of them the one row that a report gives for them. */
  private List<String> instead(List<String> terms, String line) {
    List<String> chosen = new ArrayList<>(terms);
    relation
        .alternatives()
        .forEach(
            (single, several) -> {
              if (table.find(cell(single, line)).isPresent()) {
                chosen.removeAll(several);
                chosen.add(single);
              }
            });
    return chosen;
  }

  private List<Term> sinceLastYear(String line, MetricTable lastYear) {
    List<Term> right = new ArrayList<>(terms(relation.right(), line, lastYear, 1));
    right.addAll(terms(relation.plus(), line, table, 1));
    right.addAll(terms(relation.minus(), line, table, -1));
    return right;
  }

  private List<Term> terms(List<String> ids, String line, MetricTable from, int factor) {
    return ids.stream().map(id -> Term.of(cell(id, line), from, factor)).toList();
  }

  private MetricId cell(String term, String line) {
    return termsAreRows
        ? MetricId.cell(grid.id(), term, line)
        : MetricId.cell(grid.id(), line, term);
  }

  private RelationResult result(String line, List<Term> left, List<Term> right) {
    return new RelationResult(
        relation,
        relation.id() + "/" + line,
        outcome(left, right),
        relation.level() == Severity.ERROR ? Severity.WARNING : relation.level(),
        left,
        right);
  }

  private Outcome outcome(List<Term> left, List<Term> right) {
    boolean bothSides =
        left.stream().anyMatch(t -> t.value().isPresent())
            && right.stream().anyMatch(t -> t.value().isPresent());
    if (!bothSides) {
      return Outcome.NOT_APPLICABLE;
    }
    if (left.stream().anyMatch(t -> t.value().isEmpty())) {
      return Outcome.UNVERIFIABLE;
    }
    boolean complete = right.stream().allMatch(t -> t.value().isPresent() || table.isBlank(t.id()));
    return RelationChecker.compareSum(
        RelationChecker.sum(left),
        RelationChecker.sum(right),
        complete,
        RelationChecker.slack(left).add(RelationChecker.slack(right)));
  }
}
