package nianjian.site;

/**
 * A status notice.
 *
 * @param kind {@code warn} (数据核对), {@code info} or {@code stop} (已撤回)
 * @param label its bold word
 * @param text one sentence
 * @param link where it leads, or a plain empty link
 */
public record Notice(String kind, String label, String text, Link link) {}
