package nianjian.site;

import java.util.List;

/**
 * The metadata of a page.
 *
 * @param title the page's title, without the site's name
 * @param description one sentence, at most 80 characters; empty to leave it out
 * @param section which menu entry is current: {@code home years regions data about}, or empty
 * @param metas government page tags (国办发〔2017〕47号), in order; only those with a known value
 * @param canonical the absolute address, or empty when the base address is not known
 * @param type the Open Graph type: {@code website} or {@code article}
 * @param noindex whether search engines are asked to leave the page out
 * @param archived the date of archiving that the page shows as 已归档, {@code YYYY-MM-DD}, or empty
 * @param alternates further forms of the page: data files and feeds
 * @param previous the page before in a series, or empty
 * @param next the page after
 */
public record Head(
    String title,
    String description,
    String section,
    List<Meta> metas,
    String canonical,
    String type,
    boolean noindex,
    String archived,
    List<Alternate> alternates,
    String previous,
    String next) {
  public Head {
    metas = List.copyOf(metas);
    alternates = List.copyOf(alternates);
  }

  /** The same, with search engines asked to leave the page out. */
  Head hiddenIf(boolean hidden) {
    return new Head(
        title,
        description,
        section,
        metas,
        canonical,
        type,
        noindex || hidden,
        archived,
        alternates,
        previous,
        next);
  }

  /** A {@code <meta name content>} of the government tags. */
  public record Meta(String name, String content) {}

  /** A {@code <link rel=alternate>}: media type, title and output path. */
  public record Alternate(String type, String title, String href) {}
}
