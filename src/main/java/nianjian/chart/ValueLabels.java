package nianjian.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds places for the values at points: above or below, so that no word lies on another even on
 * the narrowest screen, and if it can be off the line.
 */
final class ValueLabels {
  static final double LINE = 18;

  /** How far words may reach into the margin of the panel, which is 20 pixels on either side. */
  private static final double OVERHANG = 20;

  private final LineFrame frame;
  private final double foot;
  private final List<Box> words = new ArrayList<>();
  private final List<Stroke> strokes = new ArrayList<>();

  ValueLabels(LineFrame frame, double foot) {
    this.frame = frame;
    this.foot = foot;
  }

  /**
   * Where a label's first line stands.
   *
   * @param x in percent
   * @param y the foot of its letters, in pixels
   * @param anchor which part of it stands at x
   * @param lift how many lines it stands off its point
   */
  record Place(double x, double y, Anchor anchor, int lift) {}

  /** Keeps labels off some words. */
  void avoidText(double x, double y, Anchor anchor, String text, double size) {
    words.add(Box.ofText(frame.pixels(x), y, anchor, TextWidth.of(text, size), size));
  }

  /** Whether words would lie on others. */
  boolean isTaken(double x, double y, Anchor anchor, String text, double size) {
    Box box = Box.ofText(frame.pixels(x), y, anchor, TextWidth.of(text, size), size);
    return words.stream().anyMatch(box::overlaps);
  }

  /** Keeps labels off a stroke if possible. */
  void avoidStroke(double x1, double y1, double x2, double y2) {
    strokes.add(new Stroke(frame.pixels(x1), y1, frame.pixels(x2), y2, 1));
  }

  /** Keeps labels off a point more than off a stroke: it would seem to be the value of that one. */
  void avoidPoint(double x, double y) {
    strokes.add(new Stroke(frame.pixels(x), y - 4, frame.pixels(x), y + 4, 3));
  }

  private record Stroke(double x1, double y1, double x2, double y2, int cost) {}

  /**
   * The best place for a label.
   *
   * @param x the point, in percent
   * @param y the point, in pixels
   * @param lines one or two lines of text
   * @param below whether it should rather stand below the point
   */
  Place place(double x, double y, List<String> lines, boolean below) {
    Place best = null;
    double lowest = Double.MAX_VALUE;
    for (Place candidate : candidates(x, y, lines.size(), below)) {
      // Lifted off its point a value could be read as another's: that is worse than a stroke.
      double cost = cost(box(candidate, lines)) + 4.0 * candidate.lift();
      if (cost < lowest) {
        lowest = cost;
        best = candidate;
      }
    }
    if (best == null) {
      throw new IllegalStateException("no candidates");
    }
    words.add(box(best, lines));
    return best;
  }

  private static List<Place> candidates(double x, double y, int lines, boolean below) {
    double above = y - 12 - LINE * (lines - 1);
    double under = y + 24;
    List<Place> places = new ArrayList<>();
    for (int lift = 0; lift <= 8; lift++) {
      double higher = above - lift * LINE;
      double deeper = under + lift * LINE;
      for (Anchor anchor : List.of(Anchor.MIDDLE, Anchor.START, Anchor.END)) {
        places.add(new Place(x, below ? deeper : higher, anchor, lift));
      }
      for (Anchor anchor : List.of(Anchor.MIDDLE, Anchor.START, Anchor.END)) {
        places.add(new Place(x, below ? higher : deeper, anchor, lift));
      }
    }
    return places;
  }

  private Box box(Place place, List<String> lines) {
    double x = frame.pixels(place.x());
    Box box = null;
    for (int i = 0; i < lines.size(); i++) {
      double width = TextWidth.of(lines.get(i), TextWidth.VALUE);
      Box one = Box.ofText(x, place.y() + i * LINE, place.anchor(), width, TextWidth.VALUE);
      box = box == null ? one : box.with(one);
    }
    if (box == null) {
      throw new IllegalArgumentException("no lines");
    }
    return box;
  }

  /** Words on words or outside the plot cost more than any number of strokes. */
  private double cost(Box box) {
    double cost = 100.0 * words.stream().filter(box::overlaps).count();
    if (box.left() < -OVERHANG || box.right() > TextWidth.NARROW + OVERHANG) {
      cost += 100;
    }
    if (box.bottom() > foot || box.top() < -4) {
      cost += 100;
    }
    for (Stroke s : strokes) {
      if (box.isCrossedBy(s.x1(), s.y1(), s.x2(), s.y2())) {
        cost += s.cost();
      }
    }
    return cost;
  }
}
