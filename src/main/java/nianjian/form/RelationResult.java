package nianjian.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nianjian.diagnostic.Severity;

/**
 * What came of a relation, with the arithmetic that shows it.
 *
 * @param relation the relation
 * @param at the relation's id, or in a grid {@code id/row-or-column}; an {@code accept} entry names
 *     it
 * @param outcome the verdict
 * @param level how grave a difference is; info where an unstated residual may explain it
 * @param left the figures on the left
 * @param right the figures on the right
 * @param totalBlank whether the table leaves the total on the left blank though the right side is
 *     complete, so that it follows from it
 */
public record RelationResult(
    Relation relation,
    String at,
    Outcome outcome,
    Severity level,
    List<Term> left,
    List<Term> right,
    boolean totalBlank) {

  public RelationResult {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** The left figures together. */
  public BigDecimal leftSum() {
    return sum(left);
  }

  /** The right figures together. */
  public BigDecimal rightSum() {
    return sum(right);
  }

  /** Left less right. */
  public BigDecimal difference() {
    return leftSum().subtract(rightSum());
  }

  /** Every figure that was looked at, stated or not. */
  public List<MetricId> cells() {
    return Stream.concat(left.stream(), right.stream()).map(Term::id).toList();
  }

  private static BigDecimal sum(List<Term> terms) {
    return terms.stream().map(Term::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
