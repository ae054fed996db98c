package nianjian.config;

/**
 * Parts of the site that can be switched off.
 *
 * @param search the full-text search
 * @param compare the comparison pages
 * @param indicators a page for every indicator
 * @param downloads the data files
 * @param charts the charts
 * @param checks the verdicts on figures
 * @param feeds the Atom feed
 * @param qr the QR codes
 */
public record Features(
    boolean search,
    boolean compare,
    boolean indicators,
    boolean downloads,
    boolean charts,
    boolean checks,
    boolean feeds,
    boolean qr) {
  /** Everything on. */
  public static final Features ALL = new Features(true, true, true, true, true, true, true, true);
}
