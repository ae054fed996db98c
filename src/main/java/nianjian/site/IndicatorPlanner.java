package nianjian.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nianjian.archive.Region;
import nianjian.archive.Report;
import nianjian.archive.Status;
import nianjian.form.Form;
import nianjian.form.Grid;
import nianjian.form.GridColumn;
import nianjian.form.GridRow;
import nianjian.form.Indicator;
import nianjian.form.IndicatorKind;
import nianjian.form.MetricId;
import nianjian.form.Relation;
import nianjian.form.Section;
import nianjian.io.SitePath;

/**
 * Plans 指标目录 and 指标页: a page for every indicator of a list and every row of an official table that
 * some report states.
 */
final class IndicatorPlanner {
  private final SiteContext context;
  private final Heads heads;
  private final Values values;
  private final Map<String, List<Report>> statedBy = new HashMap<>();

  IndicatorPlanner(SiteContext context) {
    this.context = context;
    this.heads = new Heads(context);
    this.values = new Values(context);
    // A withdrawn report's figures are gone, but the address of their page must go on answering.
    for (Report report : context.archive().reports()) {
      if (report.status() == Status.DRAFT) {
        continue;
      }
      report.metrics().all().stream()
          .map(m -> m.id().row())
          .distinct()
          .forEach(row -> statedBy.computeIfAbsent(row, r -> new ArrayList<>()).add(report));
    }
  }

  List<PagePlan> plan() {
    List<PagePlan> pages = new ArrayList<>();
    pages.add(overview());
    Map<String, List<Column>> columns = new LinkedHashMap<>();
    for (Form form : context.archive().forms().all()) {
      for (Section section : form.sections()) {
        for (Indicator i : section.indicators()) {
          if (i.kind() != IndicatorKind.HEADING) {
            columns.putIfAbsent(
                i.id().value(), List.of(new Column(i.id(), context.label(i.brief()), "")));
          }
        }
        section.grids().forEach(g -> addRows(columns, form, g));
      }
    }
    columns.forEach(
        (row, list) -> {
          List<Report> reports = statedBy.getOrDefault(row, List.of());
          if (!reports.isEmpty()) {
            pages.addAll(pages(list, reports));
          }
        });
    return pages;
  }

  /**
   * A column of an indicator's page; {@code form} is set where only one form's figures are meant.
   */
  private record Column(MetricId id, String label, String form) {}

  /** Columns that two forms name alike are one; those that they name differently stay apart. */
  private void addRows(Map<String, List<Column>> columns, Form form, Grid grid) {
    for (GridRow row : grid.rows()) {
      List<Column> list =
          columns.computeIfAbsent(grid.id() + "." + row.id(), k -> new ArrayList<>());
      for (GridColumn column : grid.columns()) {
        String label = context.label(column.label());
        MetricId id = grid.cell(row, column);
        boolean known = list.stream().anyMatch(c -> c.id().equals(id) && c.label().equals(label));
        if (!known) {
          boolean meansElse = list.stream().anyMatch(c -> c.id().equals(id));
          list.add(new Column(id, label, meansElse ? form.id() : ""));
        }
      }
    }
  }

  private List<PagePlan> pages(List<Column> columns, List<Report> reports) {
    MetricId id = columns.get(0).id();
    int most = context.config().limits().rowsPerPage();
    if (most == 0 || reports.size() <= most) {
      return List.of(page(id, columns, reports, Permalinks.indicator(id), List.of(), ""));
    }
    TreeMap<Integer, List<Report>> byProvince = new TreeMap<>();
    for (Report report : reports) {
      Region province = context.archive().regions().province(context.region(report));
      byProvince
          .computeIfAbsent(context.archive().regions().rank(province.id()), r -> new ArrayList<>())
          .add(report);
    }
    List<PagePlan> pages = new ArrayList<>();
    List<RegionEntry> provinces = new ArrayList<>();
    byProvince.forEach(
        (rank, list) -> {
          Region province = context.archive().regions().province(context.region(list.get(0)));
          SitePath path = Permalinks.indicator(id, province);
          provinces.add(
              new RegionEntry(context.name(province), path.value(), SiteContext.held(list), false));
          pages.add(page(id, columns, list, path, List.of(), context.name(province)));
        });
    pages.add(0, page(id, columns, List.of(), Permalinks.indicator(id), provinces, ""));
    return pages;
  }

