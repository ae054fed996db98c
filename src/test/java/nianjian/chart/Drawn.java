package nianjian.chart;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A chart as a test sees it: parsed, so that it is well-formed or the test fails. */
final class Drawn {
  static final ChartTexts WORDS =
      new ChartTexts(
          "{0}{1}{2}",
          "{0}报告未载",
          "{0}：{1}",
          "，",
          "。",
          "共{0}项，最高{1}，最低{2}",
          "报告未载",
          "{0}年",
          "缺",
          "缺{0}",
          "推算",
          "{0}（推算）");

  private static final double WIDTH = 246;

  private final Element svg;

  private Drawn(Element svg) {
    this.svg = svg;
  }

  static Drawn of(String markup) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      InputSource source = new InputSource(new StringReader(markup));
      return new Drawn(factory.newDocumentBuilder().parse(source).getDocumentElement());
    } catch (Exception e) {
      throw new AssertionError("not well-formed: " + markup, e);
    }
  }

  String attribute(String name) {
    return svg.getAttribute(name);
  }

  List<Element> all(String name) {
    NodeList nodes = svg.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  String description() {
    return all("desc").get(0).getTextContent();
  }

  List<String> words() {
    return all("text").stream().map(Element::getTextContent).toList();
  }

  List<String> words(String classes) {
    return all("text").stream()
        .filter(t -> t.getAttribute("class").equals(classes))
        .map(Element::getTextContent)
        .toList();
  }

  List<String> bars() {
    return all("rect").stream()
        .filter(r -> r.hasAttribute("x"))
        .map(r -> r.getAttribute("width"))
        .toList();
  }

  /** The segments of the series, as pairs of places across. */
  List<String> segments() {
    return all("line").stream()
        .filter(l -> l.getAttribute("class").equals("f1l"))
        .map(
            l ->
                l.getAttribute("x1")
                    + " "
                    + l.getAttribute("x2")
                    + (l.hasAttribute("stroke-dasharray") ? " dotted" : ""))
        .toList();
  }

  Set<String> ids() {
    Set<String> ids = new HashSet<>();
    for (Element element : all("*")) {
      if (element.hasAttribute("id") && !ids.add(element.getAttribute("id"))) {
        throw new AssertionError("id twice: " + element.getAttribute("id"));
      }
    }
    return ids;
  }

  /** Texts that lie on one another on a screen of 320 pixels; empty when all is well. */
  List<String> overlaps() {
    List<Element> texts = all("text");
    List<String> found = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        if (box(texts.get(i)).overlaps(box(texts.get(j)))) {
          found.add(texts.get(i).getTextContent() + " / " + texts.get(j).getTextContent());
        }
      }
    }
    return found;
  }

  private static Box box(Element text) {
    String x = text.getAttribute("x");
    double at =
        x.endsWith("%")
            ? Double.parseDouble(x.substring(0, x.length() - 1)) / 100 * WIDTH
            : Double.parseDouble(x);
    double size =
        switch (text.getAttribute("class")) {
          case "val" -> 16;
          case "mute", "mute num" -> 14;
          default -> 15;
        };
    Anchor anchor =
        switch (text.getAttribute("text-anchor")) {
          case "end" -> Anchor.END;
          case "middle" -> Anchor.MIDDLE;
          default -> Anchor.START;
        };
    double width = TextWidth.of(text.getTextContent(), size);
    double foot = Double.parseDouble(text.getAttribute("y"));
    return Box.ofText(at, foot, anchor, width, size);
  }
}
