package nianjian.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianjian.archive.Report;
import nianjian.form.Form;
import nianjian.form.Grid;
import nianjian.form.GridColumn;
import nianjian.form.GridRow;
import nianjian.form.Indicator;
import nianjian.form.IndicatorKind;
import nianjian.form.MetricId;
import nianjian.form.Section;
import nianjian.site.RegionPage.SeriesRow;
import nianjian.site.RegionPage.SeriesSection;
import nianjian.site.RegionPage.SeriesTable;

/** A region's figures over the years: a table for each form, since forms never join. */
final class SeriesTables {
  private final SiteContext context;
  private final Values values;

  SeriesTables(SiteContext context) {
    this.context = context;
    this.values = new Values(context);
  }

  /** The tables of a region's published reports, the oldest form first. */
  List<SeriesTable> of(List<Report> reports) {
    List<SeriesTable> tables = new ArrayList<>();
    for (Form form : context.archive().forms().all()) {
      List<Report> ofForm = reports.stream().filter(r -> r.form().equals(form.id())).toList();
      List<SeriesSection> sections = ofForm.isEmpty() ? List.of() : sections(form, ofForm);
      if (!sections.isEmpty()) {
        tables.add(
            new SeriesTable(
                "series-" + form.id(),
                context.label(form.name()),
                ofForm.stream()
                    .map(
                        r ->
                            new Link(
                                context.t("year", r.year()), Permalinks.report(r.id()).value()))
                    .toList(),
                sections));
      }
    }
    return tables;
  }

  private List<SeriesSection> sections(Form form, List<Report> reports) {
    List<SeriesSection> sections = new ArrayList<>();
    for (Section section : form.sections()) {
      List<SeriesRow> rows = new ArrayList<>(indicatorRows(section, reports));
      section.grids().forEach(g -> rows.addAll(gridRows(g, reports)));
      if (!rows.isEmpty()) {
        sections.add(new SeriesSection(heading(section), rows));
      }
    }
    List<SeriesRow> prose = proseRows(form, reports);
    if (!prose.isEmpty()) {
      sections.add(new SeriesSection(context.t("figures.prose"), prose));
    }
    return sections;
  }

  /** An official section's number and heading. */
  private String heading(Section section) {
    return FigureTables.heading(context, section);
  }

  private List<SeriesRow> indicatorRows(Section section, List<Report> reports) {
    return section.indicators().stream()
        .filter(i -> i.kind() != IndicatorKind.HEADING)
        .flatMap(i -> row(i.id(), label(i), i.depth(), isTotal(i), i.unit(), reports).stream())
        .toList();
  }

  private String label(Indicator indicator) {
    String label = context.label(indicator.shortLabel());
    return indicator.kind() == IndicatorKind.SUBSET ? context.t("figures.subset", label) : label;
  }

  private static boolean isTotal(Indicator indicator) {
    return indicator.kind() == IndicatorKind.TOTAL;
  }

  /** Of a grid with totals, the totals; of others, every cell. */
  private List<SeriesRow> gridRows(Grid grid, List<Report> reports) {
    List<SeriesRow> rows = new ArrayList<>();
    Optional<GridColumn> total = grid.column("total");
    for (GridRow row : grid.rows()) {
      for (GridColumn column : total.map(List::of).orElse(grid.columns())) {
        boolean alone = total.isPresent() || grid.columns().size() == 1;
        String label =
            alone
                ? context.label(row.label())
                : context.label(row.label())
                    + context.t("list.colon")
                    + context.label(column.label());
        row(
                grid.cell(row, column),
                label,
                Math.min(row.depth(), 3),
                row.kind() == IndicatorKind.TOTAL,
                grid.unitOf(column),
                reports)
            .ifPresent(rows::add);
      }
    }
    return rows;
  }

  /** Indicators of the 2014 table that reports of another form state in prose. */
  private List<SeriesRow> proseRows(Form form, List<Report> reports) {
    return context.archive().forms().find("2014").stream()
        .filter(f -> !f.id().equals(form.id()))
        .flatMap(f -> f.sections().stream())
        .flatMap(s -> s.indicators().stream())
        .filter(i -> form.name(i.id()).isEmpty() && i.kind() != IndicatorKind.HEADING)
        .flatMap(i -> row(i.id(), label(i), 1, false, i.unit(), reports).stream())
        .toList();
  }

  private Optional<SeriesRow> row(
      MetricId id, String label, int depth, boolean total, String unit, List<Report> reports) {
    if (reports.stream().noneMatch(r -> r.metrics().find(id).isPresent())) {
      return Optional.empty();
    }
    return Optional.of(
        new SeriesRow(
            context.indicatorLink(label, id),
            unit,
            depth,
            total,
            reports.stream().map(r -> values.elsewhere(r, id)).toList()));
  }
}
