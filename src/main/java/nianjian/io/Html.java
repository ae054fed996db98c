package nianjian.io;

/**
 * Markup that this program made itself, safe to show as it is: a rendered text, a chart. A layout
 * prints it without escaping; every other text is escaped.
 *
 * @param value well-formed HTML in which all foreign text is escaped already
 */
public record Html(String value) {
  /** No markup. */
  public static final Html EMPTY = new Html("");

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return value.isEmpty();
  }

  @Override
  public String toString() {
    return value;
  }
}
