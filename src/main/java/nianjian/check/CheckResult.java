package nianjian.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nianjian.archive.Place;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Severity;
import nianjian.form.Labels;
import nianjian.form.Outcome;
import nianjian.form.Term;

/**
 * What came of one check of a report.
 *
 * @param code what a difference is told as
 * @param at the id that an {@code accept} entry names: a relation's ({@code R14-08}, {@code
 *     R21-01/total}), {@code sum/<total>}, {@code ratio/<part>} or {@code list/<n>}; {@code
 *     agency:} before it for the agency's figures
 * @param kind how its arithmetic is written out
 * @param name what is held against what; for a grid, the relation's name
 * @param line the row or column of a grid that it is about, or empty
 * @param outcome the verdict
 * @param level how grave a difference is
 * @param agency whether it is about the agency's figures
 * @param left the figures on the left
 * @param right the figures on the right
 * @param stated the value on the left: the whole, the percentage, the stated number
 * @param computed the value on the right
 * @param cause a neutral sentence on why it may differ, or cannot be checked
 * @param places where the text states what it is about; empty for what figures alone tell
 * @param explanation the editors' note, where an {@code accept} entry names it
 */
public record CheckResult(
    Code code,
    String at,
    CheckKind kind,
    Labels name,
    Optional<Labels> line,
    Outcome outcome,
    Severity level,
    boolean agency,
    List<Term> left,
    List<Term> right,
    BigDecimal stated,
    BigDecimal computed,
    Optional<Labels> cause,
    List<Place> places,
    Optional<String> explanation) {

  public CheckResult {
    left = List.copyOf(left);
    right = List.copyOf(right);
    places = List.copyOf(places);
  }

  /** Whether it came to a verdict. */
  public boolean decided() {
    return outcome == Outcome.AGREES || outcome == Outcome.DIFFERS;
  }

  /** Whether the two sides differ, explained or not. */
  public boolean differs() {
    return outcome == Outcome.DIFFERS;
  }

  CheckResult explained(String note) {
    return with(level, Optional.of(note));
  }

  /** Findings about figures are at most warnings: a difference is shown, it blocks nothing. */
  CheckResult withoutErrors() {
    return level == Severity.ERROR ? with(Severity.WARNING, explanation) : this;
  }

  private CheckResult with(Severity otherLevel, Optional<String> otherExplanation) {
    return new CheckResult(
        code,
        at,
        kind,
        name,
        line,
        outcome,
        otherLevel,
        agency,
        left,
        right,
        stated,
        computed,
        cause,
        places,
        otherExplanation);
  }
}
