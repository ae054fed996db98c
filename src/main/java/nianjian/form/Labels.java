package nianjian.form;

/**
 * A name in the three interface languages.
 *
 * @param hans in Simplified Chinese
 * @param hant in Traditional Chinese
 * @param en in English
 */
public record Labels(String hans, String hant, String en) {

  /** One text in all three, for names that a report gives itself. */
  public static Labels same(String text) {
    return new Labels(text, text, text);
  }

  /** The name in {@code zh-Hans}, {@code zh-Hant} or {@code en}. */
  public String in(String language) {
    return switch (language) {
      case "zh-Hant" -> hant;
      case "en" -> en;
      default -> hans;
    };
  }
}
