package nianjian.site;

import nianjian.io.SitePath;

/** A file that is not a page. */
public sealed interface FilePlan {
  /** Where it goes. */
  SitePath path();

  /**
   * A file whose bytes are known.
   *
   * @param path where it goes
   * @param bytes what it holds; not to be changed
   */
  @SuppressWarnings("ArrayRecordComponent") // never changed after it is made
  record Made(SitePath path, byte[] bytes) implements FilePlan {}

  /**
   * A file that is copied as it is.
   *
   * @param path where it goes
   * @param source the file, relative to the site folder
   */
  record Copied(SitePath path, String source) implements FilePlan {}
}
