package nianjian.archive;

import java.util.Locale;

/** How far a report is public. */
public enum Status {
  /** Built only on request, marked, and in no data. */
  DRAFT,
  PUBLISHED,
  /** Its page answers with the reason; text and figures are gone. */
  WITHDRAWN;

  /** The word that files use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
