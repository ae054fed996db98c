package nianjian.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A series over years: points and straight segments. A year without a figure breaks the line and is
 * marked; so does a change of form, with a dashed vertical. Derived points are hollow, their
 * segments dotted. The first, the last, the highest and the lowest point carry their values.
 *
 * @param id what the chart's ids begin with, unlike any other id of the page
 * @param title what it shows
 * @param unit the unit of its values, for the description
 * @param from the first year shown
 * @param to the last year shown
 * @param points in order of years; at least one, all within {@code from} and {@code to}
 * @param breaks in order of years
 * @param texts its words
 */
public record LineChart(
    String id,
    String title,
    String unit,
    int from,
    int to,
    List<Point> points,
    List<Break> breaks,
    ChartTexts texts) {

  /** Refuses what cannot be drawn: no points, points outside the years, two for one year. */
  public LineChart {
    SvgWriter.requireId(id);
    points = points.stream().sorted(Comparator.comparingInt(Point::year)).toList();
    breaks = breaks.stream().sorted(Comparator.comparingInt(Break::year)).toList();
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a chart without points");
    }
    if (points.get(0).year() < from || points.get(points.size() - 1).year() > to) {
      throw new IllegalArgumentException("points outside " + from + " to " + to);
    }
    if (points.stream().map(Point::year).distinct().count() != points.size()) {
      throw new IllegalArgumentException("two points for one year");
    }
  }

  /**
   * One year's figure.
   *
   * @param year the year
   * @param value the figure
   * @param derived whether the report implies it without stating it
   * @param form the form of the report; points of different forms are not joined
   * @param shown the wording instead of the number, such as 500余
   */
  public record Point(
      int year, BigDecimal value, boolean derived, String form, Optional<String> shown) {
    /** A stated figure that shows its number. */
    public static Point of(int year, BigDecimal value, String form) {
      return new Point(year, value, false, form, Optional.empty());
    }
  }

  /**
   * A change of form.
   *
   * @param year the first year of the new form
   * @param label what stands at the dashed line
   */
  public record Break(int year, String label) {}

  /** The chart as one {@code <svg>} element for HTML. */
  public String svg() {
    return new LineDrawing(this).draw(description());
  }

  /** Whether a segment joins a point with the one before it. */
  boolean joins(Point earlier, Point later) {
    return later.year() == earlier.year() + 1
        && later.form().equals(earlier.form())
        && breaks.stream().noneMatch(b -> b.year() == later.year());
  }

  /** The breaks that lie between two years shown. */
  List<Break> shownBreaks() {
    return breaks.stream().filter(b -> b.year() > from && b.year() <= to).toList();
  }

  /** The years that have no point. */
  List<Integer> missingYears() {
    TreeMap<Integer, Point> held = new TreeMap<>();
    points.forEach(p -> held.put(p.year(), p));
    return IntStream.rangeClosed(from, to).filter(y -> !held.containsKey(y)).boxed().toList();
  }

  /** The points that carry values, those that matter most first. */
  Set<Point> labelled() {
    Set<Point> set = new LinkedHashSet<>();
    set.add(points.get(0));
    set.add(points.get(points.size() - 1));
    set.add(highest());
    set.add(lowest());
    return set;
  }

  private Point highest() {
    Comparator<Point> byValue = Comparator.comparing(Point::value);
    return points.stream().reduce((a, b) -> byValue.compare(b, a) > 0 ? b : a).orElseThrow();
  }

  /** The first of the lowest points. */
  Point lowest() {
    return points.stream().min(Comparator.comparing(Point::value)).orElseThrow();
  }

  private String description() {
    Description words = new Description(texts, unit);
    List<Description.Item> items = new ArrayList<>();
    for (Point point : points) {
      String label = ChartTexts.fill(texts.year(), Integer.toString(point.year()));
      Description.Item item = words.item(label, point.value(), point.shown());
      items.add(
          point.derived()
              ? new Description.Item(
                  item.value(), ChartTexts.fill(texts.derivedItem(), item.words()))
              : item);
    }
    StringBuilder out = new StringBuilder(words.sentence(items));
    if (!missingYears().isEmpty()) {
      String years = words.years(missingYears());
      out.append(ChartTexts.fill(texts.missingYears(), years)).append(texts.stop());
    }
    shownBreaks().forEach(b -> out.append(b.label()).append(texts.stop()));
    return out.toString().strip();
  }
}
