package nianjian.archive;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text, rendered: of a report or of a page. It depends on its own source alone and is loaded only
 * when a page needs it.
 *
 * @param html the text as safe HTML, with the places that state figures marked
 * @param contents its headings as a tree
 * @param notes its textual notes, in order
 * @param text its words without notes and markup, with their places in the source
 * @param anchors every id in {@code html} and the notes
 * @param figureAnchors for every figure that has a place in the text, keyed as {@link #key}: the id
 *     there
 * @param links its links
 * @param title the text of its {@code #} heading, or empty
 */
public record Article(
    String html,
    List<Heading> contents,
    List<Note> notes,
    ReportText text,
    Set<String> anchors,
    Map<String, String> figureAnchors,
    List<BodyLink> links,
    String title) {
  /** A text without words. */
  public static final Article EMPTY =
      new Article("", List.of(), List.of(), ReportText.EMPTY, Set.of(), Map.of(), List.of(), "");

  public Article {
    contents = List.copyOf(contents);
    notes = List.copyOf(notes);
    anchors = Collections.unmodifiableSet(new LinkedHashSet<>(anchors));
    figureAnchors = Collections.unmodifiableMap(new LinkedHashMap<>(figureAnchors));
    links = List.copyOf(links);
  }

  /** Its words, a line for each block. */
  public String plainText() {
    return text.text();
  }

  /** The key of a figure in {@link #figureAnchors}: the metric's id, {@code agency-} before it. */
  public static String key(String metric, boolean agency) {
    return agency ? "agency-" + metric : metric;
  }
}
