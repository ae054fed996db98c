package nianjian.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianjian.form.Numbers;

/**
 * Bars from 0 in groups: below the heading of each category a bar for every series, told apart by
 * pattern. A value that is not stated is said so, without a bar.
 *
 * @param id what the chart's ids begin with, unlike any other id of the page
 * @param title what it shows
 * @param unit the unit of its values, for the description
 * @param series one to four
 * @param categories from top to bottom; at least one
 * @param texts its words
 */
public record GroupedBarChart(
    String id,
    String title,
    String unit,
    List<Series> series,
    List<Category> categories,
    ChartTexts texts) {
  private static final int MOST_SERIES = 4;
  private static final int HEAD = 24;
  private static final int BLOCK = 42;
  private static final int BETWEEN = 12;
  private static final int LINE = 20;
  private static final int BAR = 12;
  private static final double GAP = 12;

  /** Refuses what cannot be drawn: no series or more than four, no category, values that miss. */
  public GroupedBarChart {
    SvgWriter.requireId(id);
    series = List.copyOf(series);
    categories = List.copyOf(categories);
    int count = series.size();
    if (count < 1 || count > MOST_SERIES || categories.isEmpty()) {
      throw new IllegalArgumentException(
          count + " series and " + categories.size() + " categories");
    }
    for (Category category : categories) {
      if (category.values().size() != count) {
        throw new IllegalArgumentException("values of " + category.label());
      }
    }
  }

  /**
   * What is compared in every category.
   *
   * @param label its name
   * @param pattern how its bars are filled
   */
  public record Series(String label, Pattern pattern) {}

  /**
   * A group of bars.
   *
   * @param label its heading
   * @param values one for each series, in their order; empty where it is not stated
   */
  public record Category(String label, List<Optional<BigDecimal>> values) {
    public Category {
      values = List.copyOf(values);
    }
  }

  /** The chart as one {@code <svg>} element for HTML. */
  public String svg() {
    BigDecimal highest =
        categories.stream()
            .flatMap(c -> c.values().stream())
            .flatMap(Optional::stream)
            .filter(v -> v.signum() > 0)
            .reduce(BigDecimal::max)
            .orElse(BigDecimal.ONE);
    Scale scale = new Scale(BigDecimal.ZERO, highest, 0, 100);
    SvgWriter svg = new SvgWriter(id, height(), title, description());
    Set<Pattern> used = EnumSet.noneOf(Pattern.class);
    series.forEach(s -> used.add(s.pattern()));
    svg.patterns(used);
    int top = 0;
    for (Category category : categories) {
      for (String line : headLines(category)) {
        svg.text(0, top + 16, Anchor.START, "b", line);
        top += LINE;
      }
      top += HEAD - LINE;
      for (int i = 0; i < series.size(); i++) {
        top = bar(svg, top, series.get(i), category.values().get(i), scale);
      }
      top += BETWEEN;
    }
    return svg.finish();
  }

  private int bar(SvgWriter svg, int start, Series one, Optional<BigDecimal> value, Scale scale) {
    int top = start;
    List<String> lines = seriesLines(one, value);
    svg.text(0, top + 16, Anchor.START, "mute", lines.get(0));
    svg.text(100, top + 16, Anchor.END, value.isPresent() ? "val" : "mute", shown(value));
    for (String further : lines.subList(1, lines.size())) {
      top += LINE;
      svg.text(0, top + 16, Anchor.START, "mute", further);
    }
    if (value.isPresent()) {
      svg.bar(top + 22, Math.max(0, scale.at(value.get())), BAR, one.pattern());
    }
    return top + BLOCK;
  }

  private int height() {
    int height = 0;
    for (Category category : categories) {
      height += HEAD + LINE * (headLines(category).size() - 1) + BETWEEN;
      for (int i = 0; i < series.size(); i++) {
        int lines = seriesLines(series.get(i), category.values().get(i)).size();
        height += BLOCK + LINE * (lines - 1);
      }
    }
    return height - BETWEEN + 2;
  }

  private static List<String> headLines(Category category) {
    return TextWidth.lines(category.label(), TextWidth.PLAIN, TextWidth.NARROW, TextWidth.NARROW);
  }

  private List<String> seriesLines(Series one, Optional<BigDecimal> value) {
    double taken = TextWidth.of(shown(value), TextWidth.VALUE) + GAP;
    return TextWidth.lines(one.label(), TextWidth.MUTE, TextWidth.NARROW - taken, TextWidth.NARROW);
  }

  private String shown(Optional<BigDecimal> value) {
    return value.map(Numbers::grouped).orElse(texts.notStated());
  }

  /** Category by category, or series by series its extremes where there are too many values. */
  private String description() {
    Description words = new Description(texts, unit);
    return Description.isShort(series.size() * categories.size())
        ? everyValue(words)
        : extremes(words);
  }

  private String everyValue(Description words) {
    StringBuilder out = new StringBuilder();
    for (Category category : categories) {
      List<String> items = new ArrayList<>();
      for (int i = 0; i < series.size(); i++) {
        String label = series.get(i).label();
        items.add(
            category
                .values()
                .get(i)
                .map(v -> words.item(label, v, Optional.empty()).words())
                .orElseGet(() -> ChartTexts.fill(texts.absent(), label)));
      }
      out.append(ChartTexts.fill(texts.group(), category.label(), words.joined(items)));
      out.append(texts.stop());
    }
    return out.toString().strip();
  }

  private String extremes(Description words) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < series.size(); i++) {
      List<Description.Item> items = new ArrayList<>();
      for (Category category : categories) {
        category
            .values()
            .get(i)
            .ifPresent(v -> items.add(words.item(category.label(), v, Optional.empty())));
      }
      String label = series.get(i).label();
      out.append(
          items.isEmpty()
              ? ChartTexts.fill(texts.absent(), label)
              : ChartTexts.fill(texts.group(), label, words.extremes(items)));
      out.append(texts.stop());
    }
    return out.toString().strip();
  }
}
