package nianjian.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;
import nianjian.form.Form;
import nianjian.form.Forms;
import nianjian.form.Grid;
import nianjian.form.GridColumn;
import nianjian.form.GridRow;
import nianjian.form.Indicator;
import nianjian.form.IndicatorKind;
import nianjian.form.Labels;
import nianjian.form.MetricId;
import nianjian.form.Relation;
import nianjian.form.Section;
import nianjian.yaml.SourceText;
import nianjian.yaml.YamlFields;
import nianjian.yaml.YamlMap;
import nianjian.yaml.YamlNode;
import nianjian.yaml.YamlReader;

/**
 * Reads the forms from {@code nianjian/forms/} on the class path. They are the program's own, so a
 * fault in one is the program's fault.
 */
public final class FormReader {
  private static final List<String> IDS = List.of("free", "2014", "2019", "2021");
  private static final int MAX_CHARS = 1_048_576;

  private final Diagnostics diagnostics;

  private FormReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * All forms, the oldest first.
   *
   * @throws IllegalStateException if one is not as it must be
   */
  public static Forms readAll() {
    return new Forms(IDS.stream().map(FormReader::readOwn).toList());
  }

  private static Form readOwn(String id) {
    String name = "/nianjian/forms/" + id + ".yml";
    try (InputStream in =
        Objects.requireNonNull(FormReader.class.getResourceAsStream(name), name)) {
      Diagnostics diagnostics = new Diagnostics();
      Optional<Form> form = read(in.readAllBytes(), "forms/" + id + ".yml", diagnostics);
      return form.orElseThrow(() -> new IllegalStateException(diagnostics.all().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The form that a file describes; empty, with diagnostics, if anything in it is wrong. */
  static Optional<Form> read(byte[] bytes, String path, Diagnostics diagnostics) {
    Optional<YamlNode> root =
        SourceText.decode(bytes, path, diagnostics)
            .flatMap(text -> YamlReader.read(text, path, 0, MAX_CHARS, diagnostics));
    if (root.isEmpty() || !(root.get() instanceof YamlMap map)) {
      diagnostics.add(Code.CANNOT_READ, Position.of(path), path);
      return Optional.empty();
    }
    Form form = new FormReader(diagnostics).form(new YamlFields(map, diagnostics));
    FormCheck.check(form, path, diagnostics);
    return diagnostics.hasErrors() ? Optional.empty() : Optional.of(form);
  }

  private Form form(YamlFields f) {
    Optional<YamlFields> years = f.fields("years");
    int from = years.flatMap(y -> y.integer("from")).orElse(0);
    OptionalInt to = number(years.flatMap(y -> y.integer("to")));
    years.ifPresent(YamlFields::finish);
    List<Section> sections = f.fieldsList("sections").stream().map(this::section).toList();
    RelationReader relations = new RelationReader(diagnostics);
    List<Relation> read = f.fieldsList("relations").stream().map(relations::relation).toList();
    Form form =
        new Form(text(f, "id"), labels(f, "name"), text(f, "basis"), from, to, sections, read);
    f.finish();
    return form;
  }

  private Section section(YamlFields f) {
    f.oneOf("content", List.of("text"));
    Section section =
        new Section(
            text(f, "id"),
            text(f, "number"),
            labels(f, "label"),
            f.fieldsList("indicators").stream().map(this::indicator).toList(),
            f.fieldsList("tables").stream().map(this::grid).toList());
    f.finish();
    return section;
  }

  private Indicator indicator(YamlFields f) {
    Indicator indicator =
        new Indicator(
            metric(f, "id").orElse(MetricId.of("x")),
            text(f, "number"),
            labels(f, "label"),
            labels(f, "short"),
            labels(f, "brief"),
            f.text("unit").orElse(""),
            kind(f),
            metric(f, "parent"),
            depth(f));
    f.finish();
    return indicator;
  }

  private Grid grid(YamlFields f) {
    f.text("number");
    Grid grid =
        new Grid(
            text(f, "id"),
            labels(f, "label"),
            f.text("unit").orElse(""),
            f.text("corner_note"),
            f.fieldsList("columns").stream().map(this::column).toList(),
            f.fieldsList("rows").stream().map(this::row).toList());
    f.finish();
    return grid;
  }

  private GridColumn column(YamlFields f) {
    GridColumn column =
        new GridColumn(
            text(f, "id"),
            labels(f, "label"),
            labels(f, "brief"),
            f.node("group").map(n -> labels(f, "group")),
            f.text("unit"),
            f.truth("signed", false),
            f.truth("decimal", false));
    f.finish();
    return column;
  }

  private GridRow row(YamlFields f) {
    GridRow row =
        new GridRow(
            text(f, "id"),
            f.text("number").orElse(""),
            labels(f, "label"),
            labels(f, "brief"),
            f.fieldsList("group").stream().map(g -> labels(g, diagnostics)).toList(),
            depth(f),
            kind(f),
            metric(f, "continues"),
            f.text("column"),
            f.texts("alternative_of"));
    f.finish();
    return row;
  }

  private Optional<MetricId> metric(YamlFields f, String key) {
    Optional<String> id = f.text(key);
    if (id.isPresent() && !MetricId.isValid(id.get())) {
      diagnostics.add(Code.MALFORMED_ID, f.position(key), key, id.get(), "");
      return Optional.empty();
    }
    return id.map(MetricId::of);
  }

  private static IndicatorKind kind(YamlFields f) {
    List<String> words = new ArrayList<>();
    for (IndicatorKind kind : IndicatorKind.values()) {
      words.add(kind.name().toLowerCase(Locale.ROOT));
    }
    return f.oneOf("kind", words)
        .map(w -> IndicatorKind.valueOf(w.toUpperCase(Locale.ROOT)))
        .orElse(IndicatorKind.INDEPENDENT);
  }

  private static int depth(YamlFields f) {
    return f.integer("depth").orElse(1);
  }

  private static String text(YamlFields f, String key) {
    return f.requiredText(key).orElse("x");
  }

  private static OptionalInt number(Optional<Integer> number) {
    return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
  }

  private Labels labels(YamlFields f, String key) {
    if (f.node(key).isEmpty()) {
      diagnostics.add(Code.MISSING_KEY, f.map().position(), key);
    }
    return f.fields(key).map(l -> labels(l, diagnostics)).orElse(Labels.same(""));
  }

  /** The three names in a map. */
  static Labels labels(YamlFields f, Diagnostics diagnostics) {
    Labels labels = new Labels(text(f, "zh-Hans"), text(f, "zh-Hant"), text(f, "en"));
    f.finish();
    return labels;
  }
}
