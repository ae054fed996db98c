package nianjian.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds places for the labels of breaks: rows above the plot in which neither label lies on another
 * nor on the dashed line of another break, be the screen ever so narrow.
 */
final class BreakLabels {
  static final int ROW = 18;
  private static final double BESIDE = 1;
  private static final double OVERHANG = 10;

  private final List<Placed> placed = new ArrayList<>();

  /**
   * A label with its place.
   *
   * @param label its text
   * @param line where its dashed line stands, in percent
   * @param row which row it stands in, 0 being the highest; its line begins there
   * @param anchor START where it stands right of its line, END where it stands left
   */
  record Placed(String label, double line, int row, Anchor anchor) {
    double x() {
      return anchor == Anchor.START ? line + BESIDE : line - BESIDE;
    }

    double foot() {
      return 14 + row * (double) ROW;
    }

    double top() {
      return 2 + row * (double) ROW;
    }

    Box box() {
      double width = TextWidth.of(label, TextWidth.MUTE);
      return Box.ofText(pixels(x()), foot(), anchor, width, TextWidth.MUTE);
    }

    boolean fits() {
      return box().left() >= -OVERHANG && box().right() <= TextWidth.NARROW + OVERHANG;
    }

    boolean clashes(Placed other) {
      return box().overlaps(other.box()) || lineHits(other) || other.lineHits(this);
    }

    private boolean lineHits(Placed other) {
      Box theirs = other.box();
      return top() < theirs.bottom()
          && pixels(line) > theirs.left()
          && pixels(line) < theirs.right();
    }
  }

  private static double pixels(double percent) {
    return percent / 100 * TextWidth.NARROW;
  }

  /**
   * Adds a break; the last has to be added first, as its label must stand left of its line more
   * often than the others'.
   */
  void add(String label, double line) {
    for (int row = 0; row <= placed.size(); row++) {
      for (Anchor anchor : List.of(Anchor.START, Anchor.END)) {
        Placed candidate = new Placed(label, line, row, anchor);
        if (candidate.fits() && placed.stream().noneMatch(candidate::clashes)) {
          placed.add(candidate);
          return;
        }
      }
    }
    // Nothing is free of every line; a row of its own at least keeps it off the other words.
    Anchor anchor = line > 50 ? Anchor.END : Anchor.START;
    placed.add(new Placed(label, line, rows(), anchor));
  }

  /** How many rows are used. */
  int rows() {
    return placed.stream().mapToInt(p -> p.row() + 1).max().orElse(0);
  }

  /** All labels, in the order in which they were added. */
  List<Placed> all() {
    return List.copyOf(placed);
  }
}
