package nianjian.form;

import java.util.regex.Pattern;

/**
 * Names a figure: an indicator ({@code disclosed_total}), a grid cell ({@code
 * applications.new_received.total}) or a figure of a report's own ({@code extra.villagers}).
 *
 * @param value lower-case letters, digits and underscores, in at most three parts joined by dots
 */
public record MetricId(String value) implements Comparable<MetricId> {
  private static final Pattern PATTERN =
      Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9][a-z0-9_-]*){0,2}");

  /** Refuses what {@link #isValid} does not accept. */
  public MetricId {
    if (!isValid(value)) {
      throw new IllegalArgumentException(value);
    }
  }

  /** Whether a text is an id. */
  public static boolean isValid(String value) {
    return PATTERN.matcher(value).matches();
  }

  /** The id with this text. */
  public static MetricId of(String value) {
    return new MetricId(value);
  }

  /** The id of a grid's cell. */
  public static MetricId cell(String grid, String row, String column) {
    return new MetricId(grid + "." + row + "." + column);
  }

  /** The id of a figure that only this report has. */
  public static MetricId extra(String id) {
    return new MetricId("extra." + id);
  }

  /** Whether only the report itself knows this figure. */
  public boolean isExtra() {
    return value.startsWith("extra.");
  }

  /** Whether this is a cell of a grid. */
  public boolean isCell() {
    return !isExtra() && value.indexOf('.') >= 0;
  }

  /** The grid row of a cell ({@code applications.new_received}); the id itself otherwise. */
  public String row() {
    return isCell() ? value.substring(0, value.lastIndexOf('.')) : value;
  }

  @Override
  public int compareTo(MetricId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
