package nianjian.site;

/** The interface's words in one language. */
@FunctionalInterface
public interface Texts {
  /** The text of a key, its places {@code {0} {1}} … filled; a missing key is the theme's error. */
  String text(String key, String... arguments);
}
