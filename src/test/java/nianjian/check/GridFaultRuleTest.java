package nianjian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianjian.diagnostic.Diagnostic;
import nianjian.form.Grid;
import nianjian.form.GridRow;
import nianjian.form.Labels;
import org.junit.jupiter.api.Test;

/** What a single slip in a printed table is traced to. */
class GridFaultRuleTest {
  private static final Grid GRID =
      Checked.FORMS.find("2021").orElseThrow().grid("applications").orElseThrow();

  /** A table that holds: 24 new and 3 carried in are 23 handled and 4 carried out. */
  private static Map<String, String> sound() {
    Map<String, String> rows = new LinkedHashMap<>();
    for (GridRow row : GRID.rows()) {
      if (!row.id().equals("other")) {
        rows.put(row.id(), "0, 0, 0, 0, 0, 0, 0");
      }
    }
    rows.put("new_received", "14, 5, 1, 0, 3, 1, 24");
    rows.put("carried_in", "2, 1, 0, 0, 0, 0, 3");
    rows.put("granted", "7, 3, 1, 0, 2, 0, 13");
    rows.put("partial", "4, 2, 0, 0, 0, 1, 7");
    rows.put("unable_not_held", "3, 0, 0, 0, 0, 0, 3");
    rows.put("results_total", "14, 5, 1, 0, 2, 1, 23");
    rows.put("carried_out", "2, 1, 0, 0, 1, 0, 4");
    return rows;
  }

  private static Checked with(String... changes) {
    Map<String, String> rows = sound();
    for (int i = 0; i < changes.length; i += 2) {
      rows.put(changes[i], changes[i + 1]);
    }
    StringBuilder lines = new StringBuilder("metrics:\n  applications:\n");
    rows.forEach((row, cells) -> lines.append("    " + row + ": [" + cells + "]\n"));
    return Checked.with("wudu", 2022, "source: {url: https://a.gov.cn/}\n" + lines, "正文。");
  }

  /** The code and what accept names of each trace. */
  private static List<String> traces(Checked checked) {
    return checked.verdict().findings().stream()
        .filter(d -> d.code().id().equals("NJ308") || d.code().id().equals("NJ309"))
        .map(d -> d.code().id() + " " + d.at().orElse(""))
        .toList();
  }

