package nianjian.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What holds of every chart, whatever its figures and words: seeded, so that a failure repeats. */
class ChartPropertiesTest {
  private static final List<Pattern> PATTERNS = List.of(Pattern.values());
  private static final String[] WORDS = {
    "主动公开",
    "政府网站",
    "<b>",
    "&amp;",
    "\"",
    "'",
    "]]>",
    "{0}",
    "\u0000",
    "\u202e",
    "𠮷",
    "\uD800",
    "Applications",
    "received",
    " ",
    "（其中）",
    "，",
    "url(#x)",
    "style",
    "\n",
    "\uFFFE"
  };

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  private static String text(Random random) {
    StringBuilder out = new StringBuilder("甲");
    for (int i = random.nextInt(6); i > 0; i--) {
      out.append(WORDS[random.nextInt(WORDS.length)]);
    }
    return out.toString();
  }

  private static BigDecimal value(Random random) {
    long size = (long) Math.pow(10, random.nextInt(9));
    return random.nextInt(5) == 0
        ? BigDecimal.valueOf(random.nextInt(100_000), 1 + random.nextInt(3))
        : BigDecimal.valueOf(Math.floorMod(random.nextLong(), size));
  }

  private static BarChart bars(Random random) {
    List<BarChart.Bar> bars = new ArrayList<>();
    for (int i = 1 + random.nextInt(16); i > 0; i--) {
      Pattern pattern = PATTERNS.get(random.nextInt(4));
      bars.add(new BarChart.Bar(text(random), value(random), Optional.empty(), pattern));
    }
    return new BarChart("c" + random.nextInt(9), text(random), text(random), bars, Drawn.WORDS);
  }

  private static GroupedBarChart groups(Random random) {
    List<GroupedBarChart.Series> series = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      series.add(new GroupedBarChart.Series(text(random), PATTERNS.get(i - 1)));
    }
    List<GroupedBarChart.Category> categories = new ArrayList<>();
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      List<Optional<BigDecimal>> values = new ArrayList<>();
      series.forEach(
          s -> values.add(random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value(random))));
      categories.add(new GroupedBarChart.Category(text(random), values));
    }
    return new GroupedBarChart("g1", text(random), "条", series, categories, Drawn.WORDS);
  }

  private static LineChart lines(Random random) {
    int from = 2008 + random.nextInt(8);
    int to = from + random.nextInt(22);
    BigDecimal unit = BigDecimal.valueOf((long) Math.pow(10, random.nextInt(6)));
    List<LineChart.Point> points = new ArrayList<>();
    for (int year = from; year <= to; year++) {
      if (points.isEmpty() || random.nextInt(4) > 0) {
        BigDecimal value = BigDecimal.valueOf(random.nextInt(1000)).multiply(unit);
        boolean derived = random.nextInt(6) == 0;
        String form = year < 2014 ? "free" : year < 2019 ? "2014" : year < 2021 ? "2019" : "2021";
        points.add(new LineChart.Point(year, value, derived, form, Optional.empty()));
      }
    }
    List<LineChart.Break> breaks = new ArrayList<>();
    for (int year : new int[] {2014, 2019, 2021}) {
      breaks.add(new LineChart.Break(year, year + "年起新格式"));
    }
    return new LineChart("t1", text(random), "件", from, to, points, breaks, Drawn.WORDS);
  }

  private static List<String> charts(int seed) {
    Random random = new Random(seed);
    return List.of(bars(random).svg(), groups(random).svg(), lines(random).svg());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyChartIsWellFormedNamedAndWithoutStyleOrScript(int seed) {
    for (String svg : charts(seed)) {
      Drawn drawn = Drawn.of(svg);
      assertThat(drawn.attribute("role")).isEqualTo("img");
      assertThat(drawn.attribute("viewBox")).isEmpty();
      assertThat(drawn.ids()).contains(drawn.attribute("aria-labelledby").split(" ", -1));
      assertThat(drawn.description()).isNotBlank();
      for (Element element : drawn.all("*")) {
        assertThat(element.hasAttribute("style")).isFalse();
        assertThat(element.getTagName())
            .isIn("title", "desc", "defs", "pattern", "text", "line", "rect", "circle");
        for (String name : List.of("x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "width")) {
          assertThat(element.getAttribute(name)).matches("|-?\\d+(\\.\\d?[1-9])?%?");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noWordsLieOnOthersOnANarrowScreen(int seed) {
    for (String svg : charts(seed)) {
      assertThat(Drawn.of(svg).overlaps()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sameChartIsTheSameInEveryLocale(int seed) {
    Locale before = Locale.getDefault();
    List<String> here = charts(seed);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(charts(seed)).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }
}