  private PagePlan page(
      MetricId id,
      List<Column> columns,
      List<Report> reports,
      SitePath path,
      List<RegionEntry> provinces,
      String province) {
    List<Column> shown =
        columns.stream()
            .filter(
                c ->
                    reports.isEmpty()
                        || reports.stream().anyMatch(r -> value(r, c).present())
                        || reports.stream().anyMatch(r -> r.metrics().isBlank(c.id())))
            .toList();
    Definition definition = definition(id);
    String title =
        province.isEmpty()
            ? definition.name()
            : context.t("indicator.provinceTitle", definition.name(), province);
    IndicatorPage page =
        new IndicatorPage(
            heads.column(
                path,
                PageKind.INDICATOR,
                "data",
                context.t("indicator.title", title),
                context.t("indicator.description", definition.name(), SiteContext.held(reports))),
            List.of(
                context.home(),
                new Link(context.t("indicators.title"), Permalinks.INDICATORS.value()),
                Link.plain(title)),
            title,
            id.row(),
            definition.wording(),
            definition.unit(),
            forms(id),
            relations(id),
            continues(id),
            shown.stream().map(Column::label).toList(),
            reports.stream()
                .map(
                    r ->
                        new IndicatorPage.Row(
                            r.year(),
                            new Link(
                                context.name(context.region(r)),
                                place(r, first(r, shown).orElse(id))),
                            context.pathAbove(context.region(r)),
                            context.label(context.form(r).name()),
                            shown.stream().map(c -> value(r, c)).toList()))
                .toList(),
            provinces);
    return new PagePlan(path, PageKind.INDICATOR, page, "");
  }

  /** Where a report states a figure; of a withdrawn one, the page that says so. */
  private static String place(Report report, MetricId id) {
    return SiteContext.isHeld(report)
        ? Permalinks.figure(report, id, false)
        : Permalinks.report(report.id()).value();
  }

  private Optional<MetricId> first(Report report, List<Column> columns) {
    return columns.stream()
        .map(Column::id)
        .filter(c -> report.metrics().find(c).isPresent())
        .findFirst();
  }

  private Value value(Report report, Column column) {
    Form form = context.form(report);
    boolean same =
        !column.id().isCell()
            || form.name(column.id())
                .map(n -> context.label(n.label()).endsWith(column.label()))
                .orElse(false);
    return same && (column.form().isEmpty() || column.form().equals(form.id()))
        ? values.elsewhere(report, column.id())
        : Value.ABSENT;
  }

  private record Definition(String name, String wording, String unit) {}

  /** What the latest form that has it calls an indicator or grid row. */
  private Definition definition(MetricId id) {
    Definition found = new Definition(id.row(), "", "");
    for (Form form : context.archive().forms().all()) {
      for (Section section : form.sections()) {
        for (Indicator i : section.indicators()) {
          if (i.id().equals(id)) {
            found =
                new Definition(context.label(i.shortLabel()), context.label(i.label()), i.unit());
          }
        }
        for (Grid grid : section.grids()) {
          for (GridRow row : grid.rows()) {
            if (id.row().equals(grid.id() + "." + row.id())) {
              String label = context.label(row.label());
              found =
                  new Definition(
                      label,
                      context.t("indicator.cell", context.label(grid.label()), label),
                      grid.unit());
            }
          }
        }
      }
    }
    return found;
  }

