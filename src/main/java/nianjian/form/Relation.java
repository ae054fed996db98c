package nianjian.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianjian.diagnostic.Severity;

/**
 * What a form's figures must add up to (勾稽关系).
 *
 * @param id its stable id, such as {@code R14-08}; an {@code accept} entry names it
 * @param type what it claims
 * @param level how it ranks among findings
 * @param grid the table whose rows or columns its terms are; empty for indicators
 * @param left the terms on the left, ids of indicators, rows or columns
 * @param right the terms on the right
 * @param plus rows added to last year's figure, for {@link RelationType#CROSS_YEAR}
 * @param minus rows taken from it
 * @param alternatives a row that may stand for several of the right ones
 * @param label its name, as a reader sees it
 * @param text the claim in words
 * @param cause a neutral sentence on why it may not hold
 */
public record Relation(
    String id,
    RelationType type,
    Severity level,
    Optional<String> grid,
    List<String> left,
    List<String> right,
    List<String> plus,
    List<String> minus,
    Map<String, List<String>> alternatives,
    Labels label,
    Labels text,
    Optional<Labels> cause) {

  public Relation {
    left = List.copyOf(left);
    right = List.copyOf(right);
    plus = List.copyOf(plus);
    minus = List.copyOf(minus);
    alternatives = Collections.unmodifiableMap(new LinkedHashMap<>(alternatives));
  }
}
