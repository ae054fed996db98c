package nianjian.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianjian.form.MetricId;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The figures of official tables point at their cells. */
class QuoteCellsTest {
  private static final String HEAD = "| | | 自然人 | 企业 | 总计 |\n| --- | --- | --- | --- | --- |\n";
  private static final List<String> LABELS =
      List.of("一、本年新收政府信息公开申请数量", "（一）予以公开", "1.属于国家秘密", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）");

  /** A row of three cells in a grid of four rows. */
  private static List<FigureQuote> row(int row, String id, Optional<String> quote) {
    List<FigureQuote> cells = new ArrayList<>();
    for (int column = 0; column < 3; column++) {
      String key = "applications." + id + "." + List.of("person", "firm", "total").get(column);
      FigureQuote.Cell cell =
          new FigureQuote.Cell("applications", id, LABELS.get(row), row, 4, column, 3);
      cells.add(
          new FigureQuote(
              key, MetricId.of(key), false, quote, 1, Rendered.PLACE, Optional.of(cell)));
    }
    return cells;
  }

  private static String cell(Rendered rendered, String key) {
    Element dom = rendered.dom();
    String anchor = rendered.article().figureAnchors().get(key);
    if (anchor == null) {
      return "";
    }
    Element element = dom.getElementById(anchor);
    assertThat(element).as(anchor).isNotNull();
    Element td = element.closest("td");
    return td == null ? element.tagName() : td.text();
  }

  @Test
  void aQuotedRowGivesEachFigureItsCell() {
    String body = HEAD + "| 一、 | 本年新收 | 3746 | 63 | 3830 |\n| 二 | 上年结转 | 1 | 2 | 3 |";
    for (String quote : List.of("本年新收", "一、本年新收3746633830", "3746 63 3830")) {
      Rendered rendered = Rendered.of(body, row(0, "new_received", Optional.of(quote)));
      assertThat(rendered.codes()).isEmpty();
      assertThat(cell(rendered, "applications.new_received.person")).isEqualTo("3746");
      assertThat(cell(rendered, "applications.new_received.firm")).isEqualTo("63");
      assertThat(cell(rendered, "applications.new_received.total")).isEqualTo("3830");
      assertThat(rendered.html()).contains("<mark>").doesNotContain("<mark id");
    }
  }

  @Test
  void aQuoteOfPartOfAWideRowCountsFromItsOwnEnd() {
    String body =
        "| 1 | 2 | 3 | 4 | 5 | 6 |\n|---|---|---|---|---|---|\n| 10 | 20 | 30 | 40 | 50 | 60 |";
    Rendered rendered = Rendered.of(body, row(0, "new_received", Optional.of("10 20 30")));
    assertThat(cell(rendered, "applications.new_received.total")).isEqualTo("30");
    rendered = Rendered.of(body, row(0, "new_received", Optional.of("40 50 60")));
    assertThat(cell(rendered, "applications.new_received.person")).isEqualTo("40");
  }

  @Test
  void aQuotedRowInProseIsMarkedThere() {
    Rendered rendered =
        Rendered.of(
            HEAD + "| 一 | 甲 | 1 | 2 | 3 |\n\n新收到申请5件。",
            row(0, "new_received", Optional.of("收到申请5件")));
    assertThat(rendered.html())
        .contains(
            "<mark id=\"t-applications.new_received.person\"><span id=\"t-applications.new_received.firm\"></span>"
                + "<span id=\"t-applications.new_received.total\"></span>收到申请5件</mark>");
  }

  @Test
  void aQuotedRowThatIsTooNarrowIsMarked() {
    Rendered rendered =
        Rendered.of("| 甲 | 乙 |\n|---|---|\n| 丙 | 5 |", row(0, "new_received", Optional.of("丙5")));
    assertThat(cell(rendered, "applications.new_received.total")).isEqualTo("span");
    assertThat(cell(rendered, "applications.new_received.person")).isEqualTo("mark");
  }

  @Test
  void aMissingRowIsReportedOnce() {
    Rendered rendered = Rendered.of("甲", row(0, "new_received", Optional.of("乙")));
    assertThat(rendered.codes()).containsExactly("NJ302");
    assertThat(rendered.article().figureAnchors()).isEmpty();
  }

  @Test
  void aRowWithoutAQuoteIsFoundByItsLabel() {
    String body =
        HEAD
            + "| 一、本年新收政府信息公开申请数量 | | 1 | 2 | 3 |\n"
            + "| 三、本年度办理结果 | (一)予以公开 | 4 | 5 | 9 |\n"
            + "| | 属于国家秘密 | 6 | 7 | 13 |\n"
            + "| | （二）部分公开 | 8 | | 8 |\n";
    List<FigureQuote> quotes = new ArrayList<>();
    quotes.addAll(row(0, "new_received", Optional.empty()));
    quotes.addAll(row(1, "granted", Optional.empty()));
    quotes.addAll(row(2, "secret", Optional.empty()));
    quotes.addAll(row(3, "partial", Optional.empty()));
    Rendered rendered = Rendered.of("| 甲 | 乙 |\n|---|---|\n| 丙 | 1 |\n\n" + body, quotes);

    assertThat(rendered.codes()).isEmpty();
    assertThat(cell(rendered, "applications.new_received.total")).isEqualTo("3");
    assertThat(cell(rendered, "applications.granted.person")).isEqualTo("4");
    assertThat(cell(rendered, "applications.secret.total")).isEqualTo("13");
    assertThat(cell(rendered, "applications.partial.firm")).isEmpty();
    assertThat(rendered.dom().getElementById("t-applications.partial.firm")).isNotNull();
  }

  @Test
  void aFigureWhoseRowIsMissingPointsAtTheTable() {
    List<FigureQuote> quotes = new ArrayList<>(row(0, "new_received", Optional.empty()));
    quotes.addAll(row(1, "granted", Optional.empty()));
    Rendered rendered = Rendered.of(HEAD + "| （一）予以公开 | | 1 | 2 | 3 |", quotes);
    assertThat(rendered.article().figureAnchors())
        .containsEntry("applications.new_received.total", "tb1")
        .containsEntry("applications.granted.total", "t-applications.granted.total");
  }

  @Test
  void aTableThatHasTheRowsInItsHeadIsThatTable() {
    Rendered rendered =
        Rendered.of("| 甲 | 予以公开 |\n|---|---|\n| 乙 | 2 |", row(1, "granted", Optional.empty()));
    assertThat(rendered.article().figureAnchors()).containsValue("tb1").hasSize(3);
  }

  @Test
  void withoutSuchATableThereIsNoPlace() {
    List<FigureQuote> quotes = row(1, "granted", Optional.empty());
    assertThat(Rendered.of("| 甲 | 乙 |\n|---|---|\n| 丙 | 2 |", quotes).article().figureAnchors())
        .isEmpty();
    assertThat(Rendered.of("予以公开", quotes).article().figureAnchors()).isEmpty();
    assertThat(Rendered.of("予以公开", quotes).codes()).isEmpty();
  }

  @Test
  void aTablePrintedAsOneRowIsCountedThrough() {
    String head = "| 行政复议" + " | ".repeat(11) + "|\n|" + "---|".repeat(12) + "\n|";
    StringBuilder row = new StringBuilder(head);
    for (int i = 0; i < 12; i++) {
      row.append(' ').append(i + 100).append(" |");
    }
    List<FigureQuote> quotes = new ArrayList<>(row(0, "new_received", Optional.empty()));
    quotes.addAll(row(2, "secret", Optional.empty()));
    Rendered rendered = Rendered.of(row.toString(), quotes);
    assertThat(cell(rendered, "applications.new_received.person")).isEqualTo("100");
    assertThat(cell(rendered, "applications.secret.total")).isEqualTo("108");
  }

  @Test
  void emptyCellsAfterANarrowRowAreNotCounted() {
    Rendered rendered =
        Rendered.of(
            "| 甲 | 1 | 2 | 3 | 4 | 5 |\n|---|---|---|---|---|---|\n| 予以公开 | 7 | 8 | 9 | | |",
            row(1, "granted", Optional.empty()));
    assertThat(cell(rendered, "applications.granted.total")).isEqualTo("9");
  }

  @Test
  void twoFiguresMayShareACell() {
    List<FigureQuote> quotes = new ArrayList<>(row(1, "granted", Optional.empty()));
    FigureQuote total = quotes.get(2);
    quotes.add(
        new FigureQuote(
            "agency-" + total.key(),
            total.id(),
            true,
            Optional.empty(),
            1,
            total.position(),
            total.cell()));
    Rendered rendered = Rendered.of(HEAD + "| | 予以公开 | 1 | 2 | 3 |", quotes);
    assertThat(rendered.html())
        .contains(
            "<td class=\"n\" id=\"t-applications.granted.total\"><span id=\"t-agency-applications.granted.total\"></span>3</td>");
    rendered.dom();
  }
}