  private List<Link> forms(MetricId id) {
    return context.archive().forms().all().stream()
        .filter(f -> f.names().keySet().stream().anyMatch(m -> m.row().equals(id.row())))
        .map(f -> new Link(context.label(f.name()), Permalinks.INDICATORS + "#form-" + f.id()))
        .toList();
  }

  private List<String> relations(MetricId id) {
    String last = id.isCell() ? id.row().substring(id.row().indexOf('.') + 1) : id.value();
    String grid = id.isCell() ? id.row().substring(0, id.row().indexOf('.')) : "";
    List<String> texts = new ArrayList<>();
    for (Form form : context.archive().forms().all()) {
      for (Relation r : form.relations()) {
        boolean inGrid = r.grid().orElse("").equals(grid);
        boolean named = r.left().contains(last) || r.right().contains(last);
        String text = context.label(r.text());
        if (inGrid && named && !texts.contains(text)) {
          texts.add(text);
        }
      }
    }
    return texts;
  }

  /** The indicator of an earlier form that a grid row continues, or the other way round. */
  private Link continues(MetricId id) {
    for (Form form : context.archive().forms().all()) {
      for (Grid grid : form.grids()) {
        for (GridRow row : grid.rows()) {
          String rowId = grid.id() + "." + row.id();
          if (row.continues().isPresent() && rowId.equals(id.row())) {
            MetricId earlier = row.continues().get();
            return context.indicatorLink(definition(earlier).name(), earlier);
          }
          if (row.continues().filter(id::equals).isPresent()) {
            MetricId later = grid.cell(row, grid.columns().get(0));
            return context.indicatorLink(context.label(row.label()), later);
          }
        }
      }
    }
    return Link.plain("");
  }

  private PagePlan overview() {
    List<IndicatorsPage.FormEntry> forms =
        context.archive().forms().all().stream().map(this::formEntry).toList();
    IndicatorsPage page =
        new IndicatorsPage(
            heads.column(
                Permalinks.INDICATORS,
                PageKind.INDICATORS,
                "data",
                context.t("indicators.title"),
                context.t("indicators.description")),
            List.of(context.home(), Link.plain(context.t("indicators.title"))),
            forms);
    return new PagePlan(Permalinks.INDICATORS, PageKind.INDICATORS, page, "");
  }

  private IndicatorsPage.FormEntry formEntry(Form form) {
    List<IndicatorsPage.Entry> entries = new ArrayList<>();
    for (Section section : form.sections()) {
      if (section.indicators().isEmpty() && section.grids().isEmpty()) {
        continue;
      }
      entries.add(heading(FigureTables.heading(context, section), 0));
      for (Indicator i : section.indicators()) {
        entries.add(
            i.kind() == IndicatorKind.HEADING
                ? heading(context.label(i.shortLabel()), i.depth())
                : entry(form, context.label(i.shortLabel()), i.id(), i.unit(), i.depth()));
      }
      for (Grid grid : section.grids()) {
        entries.add(heading(context.label(grid.label()), 1));
        for (GridRow row : grid.rows()) {
          MetricId id = grid.cell(row, grid.columns().get(0));
          entries.add(entry(form, context.label(row.label()), id, grid.unit(), row.depth() + 1));
        }
      }
    }
    String years =
        form.to().isPresent()
            ? context.t("form.years", form.from(), form.to().getAsInt())
            : context.t("form.since", form.from());
    return new IndicatorsPage.FormEntry(
        form.id(), context.label(form.name()), form.basis(), years, entries);
  }

  private static IndicatorsPage.Entry heading(String label, int depth) {
    return new IndicatorsPage.Entry(Link.plain(label), "", depth, true, 0);
  }

  private IndicatorsPage.Entry entry(Form form, String label, MetricId id, String unit, int depth) {
    int reports =
        (int)
            statedBy.getOrDefault(id.row(), List.of()).stream()
                .filter(r -> r.form().equals(form.id()) && SiteContext.isHeld(r))
                .count();
    return new IndicatorsPage.Entry(context.indicatorLink(label, id), unit, depth, false, reports);
  }
}
