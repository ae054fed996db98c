package nianjian.archive;

import java.util.Locale;

/** What a report's figures count (统计范围). */
public enum Scope {
  /** 全区域: all bodies of the region. */
  AREA,
  /** 本机关: the reporting body alone. */
  AGENCY;

  /** The word that files use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
