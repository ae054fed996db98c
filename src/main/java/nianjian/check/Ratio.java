package nianjian.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nianjian.form.Outcome;
import nianjian.form.RelationChecker;
import nianjian.form.Term;

/**
 * A part of a whole as a percentage.
 *
 * @param part the figure divided
 * @param whole the figure it is divided by
 * @param scale how many decimals the percentage has
 */
record Ratio(Term part, Term whole, int scale) {

  /** The percentage; empty where a figure is not stated or the whole is 0. */
  Optional<BigDecimal> percent() {
    return part.value()
        .flatMap(p -> whole.value().filter(w -> w.signum() != 0).map(w -> percent(p, w)));
  }

  /**
   * What comes of holding a stated percentage against it. Where a figure is approximate, only a
   * percentage that lies beyond all it can mean is a difference.
   */
  Outcome outcome(Term stated) {
    Optional<BigDecimal> computed = percent();
    if (computed.isEmpty() || stated.value().isEmpty()) {
      return Outcome.NOT_APPLICABLE;
    }
    if (part.inForeignUnit() || whole.inForeignUnit()) {
      return Outcome.UNVERIFIABLE;
    }
    return RelationChecker.doubting(
        compared(computed.get(), stated), List.of(part), List.of(whole));
  }

  private Outcome compared(BigDecimal computed, Term stated) {
    BigDecimal said = stated.value().orElse(BigDecimal.ZERO);
    if (!part.approximate() && !whole.approximate() && !stated.approximate()) {
      return computed.compareTo(said) == 0 ? Outcome.AGREES : Outcome.DIFFERS;
    }
    List<BigDecimal> possible = possible();
    boolean beyond =
        !possible.isEmpty()
            && (said.add(stated.slack()).compareTo(Collections.min(possible)) < 0
                || said.subtract(stated.slack()).compareTo(Collections.max(possible)) > 0);
    return beyond ? Outcome.DIFFERS : Outcome.UNVERIFIABLE;
  }

  /** The percentages at the ends of what both figures may be; none if the whole may be 0. */
  private List<BigDecimal> possible() {
    List<BigDecimal> possible = new ArrayList<>();
    for (BigDecimal p : ends(part)) {
      for (BigDecimal w : ends(whole)) {
        if (w.signum() <= 0) {
          return List.of();
        }
        possible.add(percent(p, w));
      }
    }
    return possible;
  }

  private static List<BigDecimal> ends(Term term) {
    BigDecimal value = term.value().orElse(BigDecimal.ZERO);
    return List.of(value.subtract(term.slack()), value.add(term.slack()));
  }

  private BigDecimal percent(BigDecimal p, BigDecimal w) {
    return p.multiply(BigDecimal.valueOf(100)).divide(w, scale, RoundingMode.HALF_UP);
  }
}
