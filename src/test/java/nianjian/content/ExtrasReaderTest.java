package nianjian.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nianjian.archive.Report;
import org.junit.jupiter.api.Test;

class ExtrasReaderTest {
  @Test
  void extrasHaveIdLabelUnitAndValue() {
    Report report =
        ReportCase.of(
                """
            extras:
              - {id: villagers, label: 认证村民, value: 151104, unit: 人, quote: 认证村民151104人}
              - {id: change-percent, label: 增减, value: -58.5, unit: '%', approx: true}
            """)
            .report();
    assertThat(report.figures().extras()).hasSize(2);
    assertThat(report.figures().extras().get(0).metric().id().value()).isEqualTo("extra.villagers");
    assertThat(report.figures().extras().get(0).unit()).isEqualTo("人");
    assertThat(report.figures().extras().get(0).metric().quote()).contains("认证村民151104人");
    assertThat(report.figures().extras().get(1).metric().value())
        .isEqualTo(new BigDecimal("-58.5"));
  }

  @Test
  void faultyExtrasAreReported() {
    assertThat(
            ReportCase.of(
                    """
                extras:
                  - {id: a, label: 甲, value: 1, unit: 人}
                  - {id: a, label: 乙, value: 2, unit: 人}
                  - {id: 甲, label: 丙, value: 3, unit: 人}
                  - {label: 丁, value: , unit: 人, colour: red}
                  - {id: e, value: 1,209}
                """)
                .found())
        .containsExactly(
            "NJ220 7:10 a|6",
            "NJ211 8:10 id|甲|@extra-id",
            "NJ112 9:5 id",
            "NJ112 9:22 value",
            "NJ110 9:34 colour||id, label, unit, quote, at, approx, as, derived, partial, note, value",
            "NJ112 10:5 label",
            "NJ112 10:5 unit",
            "NJ202 10:20 value|1,209|1209");
  }
}
