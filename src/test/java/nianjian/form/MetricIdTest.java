package nianjian.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricIdTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "disclosed_total",
        "art20_1.rules.made",
        "applications.new_received.total",
        "extra.villagers",
        "extra.2018-plan",
        "x",
      })
  void idsAreLowerCaseWordsJoinedByDots(String id) {
    assertThat(MetricId.isValid(id)).isTrue();
    assertThat(MetricId.of(id)).hasToString(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Disclosed",
        "2014",
        "_x",
        "a.",
        ".a",
        "a..b",
        "a.b.c.d",
        "a-b",
        "主动公开",
        "a b",
        "a\n",
        "a/b",
        "ｄisclosed",
      })
  void anythingElseIsRefused(String id) {
    assertThat(MetricId.isValid(id)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> MetricId.of(id));
  }

  @Test
  void aCellBelongsToARowAndOtherFiguresAreTheirOwn() {
    MetricId cell = MetricId.cell("applications", "new_received", "total");
    assertThat(cell.value()).isEqualTo("applications.new_received.total");
    assertThat(cell.isCell()).isTrue();
    assertThat(cell.row()).isEqualTo("applications.new_received");
    MetricId indicator = MetricId.of("disclosed_total");
    assertThat(indicator.isCell()).isFalse();
    assertThat(indicator.row()).isEqualTo("disclosed_total");
  }

  @Test
  void aFigureOfTheReportsOwnIsNoCell() {
    MetricId extra = MetricId.extra("villagers");
    assertThat(extra.value()).isEqualTo("extra.villagers");
    assertThat(extra.isExtra()).isTrue();
    assertThat(extra.isCell()).isFalse();
    assertThat(extra.row()).isEqualTo("extra.villagers");
    assertThat(MetricId.of("extraordinary").isExtra()).isFalse();
  }

  @Test
  void idsSortByTheirText() {
    assertThat(MetricId.of("a.b.c")).isLessThan(MetricId.of("b")).isGreaterThan(MetricId.of("a"));
  }
}