  private static List<String> arguments(Checked checked, String code) {
    return checked.verdict().findings().stream()
        .filter(d -> d.code().id().equals(code))
        .map(Diagnostic::arguments)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSoundTableHasNoTrace() {
    assertThat(with().found("NJ3")).isEmpty();
  }

  @Test
  void aWrongPartIsNamedAsTheCellWhereRowAndColumnMeet() {
    Checked checked = with("granted", "7, 6, 1, 0, 2, 0, 13");
    assertThat(traces(checked)).containsExactly("NJ309 applications.granted.business");
    assertThat(arguments(checked, "NJ309"))
        .containsExactly("（一）予以公开：商业企业", "6", "3", "3", "applications.granted.business");
    assertThat(checked.verdict().checks().results())
        .filteredOn(CheckResult::differs)
        .hasSize(2)
        .allSatisfy(
            r ->
                assertThat(r.cause().map(Labels::hans).orElse(""))
                    .startsWith("“（一）予以公开：商业企业”一格可能有误，差 3：若为 3"));
  }

  @Test
  void aWrongTotalIsNamedToo() {
    assertThat(traces(with("results_total", "14, 5, 1, 0, 2, 1, 32")))
        .containsExactly("NJ309 applications.results_total.total");
    assertThat(traces(with("results_total", "41, 5, 1, 0, 2, 1, 23")))
        .containsExactly("NJ309 applications.results_total.natural_person");
    assertThat(traces(with("new_received", "14, 5, 1, 0, 3, 1, 25")))
        .containsExactly("NJ309 applications.new_received.total");
    assertThat(traces(with("partial", "4, 2, 0, 0, 0, 1, 6")))
        .containsExactly("NJ309 applications.partial.total");
  }

  @Test
  void casesInTheNeighbouringColumnAreTracedToTheTwoColumns() {
    Checked checked = with("granted", "5, 5, 1, 0, 2, 0, 13");
    assertThat(traces(checked)).containsExactly("NJ308 applications/natural_person+business");
    assertThat(arguments(checked, "NJ308"))
        .containsExactly(
            "2", "收到和处理政府信息公开申请情况", "“自然人”与“商业企业”", "applications/natural_person+business");
    assertThat(checked.verdict().checks().results())
        .filteredOn(CheckResult::differs)
        .extracting(CheckResult::at)
        .containsExactly("R21-02/natural_person", "R21-02/business");
    assertThat(checked.verdict().checks().results())
        .filteredOn(CheckResult::differs)
        .allSatisfy(
            r -> assertThat(r.cause().map(Labels::hans).orElse("")).contains("可能有 2 件归类错位"));
  }

  @Test
  void casesInTheNeighbouringRowAreTracedToTheTwoRows() {
    Checked checked = with("granted", "7, 3, 1, 0, 1, 0, 13", "partial", "4, 2, 0, 0, 1, 1, 7");
    assertThat(traces(checked)).containsExactly("NJ308 applications/granted+partial");
    assertThat(traces(with("granted", "7, 3, 1, 0, 2, 0, 12", "partial", "4, 2, 0, 0, 0, 1, 8")))
        .containsExactly("NJ308 applications/granted+partial");
  }

  @Test
  void unrelatedDifferencesAreNotTraced() {
    assertThat(traces(with("granted", "7, 3, 1, 0, 2, 0, 12", "partial", "4, 2, 0, 0, 0, 1, 6")))
        .isEmpty();
    assertThat(traces(with("granted", "7, 6, 1, 0, 2, 0, 13", "carried_in", "2, 1, 0, 0, 0, 4, 3")))
        .isEmpty();
  }

  private static Checked remedies(String... rows) {
    String lines = "source: {url: https://a.gov.cn/}\nmetrics:\n  remedies:\n    ";
    return Checked.with("wudu", 2022, lines + String.join("\n    ", rows), "正文。");
  }

  @Test
  void oneDifferenceAloneIsNotTraced() {
    assertThat(remedies("review: [10, 1, 0, 0, 0]").found("NJ3"))
        .singleElement()
        .asString()
        .startsWith("NJ301");
  }

  @Test
  void differencesThatAreNotOppositeAreTwoSlips() {
    Checked labelled =
        remedies(
            "review: [10, 1, 0, 0, 0]",
            "litigation_direct: [0, 0, 0, 0, 0]",
            "litigation_after_review: [5, 0, 0, 0, 0]");
    assertThat(traces(labelled)).isEmpty();
    assertThat(labelled.found("NJ301")).hasSize(2);
  }

  @Test
  void anApproximateCellIsNotTraced() {
    assertThat(traces(with("granted", "7, {value: 60, approx: true}, 1, 0, 2, 0, 13"))).isEmpty();
  }

  @Test
  void theTraceCanBeAccepted() {
    Map<String, String> rows = sound();
    rows.put("granted", "7, 6, 1, 0, 2, 0, 13");
    StringBuilder lines = new StringBuilder("metrics:\n  applications:\n");
    rows.forEach((row, cells) -> lines.append("    " + row + ": [" + cells + "]\n"));
    lines.append("accept: [{code: NJ309, at: applications.granted.business, note: 原件如此}]");
    Checked checked =
        Checked.with("wudu", 2022, "source: {url: https://a.gov.cn/}\n" + lines, "正文。");
    assertThat(checked.found("NJ309")).singleElement().asString().endsWith("(原件如此)");
    assertThat(checked.found("NJ222")).isEmpty();
  }
}
