package nianjian.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds a relation against a printed table: once for every column where its terms are rows, once
 * for every row where they are columns. A blank part counts as 0 where others are stated; a blank
 * total whose parts are stated proves nothing.
 */
final class GridRelationChecker {
  private final Form form;
  private final Relation relation;
  private final Grid grid;
  private final MetricTable table;
  private final boolean termsAreRows;

  GridRelationChecker(Form form, Relation relation, Grid grid, MetricTable table) {
    this.form = form;
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
      List<Term> left = terms(relation.left(), line, table, 1);
      results.add(
          acrossYears
              ? acrossYears(line, left, lastYear.orElseThrow())
              : withinYear(line, left, terms(instead(relation.right(), line), line, table, 1)));
    }
    return results;
  }

  private RelationResult withinYear(String line, List<Term> left, List<Term> right) {
    boolean sum = relation.type() != RelationType.COLUMN_BALANCE;
    Outcome outcome;
    if (noneFilledIn(left) || noneStated(right) || derived(left) || derived(right)) {
      outcome = Outcome.NOT_APPLICABLE;
    } else if (noneStated(left)
        || (sum && left.stream().anyMatch(t -> table.isBlank(t.id())))
        || left.stream().anyMatch(this::isMissing)
        || left.stream().anyMatch(Term::inForeignUnit)
        || right.stream().anyMatch(Term::inForeignUnit)
        || left.stream().anyMatch(this::isOpen)
        || right.stream().anyMatch(this::isOpen)) {
      outcome = Outcome.UNVERIFIABLE;
    } else {
      outcome = compare(left, right, right.stream().noneMatch(this::isMissing));
    }
    return result(line, outcome, left, right);
  }

  private RelationResult acrossYears(String line, List<Term> left, MetricTable lastYear) {
    List<Term> before = terms(relation.right(), line, lastYear, 1);
    List<Term> since = new ArrayList<>(terms(relation.plus(), line, table, 1));
    since.addAll(terms(relation.minus(), line, table, -1));
    List<Term> right = new ArrayList<>(before);
    right.addAll(since);
    Outcome outcome;
    if (noneFilledIn(left)
        || before.stream().anyMatch(t -> t.value().isEmpty() && !lastYear.isBlank(t.id()))
        || (noneStated(left) && noneStated(before))
        || derived(left)) {
      outcome = Outcome.NOT_APPLICABLE;
    } else if (left.stream().anyMatch(t -> t.value().isEmpty())
        || before.stream().anyMatch(t -> t.value().isEmpty())
        || since.stream().anyMatch(this::isMissing)
        || left.stream().anyMatch(Term::inForeignUnit)
        || right.stream().anyMatch(Term::inForeignUnit)) {
      outcome = Outcome.UNVERIFIABLE;
    } else {
      outcome = compare(left, right, true);
    }
    return result(line, outcome, left, right);
  }

  /** The terms, or instead of several of them the one row that a report gives for them. */
  private List<String> instead(List<String> terms, String line) {
    List<String> chosen = new ArrayList<>(terms);
    relation
        .alternatives()
        .forEach(
            (single, several) -> {
              boolean blank =
                  table.isBlank(cell(single, line))
                      && several.stream().allMatch(s -> isMissing(cell(s, line)));
              if (blank || table.find(cell(single, line)).isPresent()) {
                chosen.removeAll(several);
                chosen.add(single);
              }
            });
    return chosen;
  }

  private List<Term> terms(List<String> ids, String line, MetricTable from, int factor) {
    return ids.stream().map(id -> Term.of(cell(id, line), from, factor)).toList();
  }

  private MetricId cell(String term, String line) {
    return termsAreRows
        ? MetricId.cell(grid.id(), term, line)
        : MetricId.cell(grid.id(), line, term);
  }

  private boolean noneFilledIn(List<Term> terms) {
    return terms.stream().allMatch(this::isMissing);
  }

  private static boolean noneStated(List<Term> terms) {
    return terms.stream().allMatch(t -> t.value().isEmpty());
  }

  /** A side that is derived throughout was made by the relation it would be held against. */
  private static boolean derived(List<Term> terms) {
    List<Term> stated = terms.stream().filter(t -> t.value().isPresent()).toList();
    return !stated.isEmpty() && stated.stream().allMatch(Term::derived);
  }

  private boolean isMissing(Term term) {
    return isMissing(term.id());
  }

  /** Whether the report does not have this cell at all, not even as a blank. */
  private boolean isMissing(MetricId id) {
    return table.find(id).isEmpty() && !table.isBlank(id);
  }

  /** Whether a cell is a blank total whose parts are stated, so that blank does not mean 0. */
  private boolean isOpen(Term term) {
    if (!table.isBlank(term.id())) {
      return false;
    }
    String row = term.id().row().substring(grid.id().length() + 1);
    String column = term.id().value().substring(term.id().row().length() + 1);
    return form.relations().stream()
        .filter(r -> r.grid().equals(Optional.of(grid.id())))
        .anyMatch(
            r ->
                switch (r.type()) {
                  case ROW_SUM -> r.left().contains(column) && anyInRow(row, r.right());
                  case COLUMN_SUM -> r.left().contains(row) && anyInColumn(column, r);
                  default -> false;
                });
  }

  private boolean anyInRow(String row, List<String> columns) {
    return columns.stream().anyMatch(c -> isNotZero(MetricId.cell(grid.id(), row, c)));
  }

  private boolean anyInColumn(String column, Relation sum) {
    List<String> rows = new ArrayList<>(sum.right());
    rows.addAll(sum.alternatives().keySet());
    return rows.stream().anyMatch(r -> isNotZero(MetricId.cell(grid.id(), r, column)));
  }

  private boolean isNotZero(MetricId id) {
    return table.value(id).filter(v -> v.signum() != 0).isPresent();
  }

  private static Outcome compare(List<Term> left, List<Term> right, boolean complete) {
    Outcome outcome =
        RelationChecker.compareSum(
            RelationChecker.sum(left),
            RelationChecker.sum(right),
            complete,
            RelationChecker.slack(left).add(RelationChecker.slack(right)));
    return RelationChecker.doubting(outcome, left, right);
  }

  private RelationResult result(String line, Outcome outcome, List<Term> left, List<Term> right) {
    boolean totalBlank =
        outcome == Outcome.UNVERIFIABLE
            && (relation.type() == RelationType.ROW_SUM
                || relation.type() == RelationType.COLUMN_SUM)
            && left.stream().allMatch(t -> table.isBlank(t.id()))
            && right.stream().noneMatch(t -> isMissing(t) || isOpen(t) || t.approximate());
    return new RelationResult(
        relation, relation.id() + "/" + line, outcome, relation.level(), left, right, totalBlank);
  }
}
