package nianjian.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianjian.content.FigureParser.Bounds;
import nianjian.content.FigureParser.Traits;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.NearestName;
import nianjian.diagnostic.Position;
import nianjian.form.FigureName;
import nianjian.form.Form;
import nianjian.form.Forms;
import nianjian.form.Grid;
import nianjian.form.GridColumn;
import nianjian.form.GridRow;
import nianjian.form.Metric;
import nianjian.form.MetricId;
import nianjian.form.MetricTable;
import nianjian.yaml.YamlFields;
import nianjian.yaml.YamlList;
import nianjian.yaml.YamlMap;
import nianjian.yaml.YamlNode;
import nianjian.yaml.YamlScalar;

/**
 * Reads {@code metrics} and {@code agency-metrics}: a form's indicators and the cells of its grids.
 */
final class MetricsReader {
  private final Forms forms;
  private final Form form;
  private final Diagnostics diagnostics;
  private final FigureParser figures;
  private final List<Metric> metrics = new ArrayList<>();
  private final Set<MetricId> blanks = new LinkedHashSet<>();

  private MetricsReader(Forms forms, Form form, Diagnostics diagnostics) {
    this.forms = forms;
    this.form = form;
    this.diagnostics = diagnostics;
    this.figures = new FigureParser(diagnostics);
  }

  /** The figures under a key of the front matter. */
  static MetricTable read(
      YamlFields fields, String key, Forms forms, Form form, Diagnostics diagnostics) {
    MetricsReader reader = new MetricsReader(forms, form, diagnostics);
    fields.fields(key).ifPresent(f -> f.map().entries().forEach(reader::entry));
    form.grids().forEach(reader::checkAlternatives);
    return MetricTable.of(reader.metrics, reader.blanks);
  }

  /** What an indicator outside of grids is called; the indicators of the 2014 table included. */
  static Optional<FigureName> indicator(Forms forms, Form form, String key) {
    return MetricId.isValid(key) && key.indexOf('.') < 0
        ? forms.name(form, MetricId.of(key))
        : Optional.empty();
  }

  private void entry(YamlMap.Entry entry) {
    Optional<Grid> grid = form.grid(entry.key());
    Optional<FigureName> name = indicator(forms, form, entry.key());
    if (grid.isPresent()) {
      rows(entry).forEach(row -> row(grid.get(), row));
    } else if (name.isPresent()) {
      Bounds bounds = new Bounds(name.get().signed(), name.get().decimal());
      figures
          .figure(name.get().id(), entry.key(), entry.value(), bounds, Traits.NONE)
          .ifPresent(metrics::add);
    } else {
      List<String> known = new ArrayList<>(form.grids().stream().map(Grid::id).toList());
      forms.find(Forms.PROSE_FORM).ifPresent(f -> known.addAll(indicators(f)));
      known.addAll(indicators(form));
      unknown(entry, known, form.id());
    }
  }

  private static List<String> indicators(Form form) {
    return form.names().keySet().stream().filter(m -> !m.isCell()).map(MetricId::value).toList();
  }

  private void unknown(YamlMap.Entry entry, List<String> known, String where) {
    diagnostics.add(
        Code.UNKNOWN_INDICATOR,
        entry.keyPosition(),
        entry.key(),
        NearestName.of(entry.key(), known).orElse(""),
        where);
  }

  private List<YamlMap.Entry> rows(YamlMap.Entry entry) {
    if (entry.value() instanceof YamlMap map) {
      return map.entries();
    }
    if (!isAbsent(entry.value())) {
      diagnostics.add(
          Code.WRONG_TYPE, entry.value().position(), entry.key(), "@map", written(entry.value()));
    }
    return List.of();
  }

