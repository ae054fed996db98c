package nianjian.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nianjian.archive.Correction;
import nianjian.archive.DeclaredList;
import nianjian.archive.DeclaredRatio;
import nianjian.archive.DeclaredSum;
import nianjian.archive.DeclaredSum.Part;
import nianjian.archive.FigureRef;
import nianjian.archive.Report.Figures;
import nianjian.form.MetricId;
import org.junit.jupiter.api.Test;

class DeclarationsReaderTest {
  private static final String FIGURES =
      """
      metrics: {applications_received: 74, applications_online: 16}
      agency-metrics: {applications_received: 11}
      extras:
        - {id: done, label: 办结, value: 92, unit: 件}
        - {id: all, label: 全部, value: 131, unit: 件}
        - {id: percent, label: 办结率, value: 70.23, unit: "%"}
      """;

  private static Figures figures(String lines) {
    return ReportCase.of(FIGURES + lines).report().figures();
  }

  /** What is found in lines that begin in line 11. */
  private static List<String> found(String lines) {
    return ReportCase.of(FIGURES + lines).found();
  }

  @Test
  void sumsNameIndicatorsAndExtrasWithOrWithoutPrefix() {
    Figures figures =
        figures("sums: [{total: applications_received, parts: [extra.done, all], note: 说明}]");
    assertThat(figures.sums())
        .containsExactly(
            new DeclaredSum(
                FigureRef.of(MetricId.of("applications_received")),
                List.of(
                    new Part(FigureRef.of(MetricId.extra("done")), false),
                    new Part(FigureRef.of(MetricId.extra("all")), false)),
                Optional.of("说明")));
  }

  @Test
  void sumsNameFiguresOfTheAgencyAndTakeSomeAway() {
    Figures figures =
        figures(
            "sums: [{total: 'agency:applications_received',"
                + " parts: [-extra.done, '-agency:trainees', '- all']}]");
    assertThat(figures.sums())
        .containsExactly(
            new DeclaredSum(
                new FigureRef(MetricId.of("applications_received"), true),
                List.of(
                    new Part(FigureRef.of(MetricId.extra("done")), true),
                    new Part(new FigureRef(MetricId.of("trainees"), true), true),
                    new Part(FigureRef.of(MetricId.extra("all")), true)),
                Optional.empty()));
    assertThat(figures.sums().get(0).total()).hasToString("agency:applications_received");
  }

  @Test
  void aWrongNameOfAnAgencyFigureIsReported() {
    assertThat(found("sums: [{total: all, parts: [-agency:trainee, '--all']}]"))
        .containsExactly("NJ217 11:29 trainee|trainees|2014", "NJ217 11:46 -all||2014");
  }

  @Test
  void unknownFiguresAreReportedWithTheNearest() {
    assertThat(found("sums: [{total: aplications_received, parts: [extra.don, ~]}, {total: all}]"))
        .containsExactly(
            "NJ217 11:16 aplications_received|applications_received|2014",
            "NJ217 11:46 extra.don|extra.done|2014",
            "NJ111 11:57 parts|@text|",
            "NJ112 11:62 parts");
  }

  @Test
  void percentageIsANumberOrAFigureThatHoldsIt() {
    Figures figures =
        figures(
            "ratios: [{part: done, whole: all, percent: 70.2},"
                + " {part: done, whole: all, percent: extra.percent}]");
    assertThat(figures.ratios())
        .containsExactly(
            new DeclaredRatio(
                MetricId.extra("done"),
                MetricId.extra("all"),
                new BigDecimal("70.2"),
                Optional.empty()),
            new DeclaredRatio(
                MetricId.extra("done"),
                MetricId.extra("all"),
                new BigDecimal("70.23"),
                Optional.of(MetricId.extra("percent"))));
  }

