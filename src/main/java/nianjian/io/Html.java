package nianjian.io;

/**
 * Markup made by this program, safe to show as it is. Text from content is escaped before it gets
 * into one.
 *
 * @param value the markup
 */
public record Html(String value) {
  @Override
  public String toString() {
    return value;
  }
}
