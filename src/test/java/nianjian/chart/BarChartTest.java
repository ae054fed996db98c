package nianjian.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianjian.chart.BarChart.Bar;
import org.junit.jupiter.api.Test;

class BarChartTest {
  private static Bar bar(String label, long value) {
    return Bar.of(label, BigDecimal.valueOf(value));
  }

  private static Bar bar(String label, long value, Pattern pattern) {
    return new Bar(label, BigDecimal.valueOf(value), Optional.empty(), pattern);
  }

  private static String svg(Bar... bars) {
    return new BarChart("c1", "各渠道", "条", List.of(bars), Drawn.WORDS).svg();
  }

  @Test
  void chartIsWrittenAsTheDrawingHasIt() {
    String svg =
        svg(
            bar("政务微博", 9746),
            bar("政务微信", 7128),
            bar("政府网站", 3172),
            bar("其他方式", 2293, Pattern.DIAGONAL));
    assertThat(svg)
        .isEqualTo(
            "<svg height=\"208\" role=\"img\" aria-labelledby=\"c1-t c1-d\">"
                + "<title id=\"c1-t\">各渠道</title>"
                + "<desc id=\"c1-d\">政务微博9746条，政务微信7128条，政府网站3172条，其他方式2293条。</desc>"
                + "<defs><pattern id=\"c1-h\" width=\"7\" height=\"7\""
                + " patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
                + "<rect width=\"7\" height=\"7\" class=\"pat-bg\"/>"
                + "<line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"7\" class=\"pat-l\"/></pattern></defs>"
                + "<text x=\"0\" y=\"16\">政务微博</text>"
                + "<text x=\"100%\" y=\"16\" text-anchor=\"end\" class=\"val\">9,746</text>"
                + "<rect x=\"0\" y=\"24\" width=\"100%\" height=\"16\" class=\"f1\"/>"
                + "<text x=\"0\" y=\"68\">政务微信</text>"
                + "<text x=\"100%\" y=\"68\" text-anchor=\"end\" class=\"val\">7,128</text>"
                + "<rect x=\"0\" y=\"76\" width=\"73.14%\" height=\"16\" class=\"f1\"/>"
                + "<text x=\"0\" y=\"120\">政府网站</text>"
                + "<text x=\"100%\" y=\"120\" text-anchor=\"end\" class=\"val\">3,172</text>"
                + "<rect x=\"0\" y=\"128\" width=\"32.55%\" height=\"16\" class=\"f1\"/>"
                + "<text x=\"0\" y=\"172\">其他方式</text>"
                + "<text x=\"100%\" y=\"172\" text-anchor=\"end\" class=\"val\">2,293</text>"
                + "<rect x=\"0\" y=\"180\" width=\"23.53%\" height=\"16\""
                + " fill=\"url(#c1-h)\" class=\"bar-edge\"/></svg>");
  }

  @Test
  void everyPatternIsDrawnInItsOwnWay() {
    String svg =
        svg(
            bar("甲", 1, Pattern.SOLID),
            bar("乙", 1, Pattern.DIAGONAL),
            bar("丙", 1, Pattern.DOTS),
            bar("丁", 1, Pattern.OUTLINE));
    assertThat(svg)
        .contains("class=\"f1\"", "url(#c1-h)", "url(#c1-p)", "class=\"pat-bg bar-edge\"");
    assertThat(Drawn.of(svg).ids()).containsExactlyInAnyOrder("c1-t", "c1-d", "c1-h", "c1-p");
  }

  @Test
  void patternsThatAreNotUsedAreNotDefined() {
    assertThat(svg(bar("甲", 1), bar("乙", 1, Pattern.OUTLINE))).doesNotContain("<defs>");
  }

  @Test
  void zeroHasItsNumberAndNoBar() {
    Drawn drawn = Drawn.of(svg(bar("复议", 0), bar("诉讼", 2)));
    assertThat(drawn.words("val")).containsExactly("0", "2");
    assertThat(drawn.bars()).containsExactly("100%");
  }

  @Test
  void chartOfZerosHasNoBars() {
    Drawn drawn = Drawn.of(svg(bar("复议", 0), bar("诉讼", 0)));
    assertThat(drawn.bars()).isEmpty();
    assertThat(drawn.words("val")).containsExactly("0", "0");
  }

  @Test
  void valuesBelowOneStillFillTheWidth() {
    Bar half = Bar.of("收费", new BigDecimal("0.5"));
    Bar quarter = Bar.of("退费", new BigDecimal("0.25"));
    assertThat(Drawn.of(svg(half, quarter)).bars()).containsExactly("100%", "50%");
  }

  @Test
  void negativeValueHasItsNumberAndNoBar() {
    Drawn drawn = Drawn.of(svg(bar("增减", -35), bar("总数", 70)));
    assertThat(drawn.words("val")).containsExactly("−35", "70");
    assertThat(drawn.bars()).containsExactly("100%");
  }

  @Test
  void wordingStandsInsteadOfTheNumber() {
    Bar about = new Bar("培训", BigDecimal.valueOf(500), Optional.of("500余"), Pattern.SOLID);
    Drawn drawn = Drawn.of(svg(about));
    assertThat(drawn.words("val")).containsExactly("500余");
    assertThat(drawn.description()).isEqualTo("培训500余条。");
  }

  @Test
  void twelveValuesAreAllNamed() {
    assertThat(Drawn.of(svg(many(12))).description()).startsWith("甲11条，甲22条").endsWith("甲1212条。");
  }

  @Test
  void ofThirteenValuesTheExtremesAreNamed() {
    assertThat(Drawn.of(svg(many(13))).description()).isEqualTo("共13项，最高甲1313条，最低甲11条。");
  }

  private static Bar[] many(int count) {
    List<Bar> bars = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      bars.add(bar("甲" + i, i));
    }
    return bars.toArray(Bar[]::new);
  }

  @Test
  void labelTooLongForItsLineGoesOverTwoAndPushesTheRestDown() {
    Drawn drawn = Drawn.of(svg(bar("因申请人要求而告知其通过其他途径办理的政府信息公开申请", 9746), bar("乙", 1)));
    assertThat(drawn.attribute("height")).isEqualTo("124");
    assertThat(drawn.words("")).hasSize(3);
    assertThat(drawn.overlaps()).isEmpty();
    assertThat(drawn.all("rect").get(0).getAttribute("y")).isEqualTo("44");
    assertThat(drawn.all("rect").get(1).getAttribute("y")).isEqualTo("96");
  }

  @Test
  void textIsEscaped() {
    String svg =
        new BarChart(
                "c1",
                "<script>alert(1)</script>",
                "\"&'",
                List.of(bar("</text><script>x</script>\u0000\uD800", 1)),
                Drawn.WORDS)
            .svg();
    assertThat(svg).doesNotContain("<script").contains("&lt;script&gt;", "&quot;&amp;'");
    assertThat(Drawn.of(svg).words("")).anyMatch(w -> w.contains("\uFFFD"));
  }

  @Test
  void chartWithoutBarsIsRefused() {
    assertThatThrownBy(() -> svg()).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void idThatCouldBreakAnAttributeIsRefused() {
    for (String id : List.of("", "1", "a b", "a\"", "a)", "A", "图")) {
      assertThatThrownBy(() -> new BarChart(id, "", "", List.of(bar("甲", 1)), Drawn.WORDS))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
