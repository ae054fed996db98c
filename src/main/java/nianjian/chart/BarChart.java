package nianjian.chart;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianjian.form.Numbers;

/**
 * Bars from 0, one below the other: its label stands on the line above a bar, its value at the end
 * of that line. A label that is too long for a narrow screen goes over several lines.
 *
 * @param id what the chart's ids begin with, unlike any other id of the page
 * @param title what it shows
 * @param unit the unit of its values, for the description
 * @param bars from top to bottom; at least one
 * @param texts its words
 */
public record BarChart(String id, String title, String unit, List<Bar> bars, ChartTexts texts) {
  private static final int BLOCK = 52;
  private static final int LINE = 20;
  private static final int BAR = 16;
  private static final double GAP = 12;

  /** Refuses a chart without bars and an id that is not one. */
  public BarChart {
    SvgWriter.requireId(id);
    bars = List.copyOf(bars);
    if (bars.isEmpty()) {
      throw new IllegalArgumentException("a chart without bars");
    }
  }

  /**
   * One bar.
   *
   * @param label what it counts
   * @param value its value; below 0 it has no bar, only the number
   * @param shown the wording instead of the number, such as 500余
   * @param pattern how it is filled
   */
  public record Bar(String label, BigDecimal value, Optional<String> shown, Pattern pattern) {
    /** A solid bar that shows its number. */
    public static Bar of(String label, BigDecimal value) {
      return new Bar(label, value, Optional.empty(), Pattern.SOLID);
    }
  }

  /** The chart as one {@code <svg>} element for HTML. */
  public String svg() {
    BigDecimal highest = bars.stream().map(Bar::value).reduce(BigDecimal.ONE, BigDecimal::max);
    if (bars.stream().anyMatch(b -> b.value().signum() > 0)) {
      highest = bars.stream().map(Bar::value).reduce(BigDecimal::max).orElseThrow();
    }
    Scale scale = new Scale(BigDecimal.ZERO, highest, 0, 100);
    List<List<String>> labels = bars.stream().map(BarChart::lines).toList();
    int height = labels.stream().mapToInt(l -> BLOCK + LINE * (l.size() - 1)).sum();
    SvgWriter svg = new SvgWriter(id, height, title, description());
    svg.patterns(patterns());
    int top = 0;
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      svg.text(0, top + 16, Anchor.START, "", labels.get(i).get(0));
      svg.text(100, top + 16, Anchor.END, "val", number(bar));
      for (String further : labels.get(i).subList(1, labels.get(i).size())) {
        top += LINE;
        svg.text(0, top + 16, Anchor.START, "", further);
      }
      svg.bar(top + 24, Math.max(0, scale.at(bar.value())), BAR, bar.pattern());
      top += BLOCK;
    }
    return svg.finish();
  }

  private static List<String> lines(Bar bar) {
    double value = TextWidth.of(number(bar), TextWidth.VALUE);
    return TextWidth.lines(
        bar.label(), TextWidth.PLAIN, TextWidth.NARROW - value - GAP, TextWidth.NARROW);
  }

  private static String number(Bar bar) {
    return bar.shown().orElseGet(() -> Numbers.grouped(bar.value()));
  }

  private Set<Pattern> patterns() {
    Set<Pattern> used = EnumSet.noneOf(Pattern.class);
    bars.forEach(b -> used.add(b.pattern()));
    return used;
  }

  private String description() {
    Description words = new Description(texts, unit);
    return words.sentence(
        bars.stream().map(b -> words.item(b.label(), b.value(), b.shown())).toList());
  }
}
