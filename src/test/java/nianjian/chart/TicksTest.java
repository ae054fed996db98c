package nianjian.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nianjian.form.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
  private static String marks(String... values) {
    List<BigDecimal> shown = Arrays.stream(values).map(BigDecimal::new).toList();
    return String.join(" ", Ticks.of(shown).values().stream().map(Numbers::plain).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "272, 0 100 200 300",
    "2010, 0 500 1000 1500 2000 2500",
    "22484, 0 5000 10000 15000 20000 25000",
    "270635, 0 100000 200000 300000",
    "1000, 0 200 400 600 800 1000",
    "3, 0 1 2 3",
    "1, 0 1",
    "0, 0 1",
    "11, 0 5 10 15",
    "12.4, 0 2.5 5 7.5 10 12.5",
    "0.3, 0 0.1 0.2 0.3",
  })
  void marksAreRoundAndReachTheHighestValue(String highest, String expected) {
    assertThat(marks(highest)).isEqualTo(expected);
  }

  @Test
  void wholeValuesNeverGetMarksWithDecimals() {
    assertThat(marks("12")).doesNotContain(".");
    assertThat(marks("2", "1")).isEqualTo("0 1 2");
  }

  @Test
  void negativeValuesGetMarksBelowZero() {
    assertThat(marks("-35", "60")).isEqualTo("-40 -20 0 20 40 60");
    assertThat(marks("-3")).isEqualTo("-3 -2 -1 0");
  }

  @Test
  void anyValuesLieWithinTheirMarks() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      BigDecimal a = BigDecimal.valueOf(random.nextLong() % 1_000_000_000_000_000L, 0);
      BigDecimal b = BigDecimal.valueOf(random.nextInt(100_000) - 30_000, random.nextInt(7));
      Ticks ticks = Ticks.of(List.of(a, b));
      assertThat(ticks.values()).hasSizeBetween(2, 7).isSorted();
      assertThat(ticks.low()).isLessThanOrEqualTo(a.min(b)).isLessThanOrEqualTo(BigDecimal.ZERO);
      assertThat(ticks.high()).isGreaterThanOrEqualTo(a.max(b));
    }
  }
}
