package nianjian.chart;

/** A rectangle in pixels on the narrowest screen, y growing downwards. */
record Box(double left, double top, double right, double bottom) {
  private static final double MARGIN = 2;

  /** The room of one line of text that stands with its foot at {@code y}. */
  static Box ofText(double x, double y, Anchor anchor, double width, double size) {
    double left = anchor.left(x, width);
    return new Box(left, y - size * 0.9, left + width, y + size * 0.2);
  }

  /** Whether two overlap or nearly touch. */
  boolean overlaps(Box other) {
    return left < other.right + MARGIN
        && other.left < right + MARGIN
        && top < other.bottom
        && other.top < bottom;
  }

  /** Whether a straight line from one point to another runs through it. */
  boolean isCrossedBy(double x1, double y1, double x2, double y2) {
    int samples = 40;
    for (int i = 0; i <= samples; i++) {
      double x = x1 + (x2 - x1) * i / samples;
      double y = y1 + (y2 - y1) * i / samples;
      if (x > left && x < right && y > top && y < bottom) {
        return true;
      }
    }
    return false;
  }

  /** The smallest box that holds both. */
  Box with(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }
}
