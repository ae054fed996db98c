package nianjian.content;

import java.math.BigDecimal;
import java.util.Optional;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.form.Metric;
import nianjian.form.MetricId;
import nianjian.form.Numbers;
import nianjian.yaml.PlainNumber;
import nianjian.yaml.YamlFields;
import nianjian.yaml.YamlList;
import nianjian.yaml.YamlMap;
import nianjian.yaml.YamlNode;
import nianjian.yaml.YamlScalar;

/**
 * Reads one figure: a number, or a map with {@code value} and what is to be said of it. Only a
 * plain number is taken; what looks like one is reported with the number it probably means.
 */
final class FigureParser {
  private final Diagnostics diagnostics;

  FigureParser(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * What values a figure may have.
   *
   * @param signed whether it may be negative
   * @param decimal whether it may have decimals
   */
  record Bounds(boolean signed, boolean decimal) {
    /** Any number. */
    static final Bounds NONE = new Bounds(true, true);
  }

  /**
   * What is said of a figure besides its value; a grid's row says it of all its cells.
   *
   * @param quote as in {@link Metric}, and so the others
   */
  record Traits(
      Optional<String> quote,
      int occurrence,
      boolean approximate,
      Optional<String> as,
      boolean derived,
      boolean partial,
      Optional<String> unit,
      Optional<String> note) {
    /** Nothing is said. */
    static final Traits NONE =
        new Traits(
            Optional.empty(),
            1,
            false,
            Optional.empty(),
            false,
            false,
            Optional.empty(),
            Optional.empty());

    Metric of(MetricId id, BigDecimal value, YamlNode at) {
      return new Metric(
          id,
          value,
          quote,
          occurrence,
          approximate,
          as,
          derived,
          partial,
          unit,
          note,
          at.position());
    }
  }

  /**
   * The figure that a node gives.
   *
   * @param id which figure
   * @param key what messages call it
   * @param node a number or a map
   * @param bounds what values it may have
   * @param otherwise what is said of it where its map says nothing
   * @return empty if it is not stated, or is wrong, the latter with a diagnostic
   */
  Optional<Metric> figure(MetricId id, String key, YamlNode node, Bounds bounds, Traits otherwise) {
    if (!(node instanceof YamlMap map)) {
      return number(key, node, bounds, otherwise.unit().isPresent())
          .map(v -> otherwise.of(id, v, node));
    }
    YamlFields f = new YamlFields(map, diagnostics);
    Optional<Metric> metric = figure(id, key, f, bounds, otherwise);
    f.finish();
    return metric;
  }

  /** As {@link #figure(MetricId, String, YamlNode, Bounds, Traits)}, of a map with further keys. */
  Optional<Metric> figure(MetricId id, String key, YamlFields f, Bounds bounds, Traits otherwise) {
    Traits traits = traits(f, otherwise);
    if (!f.has("value")) {
      diagnostics.add(Code.MISSING_KEY, f.map().position(), "value");
    }
    return f.node("value")
        .flatMap(
            n -> number(key, n, bounds, traits.unit().isPresent()).map(v -> traits.of(id, v, n)));
  }

  /** What a map says of its figure or figures. */
  Traits traits(YamlFields f, Traits otherwise) {
    Optional<String> quote = f.text("quote");
    Optional<Integer> at = f.integer("at");
    if (at.isPresent() && at.get() < 1) {
      diagnostics.add(
          Code.NOT_ALLOWED_VALUE, f.position("at"), "at", at.get().toString(), "≥ 1", "");
    }
    if (at.isPresent() && quote.isEmpty()) {
      diagnostics.add(Code.MISSING_KEY, f.position("at"), "quote");
    }
    return new Traits(
        quote.or(otherwise::quote),
        quote.isPresent() ? at.orElse(1) : otherwise.occurrence(),
        f.truth("approx", otherwise.approximate()),
        f.text("as").or(otherwise::as),
        f.truth("derived", otherwise.derived()),
        f.truth("partial", otherwise.partial()),
        f.text("unit").or(otherwise::unit),
        f.text("note").or(otherwise::note));
  }

  private Optional<BigDecimal> number(String key, YamlNode node, Bounds bounds, boolean ownUnit) {
    if (!(node instanceof YamlScalar scalar)) {
      String found = node instanceof YamlList ? "@list" : "@map";
      diagnostics.add(Code.WRONG_TYPE, node.position(), key, "@number", found);
      return Optional.empty();
    }
    if (scalar.isNull()) {
      return Optional.empty();
    }
    Optional<BigDecimal> number = scalar.number();
    if (number.isEmpty()) {
      String plain = PlainNumber.in(scalar.text());
      diagnostics.add(Code.MALFORMED_NUMBER, scalar.position(), key, scalar.text(), plain);
      return Optional.empty();
    }
    BigDecimal value = number.get();
    if (value.signum() < 0 && !bounds.signed()) {
      diagnostics.add(Code.NOT_ALLOWED_VALUE, scalar.position(), key, scalar.text(), "≥ 0", "");
      return Optional.empty();
    }
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    if (!whole && !bounds.decimal() && !ownUnit) {
      diagnostics.add(Code.NUMBER_TOO_FINE, scalar.position(), key, Numbers.plain(value));
      return Optional.empty();
    }
    return number;
  }
}
