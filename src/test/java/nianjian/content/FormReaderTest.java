package nianjian.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.FoundLines;
import nianjian.diagnostic.Severity;
import nianjian.form.Form;
import nianjian.form.Grid;
import nianjian.form.GridRow;
import nianjian.form.Indicator;
import nianjian.form.IndicatorKind;
import nianjian.form.MetricId;
import nianjian.form.Relation;
import nianjian.form.RelationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormReaderTest {
  private static Form form(String id) {
    return ReportCase.FORMS.find(id).orElseThrow();
  }

  private static Relation relation(String form, String id) {
    return form(form).relations().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<String> found(String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    assertThat(FormReader.read(yaml.getBytes(StandardCharsets.UTF_8), "forms/x.yml", diagnostics))
        .isEmpty();
    return FoundLines.of(diagnostics);
  }

  @Test
  void fourFormsAreReadTheOldestFirst() {
    assertThat(ReportCase.FORMS.all())
        .extracting(Form::id)
        .containsExactly("free", "2014", "2019", "2021");
    assertThat(form("2021").to()).isEmpty();
    assertThat(form("2019").to()).hasValue(2020);
    assertThat(form("2014").name().hans()).isEqualTo("2014年统计指标");
    assertThat(form("2014").basis()).isEqualTo("国办发〔2014〕32号");
  }

  @Test
  void indicatorsHaveTheirLabelsAndParents() {
    Indicator indicator =
        form("2014").sections().stream()
            .flatMap(s -> s.indicators().stream())
            .filter(i -> i.id().value().equals("channel_gazette"))
            .findFirst()
            .orElseThrow();
    assertThat(indicator.label().hans()).isEqualTo("政府公报公开政府信息数");
    assertThat(indicator.brief().en()).isEqualTo("Gazette");
    assertThat(indicator.number()).isEqualTo("一(二)1");
    assertThat(indicator.unit()).isEqualTo("条");
    assertThat(indicator.kind()).isEqualTo(IndicatorKind.PART);
    assertThat(indicator.parent()).contains(MetricId.of("disclosed_by_channel"));
    assertThat(indicator.depth()).isEqualTo(2);
  }

  @Test
  void gridsHaveTheirRowsAndColumns() {
    Grid grid = form("2021").grid("applications").orElseThrow();
    assertThat(grid.columns()).hasSize(7);
    assertThat(grid.cornerNote()).isPresent();
    assertThat(grid.columns().get(1).group()).map(l -> l.hans()).contains("法人或其他组织");
    GridRow row = grid.row("new_received").orElseThrow();
    assertThat(row.continues()).contains(MetricId.of("applications_received"));
    assertThat(row.continuesColumn()).contains("total");
    assertThat(grid.row("other").orElseThrow().alternativeOf()).hasSize(3);
    assertThat(grid.row("refused_query").orElseThrow().groups()).hasSize(2);
    assertThat(form("2019").name(MetricId.of("art20_5.licensing.change")).orElseThrow().signed())
        .isTrue();
    assertThat(form("2021").name(MetricId.of("art20_8.admin_fees.amount")).orElseThrow().decimal())
        .isTrue();
  }

  @Test
  void relationsHaveTheirTwoSides() {
    Relation equals = relation("2014", "R14-02");
    assertThat(equals.type()).isEqualTo(RelationType.EQUALS);
    assertThat(equals.level()).isEqualTo(Severity.ERROR);
    assertThat(equals.grid()).isEmpty();
    assertThat(equals.left()).containsExactly("applications_concluded");
    assertThat(equals.right()).containsExactly("concluded_on_time", "concluded_extended");
    assertThat(equals.cause()).isPresent();
    Relation balance = relation("2021", "R21-01");
    assertThat(balance.grid()).contains("applications");
    assertThat(balance.left()).containsExactly("new_received", "carried_in");
    assertThat(balance.right()).containsExactly("results_total", "carried_out");
    assertThat(balance.plus()).isEmpty();
    Relation sum = relation("2021", "R21-02");
    assertThat(sum.left()).containsExactly("results_total");
    assertThat(sum.right()).hasSize(21);
    assertThat(sum.alternatives())
        .isEqualTo(
            Map.of("other", List.of("other_no_amendment", "other_fee_unpaid", "other_rest")));
    Relation rows = relation("2021", "R21-04");
    assertThat(rows.left()).containsExactly("total");
    Relation years = relation("2021", "R21-06");
    assertThat(years.left()).containsExactly("in_force");
    assertThat(years.right()).containsExactly("in_force");
    assertThat(years.plus()).containsExactly("made");
    assertThat(years.minus()).containsExactly("repealed");
  }

  private static final String FORM =
      """
      id: x
      name: {zh-Hans: 甲, zh-Hant: 甲, en: A}
      basis: 文
      years: {from: 2000, to: 2001}
      sections:
        - id: s
          number: 一
          label: {zh-Hans: 甲, zh-Hant: 甲, en: A}
          indicators:
            - {id: a, number: 1, label: {zh-Hans: 甲, zh-Hant: 甲, en: A}, short: {zh-Hans: 甲, zh-Hant: 甲, en: A}, brief: {zh-Hans: 甲, zh-Hant: 甲, en: A}, unit: 条, kind: total, parent: null, depth: 1}
          tables:
            - id: t
              number: null
              label: {zh-Hans: 甲, zh-Hant: 甲, en: A}
              unit: 件
              columns: [{id: c, label: {zh-Hans: 甲, zh-Hant: 甲, en: A}, brief: {zh-Hans: 甲, zh-Hant: 甲, en: A}, group: null, unit: null, signed: false, decimal: false}]
              rows: [{id: r, number: null, label: {zh-Hans: 甲, zh-Hant: 甲, en: A}, brief: {zh-Hans: 甲, zh-Hant: 甲, en: A}, group: null, depth: 1, kind: part}]
      relations:
        - {id: R1, type: equals, level: error, left: a, right: [a], label: {zh-Hans: 甲, zh-Hant: 甲, en: A}, text: {zh-Hans: 甲, zh-Hant: 甲, en: A}}
        - {id: R2, type: row_sum, level: error, table: t, total: c, parts: [c], label: {zh-Hans: 甲, zh-Hant: 甲, en: A}, text: {zh-Hans: 甲, zh-Hant: 甲, en: A}, cause: {zh-Hans: 甲, zh-Hant: 甲, en: A}}
      """;

  @Test
  void smallFormIsRead() {
    Optional<Form> form =
        FormReader.read(FORM.getBytes(StandardCharsets.UTF_8), "forms/x.yml", new Diagnostics());
    assertThat(form).map(f -> f.names().size()).contains(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "basis: 文; ''; NJ112 1:1 basis",
        "basis: 文; 'basis: 文\ncolour: red'; NJ110 4:1 colour||",
        "'id: a, number'; 'id: A, number'; NJ211 10:14 id|A|",
        "kind: total; kind: sum; NJ201 10:",
        "'{from: 2000, to: 2001}'; '{from: 2000, until: 2001}'; NJ110 4:21 until||from, to",
        "parent: null; parent: b; NJ217 0:0 b||",
        "'left: a,'; 'left: b,'; NJ217 0:0 b||",
        "'left: a, '; ''; NJ112 19:5 left",
        "'total: c, '; ''; NJ112 20:5 total",
        "'table: t, '; 'table: u, '; NJ217 0:0 u||",
        "'parts: [c]'; 'parts: [d]'; NJ217 0:0 d||",
        "'id: R2'; 'id: R1'; NJ107 0:0 R1|",
        "'type: equals'; 'type: same'; NJ201 19:",
        "'level: error, left'; 'level: bad, left'; NJ201 19:",
        "'unit: null, signed'; 'unit: null, singed'; NJ110 16:",
        "'cause: {zh-Hans: 甲, '; 'cause: {'; NJ112 20:"
      })
  void anyFaultInAFormIsFound(String part, String instead, String expected) {
    assertThat(FORM).contains(part);
    assertThat(found(FORM.replace(part, instead))).anyMatch(f -> f.startsWith(expected));
  }

  @Test
  void indicatorMayStandOnlyOnce() {
    int line = FORM.indexOf("      - {id: a,");
    String indicator = FORM.substring(line, FORM.indexOf('\n', line) + 1);
    assertThat(found(FORM.replace(indicator, indicator + indicator)))
        .containsExactly("NJ107 0:0 a|");
  }

  @Test
  void fileThatIsNoMapIsAFault() {
    assertThat(found("- a\n")).containsExactly("NJ101 0:0 forms/x.yml");
    assertThat(found("")).containsExactly("NJ101 0:0 forms/x.yml");
  }
}
