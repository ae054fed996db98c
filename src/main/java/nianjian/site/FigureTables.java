package nianjian.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianjian.archive.Extra;
import nianjian.archive.Report;
import nianjian.form.Form;
import nianjian.form.Forms;
import nianjian.form.Indicator;
import nianjian.form.IndicatorKind;
import nianjian.form.MetricTable;
import nianjian.form.Section;

/** The figures of a report in official order, each with a link to the place that states it. */
final class FigureTables {
  private final SiteContext context;
  private final Values values;
  private final GridTables grids;

  FigureTables(SiteContext context) {
    this.context = context;
    this.values = new Values(context);
    this.grids = new GridTables(context);
  }

  /** The report's own figures; an official section without any is folded to one row. */
  FigureTable own(Report report, CheckMarks marks) {
    Form form = context.form(report);
    Optional<Report> lastYear = context.archive().yearBefore(report);
    boolean comparable = lastYear.isEmpty() || lastYear.get().form().equals(report.form());
    List<FigureTable.Section> sections = new ArrayList<>();
    for (Section section : form.sections()) {
      if (!section.indicators().isEmpty() || !section.grids().isEmpty()) {
        sections.add(section(report, section, report.metrics(), lastYear, marks, false));
      }
    }
    prose(report, form, lastYear, marks).ifPresent(sections::add);
    return new FigureTable(
        "figures-table",
        context.t("figures.caption", context.name(context.region(report)), report.year()),
        context.t("figures.note"),
        context.t("year", report.year()),
        comparable ? context.t("year", report.year() - 1) : "",
        sections);
  }

  /** The agency's figures beside the area's: only what is stated. */
  FigureTable agency(Report report, CheckMarks marks) {
    MetricTable table = report.figures().agencyMetrics();
    if (table.isEmpty()) {
      return FigureTable.NONE;
    }
    List<FigureTable.Section> sections = new ArrayList<>();
    for (Section section : context.form(report).sections()) {
      FigureTable.Section all = section(report, section, table, Optional.empty(), marks, true);
      if (!all.absent() && (!all.rows().isEmpty() || !all.grids().isEmpty())) {
        List<FigureTable.Row> stated =
            all.rows().stream().filter(r -> r.value().present()).toList();
        sections.add(new FigureTable.Section(all.label(), false, stated, all.grids()));
      }
    }
    return new FigureTable(
        "agency-table",
        context.t("figures.agencyCaption", report.issuer().orElse(report.title())),
        context.t("figures.agencyNote"),
        context.t("year", report.year()),
        "",
        sections);
  }

  /** Figures that no indicator fits. */
  FigureTable extras(Report report, CheckMarks marks) {
    List<Extra> extras = report.figures().extras();
    if (extras.isEmpty()) {
      return FigureTable.NONE;
    }
    List<FigureTable.Row> rows =
        extras.stream()
            .map(
                e -> {
                  Value value = values.own(report, e.metric(), false);
                  return new FigureTable.Row(
                      value.anchor(),
                      Link.plain(e.label()),
                      false,
                      false,
                      1,
                      e.unit(),
                      value,
                      Value.UNHELD,
                      source(report, value),
                      marks.of(List.of(e.metric().id()), false));
                })
            .toList();
    return new FigureTable(
        "extras-table",
        context.t("figures.extrasCaption"),
        context.t("figures.extrasNote"),
        context.t("year", report.year()),
        "",
        List.of(new FigureTable.Section("", false, rows, List.of())));
  }

  private FigureTable.Section section(
      Report report,
      Section section,
      MetricTable table,
      Optional<Report> lastYear,
      CheckMarks marks,
      boolean agency) {
    List<FigureTable.Grid> tables =
        section.grids().stream()
            .flatMap(g -> grids.of(report, g, table, marks, agency).stream())
            .toList();
    boolean stated =
        section.indicators().stream().anyMatch(i -> table.find(i.id()).isPresent())
            || !tables.isEmpty();
    List<FigureTable.Row> rows =
        stated
            ? section.indicators().stream()
                .map(i -> row(report, i, table, lastYear, marks, agency))
                .toList()
            : List.of();
    return new FigureTable.Section(heading(context, section), !stated, rows, tables);
  }

  /** Indicators of the 2014 table that a report of another form states in prose. */
  private Optional<FigureTable.Section> prose(
      Report report, Form form, Optional<Report> lastYear, CheckMarks marks) {
    List<FigureTable.Row> rows =
        context.archive().forms().find(Forms.PROSE_FORM).stream()
            .flatMap(f -> f.sections().stream())
            .flatMap(s -> s.indicators().stream())
            .filter(i -> form.name(i.id()).isEmpty())
            .filter(i -> report.metrics().find(i.id()).isPresent())
            .map(i -> row(report, i, report.metrics(), lastYear, marks, false))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new FigureTable.Section(context.t("figures.prose"), false, rows, List.of()));
  }

  private FigureTable.Row row(
      Report report,
      Indicator indicator,
      MetricTable table,
      Optional<Report> lastYear,
      CheckMarks marks,
      boolean agency) {
    String label = context.label(indicator.shortLabel());
    if (indicator.kind() == IndicatorKind.HEADING) {
      return new FigureTable.Row(
          "",
          Link.plain(label),
          true,
          false,
          indicator.depth(),
          "",
          Value.ABSENT,
          Value.ABSENT,
          Link.plain(""),
          List.of());
    }
    Value value = values.own(report, table, indicator.id(), agency);
    String name =
        indicator.kind() == IndicatorKind.SUBSET ? context.t("figures.subset", label) : label;
    return new FigureTable.Row(
        value.anchor(),
        context.indicatorLink(name, indicator.id()),
        false,
        indicator.kind() == IndicatorKind.TOTAL,
        indicator.depth(),
        table.find(indicator.id()).flatMap(m -> m.unit()).orElse(indicator.unit()),
        value,
        values.lastYear(lastYear, indicator.id(), agency),
        source(report, value),
        marks.of(List.of(indicator.id()), agency));
  }

  private Link source(Report report, Value value) {
    return value.present() ? source(context, report, value.href()) : Link.plain("");
  }

  /** The link to the place that states a figure: in the text, or the page it was taken from. */
  static Link source(SiteContext context, Report report, String place) {
    if (place.startsWith("#")) {
      return new Link(context.t("source.text"), place);
    }
    return place.isEmpty()
        ? Link.plain(context.t(report.hasBody() ? "source.unquoted" : "source.unknown"))
        : new Link(context.t("source.page"), place);
  }

  /** An official section's number and heading. */
  static String heading(SiteContext context, Section section) {
    String label = context.label(section.label());
    return context.chinese() && !section.number().isEmpty()
        ? section.number() + "、" + label
        : label;
  }
}
