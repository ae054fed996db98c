package nianjian.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.NearestName;
import nianjian.diagnostic.Position;

/**
 * Takes typed values out of a map and reports what does not fit. Every key that was asked for is an
 * allowed key; {@link #finish} reports the others with the nearest name.
 */
public final class YamlFields {
  private static final Pattern GROUP = Pattern.compile("\\d{3}");

  private final YamlMap map;
  private final Diagnostics diagnostics;
  private final Set<String> asked = new LinkedHashSet<>();

  /** The fields of a map. */
  public YamlFields(YamlMap map, Diagnostics diagnostics) {
    this.map = map;
    this.diagnostics = diagnostics;
  }

  /** The map itself. */
  public YamlMap map() {
    return map;
  }

  /** Whether the key stands there, be it without a value. */
  public boolean has(String key) {
    asked.add(key);
    return map.find(key).isPresent();
  }

  /** The value of a key; empty if the key is missing or has no value. */
  public Optional<YamlNode> node(String key) {
    asked.add(key);
    return map.find(key).filter(n -> !(n instanceof YamlScalar s && s.isNull()));
  }

  /** Where a key's value stands, or where the map begins. */
  public Position position(String key) {
    return map.find(key).map(YamlNode::position).orElse(map.position());
  }

  /** A text; numbers and dates count as the text they are written as. */
  public Optional<String> text(String key) {
    return scalar(key, "@text").map(YamlScalar::text).map(String::strip).filter(t -> !t.isEmpty());
  }

  /** A text that must be there. */
  public Optional<String> requiredText(String key) {
    require(key);
    return text(key);
  }

  /** Reports a key that is missing or has no value, whatever its type. */
  public void require(String key) {
    if (node(key).isEmpty()) {
      diagnostics.add(Code.MISSING_KEY, position(key), key);
    }
  }

  /** A text that must be one of these. */
  public Optional<String> oneOf(String key, Collection<String> allowed) {
    Optional<String> text = text(key);
    if (text.isPresent() && !allowed.contains(text.get())) {
      diagnostics.add(
          Code.NOT_ALLOWED_VALUE,
          position(key),
          key,
          text.get(),
          String.join(", ", allowed),
          NearestName.of(text.get(), allowed).orElse(""));
      return Optional.empty();
    }
    return text;
  }

  /** A number. */
  public Optional<BigDecimal> number(String key) {
    return scalar(key, "@number")
        .flatMap(
            s -> {
              if (s.number().isEmpty()) {
                diagnostics.add(
                    Code.MALFORMED_NUMBER, s.position(), key, s.text(), PlainNumber.in(s.text()));
              }
              return s.number();
            });
  }

  /** A whole number that fits an {@code int}. */
  public Optional<Integer> integer(String key) {
    Optional<BigDecimal> number = number(key);
    try {
      return number.map(BigDecimal::intValueExact);
    } catch (ArithmeticException e) {
      diagnostics.add(
          Code.WRONG_TYPE, position(key), key, "@whole-number", number.orElseThrow().toString());
      return Optional.empty();
    }
  }

  /** {@code true} or {@code false}. */
  public boolean truth(String key, boolean otherwise) {
    Optional<YamlScalar> scalar = scalar(key, "true/false");
    if (scalar.isPresent() && scalar.get().truth().isEmpty()) {
      diagnostics.add(
          Code.WRONG_TYPE, scalar.get().position(), key, "true/false", scalar.get().text());
    }
    return scalar.flatMap(YamlScalar::truth).orElse(otherwise);
  }

  /** A date that exists, written {@code YYYY-MM-DD}. */
  public Optional<LocalDate> date(String key) {
    return scalar(key, "YYYY-MM-DD")
        .flatMap(
            s -> {
              if (s.date().isEmpty()) {
                String month = s.month().map(YearMonth::toString).orElse("");
                diagnostics.add(
                    Code.BAD_DATE,
                    s.position(),
                    s.text(),
                    key,
                    month,
                    s.month().map(m -> Integer.toString(m.lengthOfMonth())).orElse(""));
              }
              return s.date();
            });
  }

