package nianjian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleRuleTest {
  /** What is found in a report of 武都区 for 2017 with this title. */
  private static List<String> found(String title, String body, String code) {
    return Checked.titled(title, body).found(code);
  }

  @Test
  void titleOtherThanThatOfTheTextIsTold() {
    assertThat(found("武都区2017年政府信息公开工作的年度报告", "# 武都区2017年政府信息公开工作年度报告\n\n正文。", "NJ232"))
        .containsExactly("NJ232 2:8-29 title");
  }

  @ParameterizedTest
  @ValueSource(strings = {"# 武都区 2017 年政府信息公开工作年度报告", "# 武都区２０１７年政府信息公开工作年度报告", "正文。"})
  void spacesAndWidthsDoNotTellTitlesApart(String body) {
    assertThat(found("武都区2017年政府信息公开工作年度报告", body, "NJ232")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "武都区2016年政府信息公开工作年度报告, 1",
    "武都区2107年政府信息公开工作年度报告, 1",
    "武都区二〇一六年政府信息公开工作年度报告, 1",
    "武都区2017年政府信息公开工作年度报告, 0",
    "武都区２０１７年度政府信息公开年报, 0",
    "武都区二○一七年政府信息公开工作年度报告, 0",
    "武都区政府信息公开年报（2017）, 0",
    "武都区关于2016—2017年政府信息公开的报告, 0",
    "关于印发武都区政府信息公开年报的通知（陇政办〔2018〕5号）, 0"
  })
  void yearOfTheTitleIsThatOfTheReport(String title, int found) {
    assertThat(found(title, "正文。", "NJ234")).hasSize(found);
  }

  @Test
  void printedTitleOfAnotherYearIsFoundInTheText() {
    assertThat(found("武都区2017年年报", "# 武都区2016年年报", "NJ234")).containsExactly("NJ234 7:3-13 title");
  }

  @ParameterizedTest
  @CsvSource({
    "武都区政府信息公开工作年度报告, 1",
    "2017年政府信息公开工作年度报告, 1",
    "年报, 2",
    "2017年武都区政府信息公开工作年度报告, 0",
    "陇南市武都区2017年年报, 0"
  })
  void titleNamesYearAndRegion(String title, int found) {
    assertThat(found(title, "正文。", "NJ233")).hasSize(found);
  }
}
