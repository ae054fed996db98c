package nianjian.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nianjian.archive.Report;
import nianjian.form.Grid;
import nianjian.form.GridColumn;
import nianjian.form.GridRow;
import nianjian.form.IndicatorKind;
import nianjian.form.Labels;
import nianjian.form.MetricTable;

/** Official tables with rows and columns, as a report fills them in. */
final class GridTables {
  private final SiteContext context;
  private final Values values;

  GridTables(SiteContext context) {
    this.context = context;
    this.values = new Values(context);
  }

  /** The table with a report's figures; empty if it states none of them. */
  Optional<FigureTable.Grid> of(
      Report report, Grid grid, MetricTable table, CheckMarks marks, boolean agency) {
    boolean stated =
        grid.rows().stream()
            .anyMatch(
                r ->
                    grid.columns().stream().anyMatch(c -> table.find(grid.cell(r, c)).isPresent()));
    if (!stated) {
      return Optional.empty();
    }
    List<FigureTable.GridRow> rows = new ArrayList<>();
    List<Labels> open = List.of();
    for (GridRow row : shown(grid, table)) {
      for (int i = 0; i < row.groups().size(); i++) {
        boolean isOpen = i < open.size() && open.get(i).equals(row.groups().get(i));
        if (!isOpen) {
          rows.add(heading(context.label(row.groups().get(i)), i + 1));
          open = row.groups().subList(0, i + 1);
        }
      }
      open = row.groups();
      rows.add(row(report, grid, row, table, marks, agency));
    }
    return Optional.of(
        new FigureTable.Grid(
            (agency ? "agency-" : "grid-") + grid.id().replace('_', '-'),
            context.label(grid.label()),
            grid.unit(),
            context.chinese() ? grid.cornerNote().orElse("") : "",
            groups(grid),
            rows));
  }

  /** Either the row that stands for several, or those. */
  private static List<GridRow> shown(Grid grid, MetricTable table) {
    List<GridRow> rows = new ArrayList<>(grid.rows());
    for (GridRow single : grid.rows()) {
      if (!single.alternativeOf().isEmpty()) {
        boolean stated =
            grid.columns().stream().anyMatch(c -> table.find(grid.cell(single, c)).isPresent());
        rows.removeIf(r -> stated ? single.alternativeOf().contains(r.id()) : r.equals(single));
      }
    }
    return rows;
  }

  private static FigureTable.GridRow heading(String label, int depth) {
    return new FigureTable.GridRow(
        Link.plain(label), true, false, depth, List.of(), Link.plain(""), List.of());
  }

  private FigureTable.GridRow row(
      Report report, Grid grid, GridRow row, MetricTable table, CheckMarks marks, boolean agency) {
    List<Value> cells =
        grid.columns().stream()
            .map(c -> values.own(report, table, grid.cell(row, c), agency))
            .toList();
    String place = cells.stream().filter(Value::present).map(Value::href).findFirst().orElse("");
    boolean any = cells.stream().anyMatch(Value::present);
    return new FigureTable.GridRow(
        context.indicatorLink(context.label(row.label()), grid.cell(row, grid.columns().get(0))),
        false,
        row.kind() == IndicatorKind.TOTAL,
        row.depth(),
        cells,
        any ? FigureTables.source(context, report, place) : Link.plain(""),
        marks.of(grid.columns().stream().map(c -> grid.cell(row, c)).toList(), agency));
  }

  private List<FigureTable.ColumnGroup> groups(Grid grid) {
    List<FigureTable.ColumnGroup> groups = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    String open = "";
    for (GridColumn column : grid.columns()) {
      String group = column.group().map(context::label).orElse("");
      if (!columns.isEmpty() && !Objects.equals(group, open)) {
        groups.add(new FigureTable.ColumnGroup(open, columns));
        columns = new ArrayList<>();
      }
      open = group;
      columns.add(context.label(column.label()));
    }
    groups.add(new FigureTable.ColumnGroup(open, columns));
    return groups;
  }
}
