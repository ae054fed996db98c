package nianjian.diagnostic;

import java.util.Locale;

/** How grave a diagnostic is, the gravest first. */
public enum Severity {
  /** Nothing is published while it stands. */
  ERROR,
  /** Something a webmaster should look at; it blocks a build only under {@code --strict}. */
  WARNING,
  /** Worth knowing; never counted against a build. */
  INFO;

  /** The word that messages and JSON use: {@code error}, {@code warning} or {@code info}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
