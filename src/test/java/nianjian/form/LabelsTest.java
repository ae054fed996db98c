package nianjian.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelsTest {
  private static final Labels LABELS = new Labels("总计", "總計", "Total");

  @Test
  void eachLanguageHasItsName() {
    assertThat(LABELS.in("zh-Hans")).isEqualTo("总计");
    assertThat(LABELS.in("zh-Hant")).isEqualTo("總計");
    assertThat(LABELS.in("en")).isEqualTo("Total");
  }

  @Test
  void anyOtherLanguageReadsSimplifiedChinese() {
    assertThat(LABELS.in("fr")).isEqualTo("总计");
    assertThat(LABELS.in("")).isEqualTo("总计");
  }

  @Test
  void aNameOfAReportsOwnIsTheSameInAll() {
    assertThat(Labels.same("认证村民")).isEqualTo(new Labels("认证村民", "认证村民", "认证村民"));
  }
}
