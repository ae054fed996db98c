package nianjian.golden;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** The places in the text of a report page that its figures lead to. */
final class MarkedText {
  private static final Pattern SENTENCE_END = Pattern.compile("[。；;！？!?]");

  private MarkedText() {}

  /** The place of that id, if it is in the text of the report and on or at a mark. */
  static Optional<Element> mark(Document page, String id) {
    Element place = page.getElementById(id);
    Element text = page.getElementById("text");
    if (place == null || text == null || !place.parents().contains(text)) {
      return Optional.empty();
    }
    Element mark = place.closest("mark");
    if (mark != null) {
      return Optional.of(mark);
    }
    return Optional.ofNullable(place.nextElementSibling()).filter(next -> next.is("mark"));
  }

  /** The sentence around a mark, without the numbers of notes. */
  static String sentence(Element mark) {
    Element block = mark.closest("p, li, td, th, h3, h4, h5, h6, div");
    StringBuilder text = new StringBuilder();
    int[] start = {0};
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node.equals(mark)) {
            start[0] = text.length();
          }
          if (node instanceof TextNode words && !isNote(words)) {
            text.append(words.getWholeText());
          }
        },
        block);
    int from = 0;
    int to = text.length();
    var ends = SENTENCE_END.matcher(text);
    while (ends.find()) {
      if (ends.end() <= start[0]) {
        from = ends.end();
      } else if (ends.end() > start[0] + mark.wholeText().length()) {
        to = ends.end();
        break;
      }
    }
    return text.substring(from, to);
  }

  private static boolean isNote(Node words) {
    return words.parent() instanceof Element parent && parent.closest(".fnref") != null;
  }
}
