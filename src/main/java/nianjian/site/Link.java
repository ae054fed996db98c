package nianjian.site;

/**
 * A text that leads somewhere.
 *
 * @param text what it says
 * @param href an output path, {@code #anchor} or absolute address; empty for plain text
 */
public record Link(String text, String href) {
  /** A text that leads nowhere. */
  public static Link plain(String text) {
    return new Link(text, "");
  }
}
