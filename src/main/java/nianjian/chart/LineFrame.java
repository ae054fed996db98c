package nianjian.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nianjian.form.Numbers;

/** The frame of a line chart: where years and values lie, and which years are named. */
final class LineFrame {
  private static final int PLOT = 172;
  private static final int ABOVE = 26;
  private static final int BELOW = 30;
  private static final double RIGHT = 95;

  /** What a year's label needs from the middle of one to the middle of the next, in pixels. */
  private static final double YEAR = 40;

  private final int from;
  private final int to;
  private final double left;
  private final Ticks ticks;

  LineFrame(int from, int to, Collection<BigDecimal> values) {
    this.from = from;
    this.to = to;
    this.ticks = Ticks.of(values);
    double widest =
        ticks.values().stream()
            .mapToDouble(t -> TextWidth.of(Numbers.grouped(t), TextWidth.MUTE))
            .max()
            .orElseThrow();
    // The panel's own margin takes the first eight pixels of a wide number.
    this.left = Math.max(7, 1.5 + (widest - 8) / TextWidth.NARROW * 100);
  }

  double left() {
    return left;
  }

  Ticks ticks() {
    return ticks;
  }

  /** The middle of a tick's number, as the end of its text. */
  double tickEnd() {
    return left - 1.5;
  }

  /** Where a year lies, in percent. */
  double x(double year) {
    return from == to ? (left + RIGHT) / 2 : left + (RIGHT - left) * (year - from) / (to - from);
  }

  /** The same in pixels on the narrowest screen. */
  double pixels(double percent) {
    return percent / 100 * TextWidth.NARROW;
  }

  /** Where a value lies, in pixels, below a number of rows of labels. */
  double y(BigDecimal value, int rows) {
    return new Scale(ticks.low(), ticks.high(), foot(rows), foot(rows) - PLOT).at(value);
  }

  /** The lower edge of the plot. */
  double foot(int rows) {
    return ABOVE + PLOT + rows * (double) BreakLabels.ROW;
  }

  int height(int rows) {
    return (int) foot(rows) + BELOW;
  }

  /** The years that are named: as many as fit, the first and the last always. */
  List<Integer> named() {
    double step = from == to ? YEAR : pixels(x(from + 1) - x(from));
    int every = (int) Math.ceil(YEAR / step);
    List<Integer> years = new ArrayList<>();
    for (int year = from; year <= to - every; year += every) {
      years.add(year);
    }
    if (years.isEmpty() && to > from) {
      years.add(from);
    }
    years.add(to);
    return years;
  }
}
