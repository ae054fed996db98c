package nianjian.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nianjian.chart.GroupedBarChart.Category;
import nianjian.chart.GroupedBarChart.Series;
import org.junit.jupiter.api.Test;

class GroupedBarChartTest {
  private static final List<Series> TWO =
      List.of(new Series("阿勒泰地区", Pattern.SOLID), new Series("武都区", Pattern.DIAGONAL));

  private static Category category(String label, Integer... values) {
    return new Category(
        label,
        Arrays.stream(values).map(v -> Optional.ofNullable(v).map(BigDecimal::valueOf)).toList());
  }

  private static GroupedBarChart chart(List<Series> series, Category... categories) {
    return new GroupedBarChart("g1", "两地", "条", series, List.of(categories), Drawn.WORDS);
  }

  private static final GroupedBarChart CHANNELS =
      chart(
          TWO,
          category("政府网站", 33719, 3172),
          category("政务微博", 2630, 9746),
          category("政务微信", null, 7128));

  @Test
  void barsStandWhereTheDrawingHasThem() {
    String svg = CHANNELS.svg();
    assertThat(svg)
        .startsWith("<svg height=\"350\" role=\"img\" aria-labelledby=\"g1-t g1-d\">")
        .contains(
            "<text x=\"0\" y=\"16\" class=\"b\">政府网站</text>"
                + "<text x=\"0\" y=\"40\" class=\"mute\">阿勒泰地区</text>"
                + "<text x=\"100%\" y=\"40\" text-anchor=\"end\" class=\"val\">33,719</text>"
                + "<rect x=\"0\" y=\"46\" width=\"100%\" height=\"12\" class=\"f1\"/>"
                + "<text x=\"0\" y=\"82\" class=\"mute\">武都区</text>"
                + "<text x=\"100%\" y=\"82\" text-anchor=\"end\" class=\"val\">3,172</text>"
                + "<rect x=\"0\" y=\"88\" width=\"9.41%\" height=\"12\""
                + " fill=\"url(#g1-h)\" class=\"bar-edge\"/>"
                + "<text x=\"0\" y=\"136\" class=\"b\">政务微博</text>");
  }

  @Test
  void valueThatIsNotStatedIsSaidSoAndHasNoBar() {
    Drawn drawn = Drawn.of(CHANNELS.svg());
    assertThat(drawn.words("mute")).containsOnlyOnce("报告未载");
    assertThat(drawn.bars()).hasSize(5);
    assertThat(drawn.description()).contains("政务微信：阿勒泰地区报告未载，武都区7128条。");
  }

  @Test
  void zeroIsNotTakenForAbsent() {
    Drawn drawn = Drawn.of(chart(TWO, category("复议", 0, 3)).svg());
    assertThat(drawn.words("val")).containsExactly("0", "3");
    assertThat(drawn.description()).isEqualTo("复议：阿勒泰地区0条，武都区3条。");
  }

  @Test
  void chartWithoutAnyValueStillSpeaks() {
    Drawn drawn = Drawn.of(chart(TWO, category("复议", null, null)).svg());
    assertThat(drawn.bars()).isEmpty();
    assertThat(drawn.words("mute")).contains("报告未载", "报告未载");
  }

  @Test
  void manyValuesAreDescribedByTheExtremesOfEachSeries() {
    Category[] categories = new Category[7];
    for (int i = 0; i < 7; i++) {
      categories[i] = category("县" + (char) ('A' + i), i + 1, null);
    }
    assertThat(Drawn.of(chart(TWO, categories).svg()).description())
        .isEqualTo("阿勒泰地区：共7项，最高县G7条，最低县A1条。武都区报告未载。");
  }

  @Test
  void fourSeriesAreDrawn() {
    List<Series> four = Arrays.stream(Pattern.values()).map(p -> new Series("系列" + p, p)).toList();
    Drawn drawn = Drawn.of(chart(four, category("甲", 1, 2, 3, 4)).svg());
    assertThat(drawn.bars()).containsExactly("25%", "50%", "75%", "100%");
    assertThat(drawn.ids()).contains("g1-h", "g1-p");
  }

  @Test
  void fiveSeriesAreRefused() {
    List<Series> five = Collections.nCopies(5, new Series("甲", Pattern.SOLID));
    assertThatThrownBy(() -> chart(five, category("甲", 1, 2, 3, 4, 5)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void categoryThatMissesAValueIsRefused() {
    assertThatThrownBy(() -> chart(TWO, category("甲", 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void longNamesDoNotLieOnNumbers() {
    List<Series> series =
        List.of(
            new Series("新疆维吾尔自治区阿勒泰地区行政公署办公室", Pattern.SOLID),
            new Series("Government office of Wudu district, Longnan", Pattern.DOTS));
    Drawn drawn =
        Drawn.of(
            chart(series, category("通过政府网站、政务微博、政务微信公开的政府信息数", 1270635, null), category("乙", 3, 4))
                .svg());
    assertThat(drawn.overlaps()).isEmpty();
    assertThat(drawn.words()).hasSizeGreaterThan(2 + 8);
  }
}
