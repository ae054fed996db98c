package nianjian.site;

import java.util.List;
import nianjian.io.Html;

/**
 * The text of a page, as a layout sees it.
 *
 * @param html the text
 * @param notes its textual notes
 */
public record ArticleModel(Html html, List<Note> notes) {
  /** No text. */
  public static final ArticleModel NONE = new ArticleModel(new Html(""), List.of());

  public ArticleModel {
    notes = List.copyOf(notes);
  }

  /** A textual note: number, its id, the id of its place, kind (脱字 …) or empty, what it says. */
  public record Note(int number, String anchor, String reference, String kind, Html html) {}
}
