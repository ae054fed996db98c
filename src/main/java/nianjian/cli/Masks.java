package nianjian.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Position;

/**
 * Hides most digits of what was found to be personal data (NJ5xx): a message that is mailed about
 * or kept in a log must not be the leak it warns of. A line is masked whichever finding quotes it.
 */
final class Masks {
  /** So many digits make a mobile number; shorter runs in a message say nothing of a person. */
  private static final int LONG = 11;

  /** A number that is shorter is hidden whole. */
  private static final int PARTLY = 9;

  private static final int HEAD = 4;
  private static final int TAIL = 2;

  private final Map<String, List<Position>> spans = new HashMap<>();

  private Masks(Collection<Position> places) {
    for (Position place : places) {
      spans.computeIfAbsent(key(place), key -> new ArrayList<>()).add(place);
    }
  }

  /** The masks of places. */
  static Masks at(Collection<Position> places) {
    return new Masks(places);
  }

  /** The masks for what is personal data among some findings. */
  static Masks of(Collection<Diagnostic> findings) {
    return at(findings.stream().filter(Masks::isPersonal).map(Diagnostic::position).toList());
  }

  private static boolean isPersonal(Diagnostic finding) {
    return finding.code().id().startsWith("NJ5");
  }

  private static String key(Position place) {
    return place.path() + ":" + place.line();
  }

  /** The line of a place as it may be shown; of the same width. */
  String line(Position place, String line) {
    int[] points = line.codePoints().toArray();
    for (Position span : spans.getOrDefault(key(place), List.of())) {
      int from = Math.min(Math.max(0, span.column() - 1), points.length);
      int to =
          span.endColumn() == 0 ? points.length : Math.min(span.endColumn() - 1, points.length);
      hide(points, from, to);
    }
    return new String(points, 0, points.length);
  }

  /** A text of a finding as it may be shown. */
  static String said(Diagnostic finding, String text) {
    if (!isPersonal(finding)) {
      return text;
    }
    int[] points = text.codePoints().toArray();
    int from = 0;
    for (int i = 0; i <= points.length; i++) {
      if (i == points.length || !Character.isDigit(points[i])) {
        if (i - from >= LONG) {
          hide(points, from, i);
        }
        from = i + 1;
      }
    }
    return new String(points, 0, points.length);
  }

  /** Hides the digits of a stretch but for the first and last ones. */
  private static void hide(int[] points, int from, int to) {
    List<Integer> digits = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (Character.isDigit(points[i])) {
        digits.add(i);
      }
    }
    boolean partly = digits.size() >= PARTLY;
    int last = partly ? digits.size() - TAIL : digits.size();
    for (int i = partly ? HEAD : 0; i < last; i++) {
      int at = digits.get(i);
      points[at] = points[at] < 0x80 ? '*' : '＊';
    }
  }
}
