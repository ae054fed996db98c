package nianjian.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Estimates how wide a text will be, in pixels: the fonts are the reader's and unknown. A little
 * too wide does no harm, too narrow would let words overlap.
 */
final class TextWidth {
  /** The width of a chart in a panel on a screen of 320 pixels. */
  static final double NARROW = 246;

  /** Font sizes of the classes of text. */
  static final double PLAIN = 15;

  static final double VALUE = 16;
  static final double MUTE = 14;

  private TextWidth() {}

  /** The width of a text at a font size in pixels. */
  static double of(String text, double size) {
    return text.codePoints().mapToDouble(c -> ems(c) * size).sum();
  }

  private static double ems(int c) {
    if (c < ' ' || c == 0x7F) {
      return 1; // It will be shown as U+FFFD.
    }
    if (c >= 0x1100 && !(c >= 0x2000 && c <= 0x2014)) {
      return 1;
    }
    if (c == ',' || c == '.' || c == ' ' || c == ':' || c == 'i' || c == 'l') {
      return 0.3;
    }
    return Character.isUpperCase(c) || c == 'm' || c == 'w' ? 0.75 : 0.57;
  }

  /**
   * A text in lines. Latin words and numbers stay whole unless one is wider than a line.
   *
   * @param first how wide the first line may be, in pixels
   * @param others how wide each further line may be
   * @return at least one line
   */
  static List<String> lines(String text, double size, double first, double others) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces(text)) {
      double room = lines.isEmpty() ? first : others;
      if (line.length() > 0 && of(line + piece.stripTrailing(), size) > room) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString().strip());
    return lines;
  }

  /** The pieces that a line may end after: a wide character, or a run of others with its space. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int previous = ' ';
    for (int c : text.codePoints().toArray()) {
      boolean mayBreak = c != ' ' && (previous == ' ' || isWide(c) || isWide(previous));
      if (mayBreak && !closes(c) && !opens(previous) && piece.length() > 0) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.appendCodePoint(c);
      previous = c;
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private static boolean isWide(int c) {
    return c >= 0x2E80;
  }

  private static boolean closes(int c) {
    return "，。、；：）〕》”！？".indexOf(c) >= 0;
  }

  private static boolean opens(int c) {
    return "（〔《“".indexOf(c) >= 0;
  }
}
