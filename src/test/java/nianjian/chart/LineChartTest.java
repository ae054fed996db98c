package nianjian.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nianjian.chart.LineChart.Break;
import nianjian.chart.LineChart.Point;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class LineChartTest {
  private static final Break IN_2019 = new Break(2019, "2019年起新格式");

  private static Point point(int year, long value) {
    String form = year < 2014 ? "free" : year < 2019 ? "2014" : "2019";
    return Point.of(year, BigDecimal.valueOf(value), form);
  }

  private static Point derived(int year, long value) {
    return new Point(year, BigDecimal.valueOf(value), true, "2014", Optional.empty());
  }

  private static Drawn drawn(int from, int to, List<Break> breaks, Point... points) {
    return Drawn.of(
        new LineChart("t1", "趋势", "件", from, to, List.of(points), breaks, Drawn.WORDS).svg());
  }

  @Test
  void neighbouringYearsAreJoined() {
    Drawn drawn = drawn(2015, 2017, List.of(), point(2015, 1), point(2016, 2), point(2017, 3));
    assertThat(drawn.segments()).hasSize(2);
    assertThat(drawn.all("circle")).hasSize(3).allMatch(c -> c.getAttribute("r").equals("4.5"));
    assertThat(drawn.words("mute")).isEmpty();
  }

  @Test
  void missingYearBreaksTheLineAndIsMarked() {
    Drawn drawn = drawn(2014, 2017, List.of(), point(2014, 1), point(2015, 2), point(2017, 3));
    assertThat(drawn.segments()).hasSize(1);
    assertThat(drawn.words("mute")).containsExactly("缺");
    assertThat(drawn.description()).isEqualTo("2014年1件，2015年2件，2017年3件。缺2016。");
  }

  @Test
  void yearsMissingAtTheEndsAreMarkedToo() {
    Drawn drawn = drawn(2014, 2018, List.of(), point(2015, 1), point(2016, 2), point(2017, 3));
    assertThat(drawn.words("mute")).containsExactly("缺", "缺");
  }

  @Test
  void manyMissingYearsAreDescribedAsARange() {
    Drawn drawn = drawn(2008, 2018, List.of(), point(2013, 1), point(2015, 2), point(2018, 3));
    assertThat(drawn.description()).endsWith("缺2008—2012，2014，2016，2017。");
  }

  @Test
  void changeOfFormBreaksTheLineWithALabelledVertical() {
    Drawn drawn =
        drawn(
            2017,
            2020,
            List.of(IN_2019),
            point(2017, 1),
            point(2018, 2),
            point(2019, 3),
            point(2020, 4));
    assertThat(drawn.segments()).hasSize(2);
    assertThat(drawn.words("mute")).containsExactly("2019年起新格式");
    assertThat(drawn.all("line"))
        .filteredOn(l -> l.getAttribute("stroke-dasharray").equals("4 4"))
        .singleElement()
        .satisfies(
            l -> {
              assertThat(l.getAttribute("class")).isEqualTo("axis");
              assertThat(l.getAttribute("x1")).isEqualTo(l.getAttribute("x2"));
            });
    assertThat(drawn.description()).endsWith("2019年起新格式。");
  }

  @Test
  void changeOfFormWithoutALabelBreaksTheLineAllTheSame() {
    Drawn drawn = drawn(2018, 2019, List.of(), point(2018, 2), point(2019, 3));
    assertThat(drawn.segments()).isEmpty();
  }

  @Test
  void breakOutsideTheYearsIsNotDrawn() {
    List<Break> breaks = List.of(new Break(2014, "2014年起"), new Break(2019, "2019年起"));
    Drawn drawn = drawn(2014, 2016, breaks, point(2014, 1), point(2015, 1), point(2016, 1));
    assertThat(drawn.words("mute")).isEmpty();
    assertThat(drawn.segments()).hasSize(2);
  }

  @Test
  void derivedPointIsHollowWithDottedSegments() {
    Drawn drawn =
        drawn(2015, 2017, List.of(), derived(2015, 228), point(2016, 272), point(2017, 280));
    assertThat(drawn.segments()).hasSize(2);
    assertThat(drawn.segments().get(0)).endsWith("dotted");
    assertThat(drawn.segments().get(1)).doesNotEndWith("dotted");
    assertThat(drawn.all("circle"))
        .filteredOn(c -> c.getAttribute("class").equals("f1l pat-bg"))
        .hasSize(1);
    assertThat(drawn.words("mute")).containsExactly("推算");
    assertThat(drawn.description()).startsWith("2015年228件（推算），2016年272件");
  }

  @Test
  void firstLastAndExtremePointsCarryValues() {
    Drawn drawn =
        drawn(
            2011,
            2018,
            List.of(),
            point(2011, 820),
            point(2012, 900),
            point(2013, 1300),
            point(2014, 2010),
            point(2015, 1500),
            point(2016, 310),
            point(2017, 700),
            point(2018, 690));
    assertThat(drawn.words("val")).containsExactlyInAnyOrder("820", "690", "2,010", "310");
  }

  @Test
  void levelSeriesCarriesOnlyFirstAndLast() {
    Drawn drawn = drawn(2015, 2017, List.of(), point(2015, 5), point(2016, 5), point(2017, 5));
    assertThat(drawn.words("val")).containsExactly("5", "5");
  }

  @Test
  void onePointIsDrawnInTheMiddle() {
    Drawn drawn = drawn(2017, 2017, List.of(), point(2017, 5));
    assertThat(drawn.all("circle")).hasSize(1);
    assertThat(drawn.words("val")).containsExactly("5");
    assertThat(drawn.words("mute num")).contains("2017");
  }

  @Test
  void sixYearsAreAllNamed() {
    Drawn drawn = drawn(2013, 2018, List.of(), point(2015, 228), point(2016, 272));
    assertThat(drawn.words("mute num")).contains("2013", "2014", "2015", "2016", "2017", "2018");
  }

  @Test
  void elevenYearsAreNamedEverySecond() {
    Drawn drawn = drawn(2011, 2021, List.of(IN_2019), point(2011, 820), point(2021, 690));
    assertThat(drawn.words("mute num"))
        .contains("2011", "2013", "2015", "2017", "2019", "2021")
        .doesNotContain("2012", "2014", "2016", "2018", "2020");
  }

  @Test
  void theLastYearIsAlwaysNamed() {
    for (int to = 2009; to <= 2040; to++) {
      Drawn drawn = drawn(2008, to, List.of(), point(2008, 1), point(to, 2));
      assertThat(drawn.words("mute num")).contains("2008", Integer.toString(to));
      assertThat(drawn.overlaps()).isEmpty();
    }
  }

  @Test
  void threeBreaksOverSeventeenYearsDoNotCollide() {
    List<Break> breaks =
        List.of(new Break(2014, "2014年起统计指标"), IN_2019, new Break(2021, "2021年起新格式"));
    Point[] points =
        IntStream.rangeClosed(2008, 2024)
            .filter(y -> y != 2012)
            .mapToObj(y -> point(y, 22_484 + (y % 5) * 3_000L))
            .toArray(Point[]::new);
    Drawn drawn = drawn(2008, 2024, breaks, points);
    assertThat(drawn.overlaps()).isEmpty();
    assertThat(drawn.words("mute")).contains("2014年起统计指标", "2019年起新格式", "2021年起新格式", "缺");
  }

  @Test
  void valueStandsAtItsOwnPointThoughTheLineIsInTheWay() {
    Drawn drawn =
        drawn(
            2016,
            2024,
            List.of(),
            point(2016, 30),
            point(2022, 90),
            point(2023, 20),
            point(2024, 80));
    Element last = drawn.all("circle").get(3);
    Element label =
        drawn.all("text").stream()
            .filter(t -> t.getTextContent().equals("80"))
            .filter(t -> t.getAttribute("class").equals("val"))
            .findFirst()
            .orElseThrow();
    assertThat(label.getAttribute("x")).isEqualTo(last.getAttribute("cx"));
    double distance =
        Double.parseDouble(label.getAttribute("y")) - Double.parseDouble(last.getAttribute("cy"));
    assertThat(distance).isBetween(-13.0, 25.0);
  }

  @Test
  void wideNumbersMoveTheAxisIn() {
    Drawn narrow = drawn(2016, 2017, List.of(), point(2016, 5), point(2017, 9));
    Drawn wide = drawn(2016, 2017, List.of(), point(2016, 170_635), point(2017, 270_635));
    assertThat(left(wide)).isGreaterThan(left(narrow));
  }

  private static double left(Drawn drawn) {
    Element axis = drawn.all("line").get(0);
    String x = axis.getAttribute("x1");
    return Double.parseDouble(x.substring(0, x.length() - 1));
  }

  @Test
  void negativeValuesLieBelowTheAxis() {
    Drawn drawn = drawn(2016, 2017, List.of(), point(2016, -35), point(2017, 60));
    assertThat(drawn.words("mute num")).contains("−40", "0", "20", "60");
    assertThat(drawn.words("val")).containsExactlyInAnyOrder("−35", "60");
  }

  @Test
  void pointsAreSortedByYear() {
    Point[] ordered = {point(2015, 1), point(2016, 2), point(2017, 9)};
    Point[] shuffled = {ordered[2], ordered[0], ordered[1]};
    assertThat(drawn(2015, 2017, List.of(), shuffled).segments())
        .isEqualTo(drawn(2015, 2017, List.of(), ordered).segments());
  }

  @Test
  void chartThatCannotBeDrawnIsRefused() {
    List<Runnable> wrong = new ArrayList<>();
    wrong.add(() -> drawn(2015, 2016, List.of()));
    wrong.add(() -> drawn(2015, 2016, List.of(), point(2014, 1)));
    wrong.add(() -> drawn(2015, 2016, List.of(), point(2017, 1)));
    wrong.add(() -> drawn(2015, 2016, List.of(), point(2015, 1), point(2015, 2)));
    for (Runnable one : wrong) {
      assertThatThrownBy(one::run).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
