package nianjian.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;
import nianjian.theme.ThemeParams.Param;
import nianjian.yaml.SourceText;
import nianjian.yaml.YamlFields;
import nianjian.yaml.YamlMap;
import nianjian.yaml.YamlReader;

/**
 * What one {@code theme.yml} says.
 *
 * @param version the theme's version
 * @param parent the theme it extends
 * @param parentPosition where it says so
 * @param params the parameters it declares
 * @param headingShift by how many levels headings are lowered, if it says so
 * @param summaryColumns the totals of home and year pages, if it says so
 */
record ThemeSettings(
    String version,
    Optional<String> parent,
    Position parentPosition,
    ThemeParams params,
    Optional<Integer> headingShift,
    Optional<List<String>> summaryColumns) {
  private static final int MAX_CHARS = 65_536;
  private static final int DEEPEST_SHIFT = 4;

  /** Reads {@code theme.yml}; empty, with an error, if it cannot be read at all. */
  static Optional<ThemeSettings> read(ThemeFolder folder, Diagnostics diagnostics) {
    ThemeFolder.Entry entry = folder.files().get("theme.yml");
    if (entry == null) {
      return Optional.empty();
    }
    return SourceText.decode(entry.bytes(), entry.path(), diagnostics)
        .flatMap(text -> YamlReader.read(text, entry.path(), 0, MAX_CHARS, diagnostics))
        .or(() -> Optional.of(new YamlMap(List.of(), Position.at(entry.path(), 1, 1))))
        .flatMap(
            node -> {
              if (node instanceof YamlMap map) {
                return Optional.of(fields(new YamlFields(map, diagnostics), folder, diagnostics));
              }
              diagnostics.add(Code.WRONG_TYPE, node.position(), "theme.yml", "key: value", "");
              return Optional.empty();
            });
  }

  private static ThemeSettings fields(
      YamlFields fields, ThemeFolder folder, Diagnostics diagnostics) {
    Optional<String> name = fields.requiredText("name");
    if (name.isPresent() && !name.get().equals(folder.name())) {
      diagnostics.add(
          Code.NOT_ALLOWED_VALUE,
          fields.position("name"),
          "name",
          name.get(),
          folder.name(),
          folder.name());
    }
    ThemeSettings settings =
        new ThemeSettings(
            fields.requiredText("version").orElse(""),
            fields.text("extends"),
            fields.position("extends"),
            params(fields, diagnostics),
            headingShift(fields, diagnostics),
            fields.has("summary-columns")
                ? Optional.of(fields.texts("summary-columns"))
                : Optional.empty());
    fields.finish();
    return settings;
  }

  private static Optional<Integer> headingShift(YamlFields fields, Diagnostics diagnostics) {
    Optional<Integer> shift = fields.integer("heading-shift");
    if (shift.isPresent() && (shift.get() < 0 || shift.get() > DEEPEST_SHIFT)) {
      List<String> allowed =
          IntStream.rangeClosed(0, DEEPEST_SHIFT).mapToObj(Integer::toString).toList();
      diagnostics.add(
          Code.NOT_ALLOWED_VALUE,
          fields.position("heading-shift"),
          "heading-shift",
          shift.get().toString(),
          String.join(", ", allowed),
          "");
      return Optional.empty();
    }
    return shift;
  }

  private static ThemeParams params(YamlFields fields, Diagnostics diagnostics) {
    List<Param> params = new ArrayList<>();
    Optional<YamlFields> all = fields.fields("params");
    if (all.isEmpty()) {
      return ThemeParams.NONE;
    }
    for (YamlMap.Entry entry : all.get().map().entries()) {
      all.get().fields(entry.key()).ifPresent(f -> param(entry, f, diagnostics, params));
    }
    return new ThemeParams(params);
  }

  private static void param(
      YamlMap.Entry entry, YamlFields fields, Diagnostics diagnostics, List<Param> params) {
    String type = fields.oneOf("type", ThemeParams.TYPES).orElse("text");
    Optional<String> given = fields.text("default");
    Optional<Object> standard = given.flatMap(text -> Param.parse(type, text));
    if (given.isEmpty() && !type.equals("text")) {
      diagnostics.add(Code.MISSING_KEY, entry.keyPosition(), "default");
    } else if (given.isPresent() && standard.isEmpty()) {
      diagnostics.add(
          Code.WRONG_TYPE, fields.position("default"), "default", type, given.orElseThrow());
    }
    String description = fields.text("description").orElse("");
    fields.finish();
    params.add(new Param(entry.key(), type, standard.orElse(""), description));
  }
}
