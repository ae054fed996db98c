package nianjian.render;

import java.time.Duration;

/**
 * What a page may take before its layout is stopped.
 *
 * @param bytes the largest page
 * @param time the longest that a page may be worked on
 */
record RenderLimits(long bytes, Duration time) {
  /** Far above what any page of an archive needs. */
  static final RenderLimits STANDARD = new RenderLimits(64L << 20, Duration.ofSeconds(30));

  /** The largest page, as messages say it. */
  String bytesText() {
    return bytes >= 1 << 20 ? (bytes >> 20) + " MiB" : bytes + " B";
  }

  /** The longest time, as messages say it. */
  String timeText() {
    return time.toMillis() >= 1000 ? time.toSeconds() + " s" : time.toMillis() + " ms";
  }
}
