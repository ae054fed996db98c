package nianjian.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nianjian.diagnostic.Severity;

/**
 * Holds relations against figures. Absent is never 0: where parts are missing, only a contradiction
 * or an exact match is a verdict. Follows {@code relation_types} of the 2014 table's description.
 */
public final class RelationChecker {
  private RelationChecker() {}

  /**
   * The outcomes of a form's relations: one each for indicators, one each per row or column of a
   * grid.
   *
   * @param form whose relations
   * @param table the figures of one report and scope
   * @param lastYear the same region's figures of the year before on the same form, if held
   */
  public static List<RelationResult> check(
      Form form, MetricTable table, Optional<MetricTable> lastYear) {
    List<RelationResult> results = new ArrayList<>();
    for (Relation relation : form.relations()) {
      if (!relation.type().isGrid()) {
        results.add(checkList(relation, table));
        continue;
      }
      Grid grid = form.grid(relation.grid().orElse("")).orElse(null);
      if (grid != null) {
        results.addAll(new GridRelationChecker(form, relation, grid, table).check(lastYear));
      }
    }
    return results;
  }

  /** The outcome of one relation between indicators. */
  public static RelationResult checkList(Relation relation, MetricTable table) {
    List<Term> left = terms(relation.left(), table);
    List<Term> right = terms(relation.right(), table);
    Severity level = relation.level();
    if (relation.type() == RelationType.AT_MOST_SUM && last(right).value().isEmpty()) {
      level = Severity.INFO;
    }
    return new RelationResult(
        relation, relation.id(), outcome(relation.type(), left, right, table), level, left, right);
  }

  private static Outcome outcome(
      RelationType type, List<Term> left, List<Term> right, MetricTable table) {
    List<Term> stated = right.stream().filter(t -> t.value().isPresent()).toList();
    if (left.stream().anyMatch(t -> t.value().isEmpty()) || stated.isEmpty()) {
      return Outcome.NOT_APPLICABLE;
    }
    // A side that is derived throughout was made by the relation it would be held against.
    if (left.stream().allMatch(derivedIn(table)) || stated.stream().allMatch(derivedIn(table))) {
      return Outcome.NOT_APPLICABLE;
    }
    BigDecimal whole = sum(left);
    BigDecimal parts = sum(stated);
    boolean complete = stated.size() == right.size();
    BigDecimal slack = slack(left).add(slack(stated));
    return switch (type) {
      case EQUALS -> compareSum(whole, parts, complete, slack);
      case AT_MOST_SUM -> atMost(whole, parts, slack);
      case AT_LEAST_EACH ->
          each(stated, t -> atMost(t.amount(), whole, slack(left).add(t.slack())));
      case AT_MOST -> atMost(whole, parts, slack);
      case APPROX -> compareSum(whole, parts, true, slack);
      case ZERO_IMPLIES, ZERO_CONFLICT ->
          whole.signum() != 0
              ? Outcome.NOT_APPLICABLE
              : each(stated, t -> atMost(t.amount(), BigDecimal.ZERO, t.slack()));
      case COLUMN_BALANCE, COLUMN_SUM, ROW_SUM, CROSS_YEAR ->
          throw new IllegalArgumentException("a grid's relation: " + type);
    };
  }

  static Predicate<Term> derivedIn(MetricTable table) {
    return term -> table.find(term.id()).map(Metric::derived).orElse(false);
  }

  /** Whole against parts; {@code complete} where every part is stated. */
  static Outcome compareSum(
      BigDecimal whole, BigDecimal parts, boolean complete, BigDecimal slack) {
    BigDecimal over = parts.subtract(whole);
    if (slack.signum() > 0) {
      boolean contradicts = complete ? over.abs().compareTo(slack) > 0 : over.compareTo(slack) > 0;
      return contradicts ? Outcome.DIFFERS : Outcome.UNVERIFIABLE;
    }
    if (over.signum() == 0) {
      return Outcome.AGREES;
    }
    return complete || over.signum() > 0 ? Outcome.DIFFERS : Outcome.UNVERIFIABLE;
  }

  private static Outcome atMost(BigDecimal small, BigDecimal large, BigDecimal slack) {
    BigDecimal over = small.subtract(large);
    if (slack.signum() > 0) {
      return over.compareTo(slack) > 0 ? Outcome.DIFFERS : Outcome.UNVERIFIABLE;
    }
    return over.signum() > 0 ? Outcome.DIFFERS : Outcome.AGREES;
  }

  private static Outcome each(List<Term> terms, Function<Term, Outcome> verdict) {
    List<Outcome> outcomes = terms.stream().map(verdict).toList();
    return outcomes.contains(Outcome.DIFFERS)
        ? Outcome.DIFFERS
        : outcomes.contains(Outcome.UNVERIFIABLE) ? Outcome.UNVERIFIABLE : Outcome.AGREES;
  }

  private static List<Term> terms(List<String> ids, MetricTable table) {
    return ids.stream().map(id -> Term.of(MetricId.of(id), table)).toList();
  }

  static BigDecimal sum(List<Term> terms) {
    return terms.stream().map(Term::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static BigDecimal slack(List<Term> terms) {
    return terms.stream().map(Term::slack).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Term last(List<Term> terms) {
    return terms.get(terms.size() - 1);
  }
}
