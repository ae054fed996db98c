package nianjian.diagnostic;

/** A language in which the program speaks to a webmaster. */
public enum Language {
  CHINESE("zh-CN"),
  ENGLISH("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The tag that {@code --lang} takes. */
  public String tag() {
    return tag;
  }
}
