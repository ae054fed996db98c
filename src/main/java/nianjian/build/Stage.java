package nianjian.build;

import java.util.Locale;

/** The stages of a build, in their order. */
public enum Stage {
  /** Finding the sources. */
  SCAN,
  /** Reading settings, regions, reports, pages and theme. */
  READ,
  /** Laying down every page and file. */
  PLAN,
  /** Making the bytes of every page and file. */
  RENDER,
  /** Putting them into the destination. */
  WRITE;

  /** The word that texts use in their keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
