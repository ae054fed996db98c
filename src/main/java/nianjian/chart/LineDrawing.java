package nianjian.chart;

import java.math.BigDecimal;
import java.util.List;
import nianjian.form.Numbers;

/** Draws a line chart: frame, breaks, segments, points, then the words that must find room. */
final class LineDrawing {
  private final LineChart chart;
  private final LineFrame frame;
  private final BreakLabels breaks = new BreakLabels();
  private final int rows;
  private final ValueLabels labels;

  LineDrawing(LineChart chart) {
    this.chart = chart;
    this.frame =
        new LineFrame(
            chart.from(), chart.to(), chart.points().stream().map(p -> p.value()).toList());
    List<LineChart.Break> shown = chart.shownBreaks();
    for (int i = shown.size() - 1; i >= 0; i--) {
      breaks.add(shown.get(i).label(), frame.x(shown.get(i).year() - 0.5));
    }
    this.rows = breaks.rows();
    this.labels = new ValueLabels(frame, frame.foot(rows));
  }

  String draw(String description) {
    SvgWriter svg = new SvgWriter(chart.id(), frame.height(rows), chart.title(), description);
    drawTicks(svg);
    drawBreaks(svg);
    drawSegments(svg);
    drawYears(svg);
    chart.points().forEach(p -> svg.point(x(p), y(p), p.derived()));
    drawMissing(svg);
    drawValues(svg);
    return svg.finish();
  }

  private void drawTicks(SvgWriter svg) {
    for (BigDecimal tick : frame.ticks().values()) {
      double y = frame.y(tick, rows);
      String number = Numbers.grouped(tick);
      svg.rule(frame.left(), 100, y, y, tick.signum() == 0 ? "axis" : "grid", false);
      svg.text(frame.tickEnd(), y + 5, Anchor.END, "mute num", number);
      labels.avoidText(frame.tickEnd(), y + 5, Anchor.END, number, TextWidth.MUTE);
    }
  }

  private void drawBreaks(SvgWriter svg) {
    for (BreakLabels.Placed b : breaks.all()) {
      svg.rule(b.line(), b.line(), b.top(), frame.foot(rows), "axis", true);
      svg.text(b.x(), b.foot(), b.anchor(), "mute", b.label());
      labels.avoidText(b.x(), b.foot(), b.anchor(), b.label(), TextWidth.MUTE);
      labels.avoidStroke(b.line(), b.top(), b.line(), frame.foot(rows));
    }
  }

  private void drawSegments(SvgWriter svg) {
    List<LineChart.Point> points = chart.points();
    for (int i = 1; i < points.size(); i++) {
      LineChart.Point a = points.get(i - 1);
      LineChart.Point b = points.get(i);
      if (chart.joins(a, b)) {
        svg.segment(x(a), y(a), x(b), y(b), a.derived() || b.derived());
        labels.avoidStroke(x(a), y(a), x(b), y(b));
      }
    }
    points.forEach(p -> labels.avoidPoint(x(p), y(p)));
  }

  private void drawYears(SvgWriter svg) {
    double y = frame.foot(rows) + 22;
    for (int year : frame.named()) {
      svg.text(frame.x(year), y, Anchor.MIDDLE, "mute num", Integer.toString(year));
      labels.avoidText(frame.x(year), y, Anchor.MIDDLE, Integer.toString(year), TextWidth.MUTE);
    }
  }

  /** Marks each missing year, but of years too close together only as many as there is room for. */
  private void drawMissing(SvgWriter svg) {
    double y = frame.foot(rows) - 12;
    String word = chart.texts().missing();
    for (int year : chart.missingYears()) {
      if (!labels.isTaken(frame.x(year), y, Anchor.MIDDLE, word, TextWidth.MUTE)) {
        svg.text(frame.x(year), y, Anchor.MIDDLE, "mute", word);
        labels.avoidText(frame.x(year), y, Anchor.MIDDLE, word, TextWidth.MUTE);
      }
    }
  }

  private void drawValues(SvgWriter svg) {
    for (LineChart.Point point : chart.labelled()) {
      String value = point.shown().orElseGet(() -> Numbers.grouped(point.value()));
      String derived = chart.texts().derived();
      List<String> lines = point.derived() ? List.of(value, derived) : List.of(value);
      boolean below = point.equals(chart.lowest()) && chart.points().size() > 1;
      ValueLabels.Place place = labels.place(x(point), y(point), lines, below);
      svg.text(place.x(), place.y(), place.anchor(), "val", value);
      if (point.derived()) {
        svg.text(place.x(), place.y() + ValueLabels.LINE, place.anchor(), "mute", derived);
      }
    }
  }

  private double x(LineChart.Point point) {
    return frame.x(point.year());
  }

  private double y(LineChart.Point point) {
    return frame.y(point.value(), rows);
  }
}
