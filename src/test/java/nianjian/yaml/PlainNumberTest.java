package nianjian.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1,209; 1209",
        "1209条; 1209",
        "１２０９; 1209",
        "1，209，000; 1209000",
        "12 500; 12500",
        "约500; 500",
        "500余; 500",
        "10万条; 100000",
        "1.2万; 12000",
        "3亿元; 300000000",
        "0032; 32",
        "−58; -58",
        "70.230%; 70.23",
        "0条; 0"
      })
  void numberThatIsMeantIsFound(String text, String number) {
    assertThat(PlainNumber.in(text)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"无", "三件", "", "12至15件", "2017年 3 件"})
  void noNumberIsGuessed(String text) {
    assertThat(PlainNumber.in(text)).isEmpty();
  }

  @Test
  void longTextIsNotSearched() {
    assertThat(PlainNumber.in("共".repeat(50) + "3")).isEmpty();
  }
}
