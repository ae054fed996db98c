package nianjian.diagnostic;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The line that a diagnostic speaks of, as it can be shown on a terminal: invisible characters as
 * their codes, tabs as spaces, a long line cut around the place.
 *
 * @param text the line
 * @param indent how many columns of it stand before the place
 * @param width how many columns the place takes; 0 when the whole line is meant
 */
public record Excerpt(String text, int indent, int width) {
  private static final String CUT = "…";
  private static final String TAB = "    ";

  /** A code point of the line: how it is shown and how many columns that takes. */
  private record Glyph(String shown, int width) {}

  /**
   * Cuts the line out of a file.
   *
   * @param file the bytes of the file; what is not UTF-8 in them is shown as U+FFFD
   * @param position the place
   * @param columns how many columns may be used
   * @return the line; empty if the position names none or the file has no such line
   */
  public static Optional<Excerpt> of(byte[] file, Position position, int columns) {
    return line(file, position.line()).map(line -> of(Masked.of(line), position, columns));
  }

  private static Excerpt of(String line, Position position, int columns) {
    List<Glyph> glyphs = new ArrayList<>();
    line.codePoints().forEach(c -> glyphs.add(glyph(c)));
    int from = Math.min(Math.max(0, position.column() - 1), glyphs.size());
    int to = Math.min(Math.max(from, position.endColumn() - 1), glyphs.size());
    int indent = width(glyphs.subList(0, from));
    int width = position.column() == 0 ? 0 : Math.max(1, width(glyphs.subList(from, to)));
    if (position.column() > 0 && to == from && from < glyphs.size()) {
      width = Math.max(1, glyphs.get(from).width());
    }
    int all = width(glyphs);
    if (all <= columns) {
      return new Excerpt(shown(glyphs), indent, width);
    }
    return cut(glyphs, indent, width, columns);
  }

  /** Keeps a third of the room for what stands before the place. */
  private static Excerpt cut(List<Glyph> glyphs, int indent, int width, int columns) {
    int start = 0;
    int before = 0;
    while (start < glyphs.size() && before < indent - columns / 3) {
      before += glyphs.get(start).width();
      start++;
    }
    int end = start;
    int room = columns - (start > 0 ? 1 : 0) - 1;
    int used = 0;
    while (end < glyphs.size() && used + glyphs.get(end).width() <= room) {
      used += glyphs.get(end).width();
      end++;
    }
    int shift = start > 0 ? 1 : 0;
    int left = indent - before;
    return new Excerpt(
        (start > 0 ? CUT : "")
            + shown(glyphs.subList(start, end))
            + (end < glyphs.size() ? CUT : ""),
        left + shift,
        Math.min(width, Math.max(1, used - left)));
  }

  private static Glyph glyph(int codePoint) {
    String shown = codePoint == '\t' ? TAB : Printable.of(Character.toString(codePoint));
    return new Glyph(shown, DisplayWidth.of(shown));
  }

  private static int width(List<Glyph> glyphs) {
    return glyphs.stream().mapToInt(Glyph::width).sum();
  }

  private static String shown(List<Glyph> glyphs) {
    StringBuilder out = new StringBuilder();
    glyphs.forEach(g -> out.append(g.shown()));
    return out.toString();
  }

  /** A line of a file without its end and, for the first, without a byte order mark. */
  private static Optional<String> line(byte[] file, int number) {
    int start = 0;
    for (int line = 1; line < number; line++) {
      start = end(file, start);
      if (start >= file.length) {
        return Optional.empty();
      }
      start += file[start] == '\r' && start + 1 < file.length && file[start + 1] == '\n' ? 2 : 1;
    }
    if (number < 1) {
      return Optional.empty();
    }
    String text = new String(file, start, end(file, start) - start, StandardCharsets.UTF_8);
    return Optional.of(number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static int end(byte[] file, int start) {
    int end = start;
    while (end < file.length && file[end] != '\n' && file[end] != '\r') {
      end++;
    }
    return end;
  }
}
