package nianjian.theme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.NearestName;
import nianjian.diagnostic.Position;
import nianjian.yaml.YamlScalar;

/**
 * The parameters that a theme declares and a site may set under {@code params}.
 *
 * @param declared the parameters, by name
 */
public record ThemeParams(List<Param> declared) {
  /** No parameters. */
  public static final ThemeParams NONE = new ThemeParams(List.of());

  /** The words for the types of parameters. */
  public static final List<String> TYPES = List.of("text", "number", "boolean");

  public ThemeParams {
    declared = List.copyOf(declared);
  }

  /**
   * A parameter.
   *
   * @param name what {@code site.yml} calls it
   * @param type {@code text}, {@code number} or {@code boolean}
   * @param standard its value where a site sets none: a String, BigDecimal or Boolean
   * @param description what it does
   */
  public record Param(String name, String type, Object standard, String description) {

    /** The value that a text stands for, if it fits the type. */
    static Optional<Object> parse(String type, String text) {
      YamlScalar scalar = new YamlScalar(text, true, Position.of(""));
      return switch (type) {
        case "number" -> scalar.number().map(BigDecimal.class::cast);
        case "boolean" -> scalar.truth().map(Boolean.class::cast);
        default -> Optional.of(text);
      };
    }
  }

  /** The parameters of this theme and, where it does not declare them anew, of its parent. */
  ThemeParams over(ThemeParams parent) {
    Map<String, Param> all = new TreeMap<>();
    parent.declared.forEach(p -> all.put(p.name(), p));
    declared.forEach(p -> all.put(p.name(), p));
    return new ThemeParams(new ArrayList<>(all.values()));
  }

  /**
   * The values in force.
   *
   * @param given what the site sets
   * @param settings the file that sets it
   * @param diagnostics takes what is unknown or of the wrong type
   * @return a value for every declared parameter: a String, BigDecimal or Boolean, by name
   */
  public Map<String, Object> values(
      Map<String, String> given, String settings, Diagnostics diagnostics) {
    Map<String, Object> values = new TreeMap<>();
    declared.forEach(p -> values.put(p.name(), p.standard()));
    new TreeMap<>(given)
        .forEach(
            (name, text) -> {
              Optional<Param> param =
                  declared.stream().filter(p -> p.name().equals(name)).findFirst();
              if (param.isEmpty()) {
                diagnostics.add(
                    Code.UNKNOWN_PARAM,
                    Position.of(settings),
                    name,
                    NearestName.of(name, values.keySet()).orElse(""),
                    String.join(", ", values.keySet()));
                return;
              }
              Optional<Object> value = Param.parse(param.get().type(), text);
              if (value.isEmpty()) {
                diagnostics.add(
                    Code.WRONG_TYPE,
                    Position.of(settings),
                    "params." + name,
                    param.get().type(),
                    text);
              }
              value.ifPresent(v -> values.put(name, v));
            });
    return Collections.unmodifiableMap(values);
  }
}