  @Test
  void percentageThatIsNotThereIsReported() {
    assertThat(
            found(
                "ratios: [{part: done, whole: all}, {part: done, whole: all, percent: trainees},"
                    + " {part: done, whole: all, percent: 70%}]"))
        .containsExactly(
            "NJ112 11:10 percent", "NJ112 11:70 trainees", "NJ202 11:115 percent|70%|70");
  }

  @Test
  void listsStateAndCount() {
    assertThat(figures("lists: [{quote: 等14个领域, stated: 14, counted: 13}]").lists())
        .containsExactly(new DeclaredList("等14个领域", 14, 13));
    assertThat(found("lists: [{stated: 十}]"))
        .containsExactly("NJ112 11:9 counted", "NJ112 11:9 quote", "NJ202 11:18 stated|十|");
  }

  @Test
  void acceptedFindingHasACodeAndAReason() {
    Figures figures = figures("accept: [{code: NJ301, at: R14-08, note: 原件如此}]");
    assertThat(figures.accepted()).hasSize(1);
    assertThat(figures.accepted().get(0).at()).contains("R14-08");
    assertThat(figures.accepted().get(0).position().line()).isEqualTo(11);
  }

  @Test
  void errorCannotBeAcceptedNorAnUnknownCode() {
    assertThat(found("accept: [{code: NJ202, note: 甲}, {code: NJ301}, {code: R14-08, note: 乙}]"))
        .satisfiesExactly(
            a -> assertThat(a).startsWith("NJ201 11:17 code|NJ202|NJ114, ").contains("NJ301"),
            a -> assertThat(a).isEqualTo("NJ112 11:34 note"),
            a -> assertThat(a).startsWith("NJ201 11:56 code|R14-08|"));
  }

  @Test
  void correctionLeadsToThePresentFigure() {
    List<Correction> corrections =
        ReportCase.of(
                FIGURES
                    + """
                    corrections:
                      - {date: 2018-03-01, metric: applications_received, from: 70, to: 72, reason: 漏计}
                      - {date: 2018-04-01, metric: applications_received, from: 72, to: 74, reason: 再次核对}
                      - {date: 2018-04-01, metric: agency:applications_received, from: null, to: 11, reason: 补报}
                      - {date: 2018-04-01, metric: extra.done, from: 91, to: 92, reason: 漏计}
                      - {date: 2018-04-01, metric: trainees, from: 3, to: null, reason: 误报}
                      - {date: 2018-05-01, reason: 改正错别字}
                    """)
            .report()
            .corrections();
    assertThat(corrections).hasSize(6);
    assertThat(corrections.get(2).agency()).isTrue();
    assertThat(corrections.get(2).from()).isEmpty();
    assertThat(corrections.get(3).metric()).contains(MetricId.extra("done"));
    assertThat(corrections.get(4).to()).isEmpty();
    assertThat(corrections.get(5).metric()).isEmpty();
  }

  @Test
  void correctionThatLeadsElsewhereIsAnError() {
    assertThat(
            found(
                """
                corrections:
                  - {date: 2018-03-01, metric: applications_received, to: 75, reason: 甲}
                  - {date: 2018-03-01, metric: agency:applications_received, to: 74, reason: 甲}
                  - {date: 2018-03-01, metric: extra.all, to: , reason: 甲}
                  - {date: 2018-03-01, metric: trainees, to: 3, reason: 甲}
                """))
        .containsExactly(
            "NJ215 12:59 applications_received|75|74",
            "NJ215 13:66 applications_received|74|11",
            "NJ215 14:46 extra.all|@nothing|131",
            "NJ215 15:46 trainees|3|@nothing");
  }

  @Test
  void incompleteCorrectionIsAnError() {
    assertThat(
            found(
                "corrections: [{metric: applications_received}, {date: 2018-01-01, metric: x9, to: 1}]"))
        .containsExactly(
            "NJ112 11:15 date",
            "NJ112 11:15 reason",
            "NJ112 11:15 to",
            "NJ112 11:48 reason",
            "NJ217 11:75 x9||2014");
  }
}