  private void row(Grid grid, YamlMap.Entry entry) {
    Optional<GridRow> row = grid.row(entry.key());
    if (row.isEmpty()) {
      unknown(entry, grid.rows().stream().map(GridRow::id).toList(), grid.id());
      return;
    }
    YamlNode node = entry.value();
    if (node instanceof YamlList list) {
      cells(grid, row.get(), list, Traits.NONE);
    } else if (node instanceof YamlMap map && map.find("value").isPresent()) {
      YamlFields f = new YamlFields(map, diagnostics);
      Traits traits = figures.traits(f, Traits.NONE);
      f.node("value")
          .ifPresent(
              value -> {
                if (value instanceof YamlList list) {
                  cells(grid, row.get(), list, traits);
                } else {
                  shape(grid, row.get(), value.position(), written(value));
                }
              });
      f.finish();
    } else if (node instanceof YamlMap map) {
      map.entries().forEach(cell -> namedCell(grid, row.get(), cell));
    } else if (!isAbsent(node)) {
      shape(grid, row.get(), node.position(), written(node));
    }
  }

  private void cells(Grid grid, GridRow row, YamlList list, Traits traits) {
    List<GridColumn> columns = grid.columns();
    if (list.items().size() != columns.size()) {
      shape(grid, row, list.position(), Integer.toString(list.items().size()));
      return;
    }
    for (int i = 0; i < columns.size(); i++) {
      cell(grid, row, columns.get(i), list.items().get(i), traits);
    }
  }

  private void namedCell(Grid grid, GridRow row, YamlMap.Entry entry) {
    Optional<GridColumn> column = grid.column(entry.key());
    if (column.isEmpty()) {
      List<String> known = grid.columns().stream().map(GridColumn::id).toList();
      unknown(entry, known, grid.id() + "." + row.id());
    } else if (!isLeftOpen(entry.value())) {
      cell(grid, row, column.get(), entry.value(), Traits.NONE);
    }
  }

  private void cell(Grid grid, GridRow row, GridColumn column, YamlNode node, Traits traits) {
    MetricId id = grid.cell(row, column);
    if (isAbsent(node)) {
      blanks.add(id);
      return;
    }
    Bounds bounds = new Bounds(column.signed(), column.decimal());
    figures.figure(id, id.value(), node, bounds, traits).ifPresent(metrics::add);
  }

  private void shape(Grid grid, GridRow row, Position position, String found) {
    diagnostics.add(
        Code.GRID_SHAPE,
        position,
        grid.id() + "." + row.id(),
        found,
        String.join(" ", grid.columns().stream().map(c -> c.label().hans()).toList()),
        Integer.toString(grid.columns().size()));
  }

  private static boolean isAbsent(YamlNode node) {
    return node instanceof YamlScalar scalar && scalar.isNull();
  }

  /** A key that a new draft offers and nobody filled in, unlike a cell that is said to be blank. */
  private static boolean isLeftOpen(YamlNode node) {
    return node instanceof YamlScalar scalar && scalar.isNull() && scalar.text().isEmpty();
  }

  private static String written(YamlNode node) {
    return node instanceof YamlScalar scalar
        ? scalar.text()
        : node instanceof YamlList ? "@list" : "@map";
  }

  /** One row for several and those rows are two ways to say the same; a report uses one. */
  private void checkAlternatives(Grid grid) {
    for (GridRow row : grid.rows()) {
      Optional<Metric> single = firstIn(grid, row.id());
      for (String other : row.alternativeOf()) {
        Optional<Metric> several = firstIn(grid, other);
        if (single.isPresent() && several.isPresent()) {
          diagnostics.add(
              Code.EXCLUSIVE_INDICATORS,
              single.get().position(),
              grid.id() + "." + row.id(),
              String.join(", ", row.alternativeOf()));
          break;
        }
      }
    }
  }

  private Optional<Metric> firstIn(Grid grid, String row) {
    String id = grid.id() + "." + row;
    return metrics.stream().filter(m -> m.id().isCell() && m.id().row().equals(id)).findFirst();
  }
}
