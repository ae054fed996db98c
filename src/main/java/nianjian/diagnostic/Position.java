package nianjian.diagnostic;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param path the file, relative to the site folder and with {@code /} between its parts
 * @param line the line, from 1; 0 when the whole file is meant
 * @param column the first column, from 1, counted in code points; 0 when the whole line is meant
 * @param endColumn the column after the last, or 0 when only the first column is known
 */
public record Position(String path, int line, int column, int endColumn)
    implements Comparable<Position> {
  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::path)
          .thenComparingInt(Position::line)
          .thenComparingInt(Position::column)
          .thenComparingInt(Position::endColumn);

  /** A whole file. */
  public static Position of(String path) {
    return new Position(path, 0, 0, 0);
  }

  /** One place in a file, from which on something holds. */
  public static Position at(String path, int line, int column) {
    return new Position(path, line, column, 0);
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line:column}, leaving out what is not known. */
  @Override
  public String toString() {
    return line == 0 ? path : column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
  }
}
