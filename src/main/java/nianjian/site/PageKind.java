package nianjian.site;

/** The kinds of page; each has a layout of its name. */
public enum PageKind {
  HOME("home"),
  YEARS("years"),
  YEAR("year"),
  REGIONS("regions"),
  REGION("region"),
  REPORT("report"),
  INDICATORS("indicators"),
  INDICATOR("indicator"),
  DATA("data"),
  ARTICLE("article"),
  CORRECTIONS("corrections"),
  SITEMAP("sitemap"),
  REDIRECT("redirect"),
  NOT_FOUND("notfound");

  private final String layout;

  PageKind(String layout) {
    this.layout = layout;
  }

  /** The layout's name, without folder and extension. */
  public String layout() {
    return layout;
  }
}
