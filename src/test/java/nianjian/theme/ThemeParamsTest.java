package nianjian.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeParamsTest {
  @TempDir Path folder;

  private final Diagnostics diagnostics = new Diagnostics();
  private ThemeParams params;

  @BeforeEach
  void declare() {
    params =
        new ThemeFiles(folder)
            .theme(
                "p",
                "params:",
                "  motto: {type: text, default: 存史, description: 题词}",
                "  rows: {type: number, default: 20}",
                "  seal: {type: boolean, default: true}",
                "  note: {type: text}")
            .theme("c", "extends: p", "params:", "  rows: {type: number, default: 50}")
            .read("c")
            .params();
  }

  @Test
  void unsetParametersHaveTheirDefaults() {
    assertThat(params.values(Map.of(), "site.yml", diagnostics))
        .isEqualTo(Map.of("motto", "存史", "rows", new BigDecimal("50"), "seal", true, "note", ""));
    assertThat(diagnostics.all()).isEmpty();
  }

  @Test
  void setParametersAreTyped() {
    assertThat(
            params.values(
                Map.of("motto", "5", "rows", "5", "seal", "false"), "site.yml", diagnostics))
        .containsEntry("motto", "5")
        .containsEntry("rows", new BigDecimal("5"))
        .containsEntry("seal", false);
    assertThat(diagnostics.all()).isEmpty();
  }

  @Test
  void unknownParameterIsAWarningWithTheNearestName() {
    params.values(Map.of("moto", "x"), "site.yml", diagnostics);

    assertThat(diagnostics.hasErrors()).isFalse();
    assertThat(diagnostics.all())
        .containsExactly(
            Diagnostic.of(
                Code.UNKNOWN_PARAM,
                Position.of("site.yml"),
                "moto",
                "motto",
                "motto, note, rows, seal"));
  }

  @Test
  void valueOfTheWrongTypeIsAnError() {
    assertThat(params.values(Map.of("rows", "many"), "site.yml", diagnostics))
        .containsEntry("rows", new BigDecimal("50"));
    assertThat(diagnostics.all().get(0).arguments())
        .containsExactly("params.rows", "number", "many");
  }
}
