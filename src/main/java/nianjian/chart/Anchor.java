package nianjian.chart;

import java.util.Locale;

/** Which part of a text stands at its place. */
enum Anchor {
  START,
  MIDDLE,
  END;

  /** The word that SVG uses. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where a text of this width begins, if this part of it stands at {@code x}. */
  double left(double x, double width) {
    return switch (this) {
      case START -> x;
      case MIDDLE -> x - width / 2;
      case END -> x - width;
    };
  }
}
