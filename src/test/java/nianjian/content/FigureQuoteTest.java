package nianjian.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import nianjian.archive.Contact;
import nianjian.archive.Extra;
import nianjian.archive.IndexCard;
import nianjian.archive.KeyPlaces;
import nianjian.archive.Report;
import nianjian.archive.ReportId;
import nianjian.archive.Scope;
import nianjian.archive.Source;
import nianjian.archive.Status;
import nianjian.form.Form;
import nianjian.form.Grid;
import nianjian.form.GridColumn;
import nianjian.form.GridRow;
import nianjian.form.Indicator;
import nianjian.form.IndicatorKind;
import nianjian.form.Labels;
import nianjian.form.Metric;
import nianjian.form.MetricId;
import nianjian.form.MetricTable;
import nianjian.form.Section;
import org.junit.jupiter.api.Test;

/** Which figures a text is searched for. */
class FigureQuoteTest {
  private static final Labels NAME = Labels.same("（一）予以公开");

  private static Form form() {
    Grid grid =
        new Grid(
            "applications",
            NAME,
            "件",
            Optional.empty(),
            List.of(column("person"), column("total")),
            List.of(row("received"), row("granted")));
    List<Indicator> indicators = List.of(indicator("total_a"), indicator("total_b"));
    Section section = new Section("s", "一", NAME, indicators, List.of(grid));
    return new Form("x", NAME, "", 2019, OptionalInt.empty(), List.of(section), List.of());
  }

  private static Indicator indicator(String id) {
    return new Indicator(
        MetricId.of(id), "", NAME, NAME, NAME, "件", IndicatorKind.TOTAL, Optional.empty(), 1);
  }

  private static GridColumn column(String id) {
    return new GridColumn(id, NAME, NAME, Optional.empty(), Optional.empty(), false, false);
  }

  private static GridRow row(String id) {
    return new GridRow(
        id,
        "",
        NAME,
        NAME,
        List.of(),
        1,
        IndicatorKind.PART,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static Metric metric(String id) {
    return Metric.of(MetricId.of(id), BigDecimal.ONE, Rendered.PLACE);
  }

  @Test
  void figuresComeInTheFormsOrderThenTheAgencysThenExtras() {
    Report.Figures figures =
        new Report.Figures(
            MetricTable.of(
                List.of(
                    metric("prose"),
                    metric("applications.granted.total"),
                    metric("total_b"),
                    metric("total_a")),
                List.of()),
            MetricTable.of(List.of(metric("total_a")), List.of()),
            List.of(new Extra("v", "村民", "人", metric("extra.v"))),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    List<FigureQuote> quotes = FigureQuote.of(report(figures), form());

    assertThat(quotes)
        .extracting(FigureQuote::anchor)
        .containsExactly(
            "t-total_a",
            "t-total_b",
            "t-applications.granted.total",
            "t-prose",
            "t-agency-total_a",
            "t-extra.v");
    assertThat(quotes.get(4).agency()).isTrue();
    assertThat(quotes.get(2).cell())
        .contains(new FigureQuote.Cell("applications", "granted", "（一）予以公开", 1, 2, 1, 2));
    assertThat(quotes.get(0).cell()).isEmpty();
    assertThat(quotes.get(5).cell()).isEmpty();
  }

  @Test
  void aCellThatTheFormDoesNotHaveHasNoPlaceInATable() {
    Report.Figures figures =
        new Report.Figures(
            MetricTable.of(
                List.of(
                    metric("applications.granted.none"),
                    metric("applications.none.total"),
                    metric("none.granted.total"),
                    metric("applications.granted")),
                List.of()),
            MetricTable.EMPTY,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(FigureQuote.of(report(figures), form()))
        .hasSize(4)
        .allSatisfy(q -> assertThat(q.cell()).isEmpty());
  }

  private static Report report(Report.Figures figures) {
    return new Report(
        new ReportId("wudu", 2019),
        "content/reports/wudu/2019.md",
        "题",
        Optional.empty(),
        Optional.empty(),
        "x",
        Scope.AREA,
        Status.PUBLISHED,
        IndexCard.EMPTY,
        Optional.empty(),
        new Source(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            OptionalLong.empty()),
        Contact.NONE,
        figures,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        Set.of(),
        Map.of(),
        false,
        new KeyPlaces("content/reports/wudu/2019.md", Map.of()),
        Optional.empty());
  }
}
