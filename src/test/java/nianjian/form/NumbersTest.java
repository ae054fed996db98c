package nianjian.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "22484|22484|22,484",
        "999|999|999",
        "1000|1000|1,000",
        "1234567|1234567|1,234,567",
        "0|0|0",
        "0.000|0|0",
        "-0.0|0|0",
        "0.50|0.5|0.5",
        "9116.36|9116.36|9,116.36",
        "-35|-35|−35",
        "-1234.5|-1234.5|−1,234.5",
        "1E+6|1000000|1,000,000",
        "1E-6|0.000001|0.000001",
      })
  void figuresAreWrittenPlainlyOrGrouped(String value, String plain, String grouped) {
    BigDecimal number = new BigDecimal(value);
    assertThat(Numbers.plain(number)).isEqualTo(plain);
    assertThat(Numbers.grouped(number)).isEqualTo(grouped);
  }

  @Test
  void everyGroupedNumberReadsBackAsItself() {
    Random random = new Random(2017);
    for (int i = 0; i < 5000; i++) {
      BigDecimal value =
          BigDecimal.valueOf(random.nextLong() >> random.nextInt(64), random.nextInt(7));
      String grouped = Numbers.grouped(value);
      assertThat(grouped).matches("−?\\d{1,3}(,\\d{3})*(\\.\\d*[1-9])?");
      String plain = grouped.replace(",", "").replace('−', '-');
      assertThat(new BigDecimal(plain)).isEqualByComparingTo(value);
      assertThat(plain).isEqualTo(Numbers.plain(value));
    }
  }
}
