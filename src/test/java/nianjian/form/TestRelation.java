package nianjian.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianjian.diagnostic.Severity;

/** Relations between indicators, made for tests. */
final class TestRelation {
  private TestRelation() {}

  /** A relation; the ids on the right are separated by spaces. */
  static Relation of(RelationType type, String left, String right) {
    return new Relation(
        "T-1",
        type,
        Severity.WARNING,
        Optional.empty(),
        List.of(left),
        List.of(right.split(" ", -1)),
        List.of(),
        List.of(),
        Map.of(),
        Labels.same("甲与乙"),
        Labels.same("甲 = 乙"),
        Optional.empty());
  }

  /** The outcome of such a relation. */
  static Outcome outcome(RelationType type, String left, String right, Stated stated) {
    return RelationChecker.checkList(of(type, left, right), stated.table()).outcome();
  }
}
