package nianjian.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A report form (报告体例): the indicators and relations of an era. Forms are data, one file each under
 * {@code nianjian/forms/}; basis 国办发〔2014〕32号, 国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号.
 */
public final class Form {
  private final String id;
  private final Labels name;
  private final String basis;
  private final int from;
  private final OptionalInt to;
  private final List<Section> sections;
  private final List<Relation> relations;
  private final Map<MetricId, FigureName> names;
  private final Map<String, Grid> grids;

  /**
   * A form.
   *
   * @param id {@code free}, {@code 2014}, {@code 2019} or {@code 2021}
   * @param name what readers call it
   * @param basis the document that introduced it
   * @param from the first report year it is used for
   * @param to the last, or empty while it is in force
   * @param sections its parts, in official order
   * @param relations what must add up
   */
  public Form(
      String id,
      Labels name,
      String basis,
      int from,
      OptionalInt to,
      List<Section> sections,
      List<Relation> relations) {
    this.id = id;
    this.name = name;
    this.basis = basis;
    this.from = from;
    this.to = to;
    this.sections = List.copyOf(sections);
    this.relations = List.copyOf(relations);
    this.names = Collections.unmodifiableMap(namesOf(sections));
    Map<String, Grid> byId = new LinkedHashMap<>();
    sections.forEach(s -> s.grids().forEach(g -> byId.put(g.id(), g)));
    this.grids = Collections.unmodifiableMap(byId);
  }

  private static Map<MetricId, FigureName> namesOf(List<Section> sections) {
    List<FigureName> list = new ArrayList<>();
    for (Section section : sections) {
      for (Indicator i : section.indicators()) {
        if (i.kind() != IndicatorKind.HEADING) {
          boolean decimal = i.kind() == IndicatorKind.AMOUNT;
          list.add(
              new FigureName(
                  i.id(),
                  i.label(),
                  i.shortLabel(),
                  i.brief(),
                  i.unit(),
                  list.size(),
                  false,
                  decimal));
        }
      }
      for (Grid grid : section.grids()) {
        for (GridRow row : grid.rows()) {
          for (GridColumn column : grid.columns()) {
            list.add(cellName(grid, row, column, list.size()));
          }
        }
      }
    }
    Map<MetricId, FigureName> names = new LinkedHashMap<>();
    list.forEach(n -> names.put(n.id(), n));
    return names;
  }

  private static FigureName cellName(Grid grid, GridRow row, GridColumn column, int order) {
    Labels label = joined(row.label(), column.label());
    return new FigureName(
        grid.cell(row, column),
        label,
        label,
        joined(row.brief(), column.brief()),
        grid.unitOf(column),
        order,
        column.signed(),
        column.decimal());
  }

  private static Labels joined(Labels row, Labels column) {
    return new Labels(
        row.hans() + "：" + column.hans(),
        row.hant() + "：" + column.hant(),
        row.en() + ": " + column.en());
  }

  /** {@code free}, {@code 2014}, {@code 2019} or {@code 2021}. */
  public String id() {
    return id;
  }

  /** What readers call it. */
  public Labels name() {
    return name;
  }

  /** The document that introduced it. */
  public String basis() {
    return basis;
  }

  /** The first report year it is used for. */
  public int from() {
    return from;
  }

  /** The last report year it is used for; empty while it is in force. */
  public OptionalInt to() {
    return to;
  }

  /** Whether reports of a year are made on it. */
  public boolean covers(int year) {
    return year >= from && (to.isEmpty() || year <= to.getAsInt());
  }

  /** Its parts, in official order. */
  public List<Section> sections() {
    return sections;
  }

  /** What must add up. */
  public List<Relation> relations() {
    return relations;
  }

  /** All its figures, in official order. */
  public Map<MetricId, FigureName> names() {
    return names;
  }

  /** What it calls a figure, if it has it. */
  public Optional<FigureName> name(MetricId metric) {
    return Optional.ofNullable(names.get(metric));
  }

  /** The official table with this id. */
  public Optional<Grid> grid(String gridId) {
    return Optional.ofNullable(grids.get(gridId));
  }

  /** Its official tables, in official order. */
  public List<Grid> grids() {
    return List.copyOf(grids.values());
  }

  @Override
  public String toString() {
    return "Form " + id;
  }
}
