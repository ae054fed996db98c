package nianjian.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Severity;
import nianjian.form.Labels;
import nianjian.form.Relation;
import nianjian.form.RelationType;
import nianjian.yaml.YamlFields;
import nianjian.yaml.YamlMap;

/**
 * Reads the relations of a form. Each type has words of its own for its two sides: {@code plus} and
 * {@code equals} of a balance, {@code total} and {@code parts} of a sum, {@code left} and {@code
 * right} of the others.
 */
final class RelationReader {
  private final Diagnostics diagnostics;

  RelationReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  Relation relation(YamlFields f) {
    RelationType type = type(f);
    String leftKey = "left";
    String rightKey = "right";
    if (type == RelationType.COLUMN_BALANCE) {
      leftKey = "plus";
      rightKey = "equals";
    } else if (type == RelationType.COLUMN_SUM || type == RelationType.ROW_SUM) {
      leftKey = "total";
      rightKey = "parts";
    }
    boolean acrossYears = type == RelationType.CROSS_YEAR;
    Relation relation =
        new Relation(
            f.requiredText("id").orElse(""),
            type,
            level(f),
            type.isGrid() ? f.requiredText("table") : Optional.empty(),
            terms(f, leftKey),
            terms(f, rightKey),
            acrossYears ? f.texts("plus") : List.of(),
            acrossYears ? f.texts("minus") : List.of(),
            type == RelationType.COLUMN_SUM ? alternatives(f) : Map.of(),
            labels(f, "label").orElse(Labels.same("")),
            labels(f, "text").orElse(Labels.same("")),
            f.has("cause") ? labels(f, "cause") : Optional.empty());
    f.finish();
    return relation;
  }

  private static RelationType type(YamlFields f) {
    List<String> words =
        Arrays.stream(RelationType.values()).map(t -> t.name().toLowerCase(Locale.ROOT)).toList();
    f.require("type");
    return f.oneOf("type", words)
        .map(w -> RelationType.valueOf(w.toUpperCase(Locale.ROOT)))
        .orElse(RelationType.EQUALS);
  }

  private static Severity level(YamlFields f) {
    List<String> words = Arrays.stream(Severity.values()).map(Severity::word).toList();
    f.require("level");
    return f.oneOf("level", words)
        .map(w -> Severity.valueOf(w.toUpperCase(Locale.ROOT)))
        .orElse(Severity.WARNING);
  }

  private List<String> terms(YamlFields f, String key) {
    List<String> terms = f.texts(key);
    if (terms.isEmpty()) {
      diagnostics.add(Code.MISSING_KEY, f.map().position(), key);
    }
    return terms;
  }

  private Optional<Labels> labels(YamlFields f, String key) {
    if (f.node(key).isEmpty()) {
      diagnostics.add(Code.MISSING_KEY, f.map().position(), key);
    }
    return f.fields(key).map(l -> FormReader.labels(l, diagnostics));
  }

  private static Map<String, List<String>> alternatives(YamlFields f) {
    Map<String, List<String>> alternatives = new LinkedHashMap<>();
    Optional<YamlFields> map = f.fields("alternatives");
    for (YamlMap.Entry entry : map.map(m -> m.map().entries()).orElse(List.of())) {
      map.ifPresent(m -> alternatives.put(entry.key(), new ArrayList<>(m.texts(entry.key()))));
    }
    return alternatives;
  }
}
