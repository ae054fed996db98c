package nianjian.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nianjian.diagnostic.Position;
import org.junit.jupiter.api.Test;

class MetricTableTest {
  private static final MetricId TOTAL = MetricId.of("disclosed_total");
  private static final MetricId BLANK = MetricId.cell("remedies", "review", "total");

  @Test
  void aFigureThatIsNotStatedIsAbsentAndNotZero() {
    MetricTable table = Stated.figure("reviews_total", "0").blank(BLANK.value()).table();
    assertThat(table.find(TOTAL)).isEmpty();
    assertThat(table.value(TOTAL)).isEmpty();
    assertThat(table.value(MetricId.of("reviews_total"))).contains(new BigDecimal("0"));
    assertThat(table.value(BLANK)).isEmpty();
  }

  @Test
  void aBlankCellIsToldFromAMissingOne() {
    MetricTable table = Stated.nothing().blank(BLANK.value()).table();
    assertThat(table.isBlank(BLANK)).isTrue();
    assertThat(table.isBlank(TOTAL)).isFalse();
    assertThat(table.blanks()).containsExactly(BLANK);
    assertThat(table.isEmpty()).isTrue();
  }

  @Test
  void figuresKeepTheOrderOfTheFrontMatter() {
    MetricTable table =
        Stated.figure("litigation_total", "2").and("disclosed_total", "1").and("a", "3").table();
    assertThat(table.all())
        .extracting(m -> m.id().value())
        .containsExactly("litigation_total", "disclosed_total", "a");
    assertThat(table.size()).isEqualTo(3);
    assertThat(MetricTable.EMPTY.isEmpty()).isTrue();
  }

  @Test
  void aPlainFigureHasNothingSaidOfIt() {
    Metric metric = Metric.of(TOTAL, new BigDecimal("22484.00"), Position.of("a.md"));
    assertThat(metric.plainValue()).isEqualTo("22484");
    assertThat(metric.approximate() || metric.derived() || metric.partial()).isFalse();
    assertThat(metric.quote()).isEmpty();
    assertThat(metric.occurrence()).isEqualTo(1);
  }
}
