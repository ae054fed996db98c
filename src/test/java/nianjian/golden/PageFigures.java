package nianjian.golden;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The figures that a page marks as the report's own. */
final class PageFigures {
  private PageFigures() {}

  /** Where a part of a page shows a figure with its value. */
  static List<Element> of(Element part, StatedFigure figure) {
    return part.select("data[data-indicator]").stream()
        .filter(data -> data.attr("data-indicator").equals(figure.indicator()))
        .filter(data -> data.attr("data-scope").equals("agency") == figure.agency())
        .filter(data -> data.attr("value").equals(figure.plainValue()))
        .toList();
  }

  /**
   * All figures of a page as scope, indicator and value; those without a scope have an empty one.
   */
  static Set<String> all(Document page) {
    Set<String> figures = new TreeSet<>();
    for (Element data : page.select("data[data-indicator]")) {
      figures.add(
          data.attr("data-scope") + " " + data.attr("data-indicator") + " " + data.attr("value"));
    }
    return figures;
  }
}
