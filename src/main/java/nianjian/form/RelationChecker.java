package nianjian.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
    return lastYear
        .map(before -> check(form, table, form, before))
        .orElseGet(() -> check(form, table, form, MetricTable.EMPTY));
  }

  /**
   * As {@link #check(Form, MetricTable, Optional)}, with the figures of the year before on a form
   * that may be another. What was carried out in 2020 was carried in in 2021; nothing else joins
   * two forms.
   *
   * @param formBefore the form of the year before
   * @param before the same region's figures of that year; {@link MetricTable#EMPTY} for none
   */
  public static List<RelationResult> check(
      Form form, MetricTable table, Form formBefore, MetricTable before) {
    MetricTable figures = table.inUnitsOf(form);
    MetricTable last = before.inUnitsOf(formBefore);
    List<RelationResult> results = new ArrayList<>();
    for (Relation relation : form.relations()) {
      if (!relation.type().isGrid()) {
        results.add(checkList(relation, figures));
        continue;
      }
      Grid grid = form.grid(relation.grid().orElse("")).orElse(null);
      if (grid != null) {
        Optional<MetricTable> lastYear =
            Optional.of(last).filter(t -> !t.isEmpty() && joins(relation, form, formBefore));
        results.addAll(new GridRelationChecker(form, relation, grid, figures).check(lastYear));
      }
    }
    return results;
  }

  /** Whether a relation may look at the year before: on the same form, or at the same cells. */
  private static boolean joins(Relation relation, Form form, Form formBefore) {
    if (form.id().equals(formBefore.id())) {
      return true;
    }
    boolean sameFigure = relation.plus().isEmpty() && relation.minus().isEmpty();
    return sameFigure
        && relation
            .grid()
            .flatMap(formBefore::grid)
            .filter(g -> relation.right().stream().allMatch(r -> g.row(r).isPresent()))
            .isPresent();
  }

  /** The outcome of one relation between indicators. */
  public static RelationResult checkList(Relation relation, MetricTable table) {
    List<Term> left = terms(relation.left(), table);
    List<Term> right = terms(relation.right(), table);
    Severity level = relation.level();
    boolean hint = last(right).value().isEmpty() || mixesPartial(left, right);
    if (relation.type() == RelationType.AT_MOST_SUM && hint) {
      level = Severity.INFO;
    }
    return new RelationResult(
        relation, relation.id(), outcome(relation.type(), left, right), level, left, right, false);
  }

  private static Outcome outcome(RelationType type, List<Term> left, List<Term> right) {
    List<Term> stated = right.stream().filter(t -> t.value().isPresent()).toList();
    if (left.stream().anyMatch(t -> t.value().isEmpty()) || stated.isEmpty()) {
      return Outcome.NOT_APPLICABLE;
    }
    // A side that is derived throughout was made by the relation it would be held against.
    if (left.stream().allMatch(Term::derived) || stated.stream().allMatch(Term::derived)) {
      return Outcome.NOT_APPLICABLE;
    }
    if (left.stream().anyMatch(Term::inForeignUnit)
        || stated.stream().anyMatch(Term::inForeignUnit)) {
      return Outcome.UNVERIFIABLE;
    }
    BigDecimal whole = sum(left);
    BigDecimal parts = sum(stated);
    BigDecimal slack = slack(left).add(slack(stated));
    return switch (type) {
      case EQUALS -> equal(left, right);
      case AT_MOST_SUM -> atMost(whole, parts, slack);
      case AT_LEAST_EACH ->
          each(
              stated,
              t ->
                  doubting(
                      atMost(t.amount(), whole, slack(left).add(t.slack())), left, List.of(t)));
      case AT_MOST -> doubting(atMost(whole, parts, slack), left, stated);
      case APPROX -> doubting(compareSum(whole, parts, true, slack), left, stated);
      // Not a sum: that there are cases without applications is in question whatever they cover.
      case ZERO_IMPLIES, ZERO_CONFLICT ->
          whole.signum() != 0
              ? Outcome.NOT_APPLICABLE
              : each(stated, t -> atMost(t.amount(), BigDecimal.ZERO, t.slack()));
      case COLUMN_BALANCE, COLUMN_SUM, ROW_SUM, CROSS_YEAR ->
          throw new IllegalArgumentException("a grid's relation: " + type);
    };
  }

  /**
   * The outcome of a whole and its parts, of which some may be taken away: a part that is not
   * stated can only make up for a difference in its own direction.
   */
  public static Outcome equal(List<Term> whole, List<Term> parts) {
    List<Term> stated = parts.stream().filter(t -> t.value().isPresent()).toList();
    if (whole.stream().anyMatch(t -> t.value().isEmpty())
        || stated.isEmpty()
        || whole.stream().allMatch(Term::derived)
        || stated.stream().allMatch(Term::derived)) {
      return Outcome.NOT_APPLICABLE;
    }
    if (Stream.concat(whole.stream(), stated.stream()).anyMatch(Term::inForeignUnit)) {
      return Outcome.UNVERIFIABLE;
    }
    BigDecimal over = sum(stated).subtract(sum(whole));
    BigDecimal slack = slack(whole).add(slack(stated));
    if (over.signum() == 0 && slack.signum() == 0) {
      return Outcome.AGREES;
    }
    boolean madeUp =
        parts.stream().anyMatch(t -> t.value().isEmpty() && t.factor() * over.signum() < 0);
    boolean differs = over.abs().compareTo(slack) > 0 && !madeUp;
    return differs ? doubting(Outcome.DIFFERS, whole, stated) : Outcome.UNVERIFIABLE;
  }

  /**
   * A figure that is narrower or wider than its indicator proves no difference beside others that
   * are not; where all are so alike, it does.
   */
  public static Outcome doubting(Outcome outcome, List<Term> left, List<Term> right) {
    return outcome == Outcome.DIFFERS && mixesPartial(left, right) ? Outcome.UNVERIFIABLE : outcome;
  }

  private static boolean mixesPartial(List<Term> left, List<Term> right) {
    List<Term> stated =
        Stream.concat(left.stream(), right.stream()).filter(t -> t.value().isPresent()).toList();
    return stated.stream().anyMatch(Term::partial) && !stated.stream().allMatch(Term::partial);
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