  /** The fields of a map within. */
  public Optional<YamlFields> fields(String key) {
    return node(key)
        .flatMap(
            n -> {
              if (n instanceof YamlMap inner) {
                return Optional.of(new YamlFields(inner, diagnostics));
              }
              wrongType(n, key, "@map");
              return Optional.empty();
            });
  }

  /** The values of a list. */
  public List<YamlNode> list(String key) {
    Optional<YamlNode> node = node(key);
    if (node.isPresent() && node.get() instanceof YamlList list) {
      return list.items();
    }
    node.ifPresent(n -> wrongType(n, key, "@list"));
    return List.of();
  }

  /** The fields of every map in a list. */
  public List<YamlFields> fieldsList(String key) {
    List<YamlFields> all = new ArrayList<>();
    for (YamlNode item : list(key)) {
      if (item instanceof YamlMap inner) {
        all.add(new YamlFields(inner, diagnostics));
      } else {
        wrongType(item, key, "@map");
      }
    }
    return all;
  }

  /** The texts of a list; a single text counts as a list of one. */
  public List<String> texts(String key) {
    Optional<YamlNode> node = node(key);
    if (node.isPresent() && node.get() instanceof YamlScalar) {
      return text(key).map(List::of).orElse(List.of());
    }
    List<String> texts = new ArrayList<>();
    for (YamlNode item : list(key)) {
      if (item instanceof YamlScalar scalar && !scalar.isNull()) {
        texts.add(scalar.text().strip());
      } else {
        wrongType(item, key, "@text");
      }
    }
    return texts;
  }

  /** The texts of a map of one's own, such as {@code params}; values within values are refused. */
  public Map<String, String> textMap(String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    Optional<YamlFields> inner = fields(key);
    for (YamlMap.Entry entry : inner.map(f -> f.map().entries()).orElse(List.of())) {
      if (entry.value() instanceof YamlScalar scalar) {
        texts.put(entry.key(), scalar.isNull() ? "" : scalar.text());
      } else {
        wrongType(entry.value(), entry.key(), "@text");
      }
    }
    return texts;
  }

  /** Reports every key that was never asked for, with the nearest allowed one. */
  public void finish() {
    for (int i = 0; i < map.entries().size(); i++) {
      YamlMap.Entry entry = map.entries().get(i);
      if (!asked.contains(entry.key()) && !reportGroupedNumber(i)) {
        diagnostics.add(
            Code.UNKNOWN_KEY,
            entry.keyPosition(),
            entry.key(),
            NearestName.of(entry.key(), asked).orElse(""),
            String.join(", ", asked));
      }
    }
  }

  /** In {@code {value: 1,209}} the comma ends the value, and 209 looks like a key. */
  private boolean reportGroupedNumber(int index) {
    YamlMap.Entry entry = map.entries().get(index);
    if (index == 0
        || !GROUP.matcher(entry.key()).matches()
        || !(entry.value() instanceof YamlScalar after && after.isNull())
        || !(map.entries().get(index - 1).value() instanceof YamlScalar before)
        || before.number().isEmpty()) {
      return false;
    }
    String written = before.text() + "," + entry.key();
    String key = map.entries().get(index - 1).key();
    diagnostics.add(
        Code.MALFORMED_NUMBER, before.position(), key, written, PlainNumber.in(written));
    return true;
  }

  private Optional<YamlScalar> scalar(String key, String expected) {
    return node(key)
        .flatMap(
            n -> {
              if (n instanceof YamlScalar scalar) {
                return Optional.of(scalar);
              }
              wrongType(n, key, expected);
              return Optional.empty();
            });
  }

  private void wrongType(YamlNode node, String key, String expected) {
    String found =
        node instanceof YamlMap
            ? "@map"
            : node instanceof YamlList ? "@list" : ((YamlScalar) node).text();
    diagnostics.add(Code.WRONG_TYPE, node.position(), key, expected, found);
  }
}
