package nianjian.chart;

import java.util.Set;

/**
 * Writes one chart as an {@code <svg>} element for HTML. It states no style: classes do, and the
 * theme's style sheet knows them. Every id is the chart's own with a letter behind it.
 */
final class SvgWriter {
  private final String id;
  private final StringBuilder out = new StringBuilder(2048);

  SvgWriter(String id, int height, String title, String description) {
    this.id = id;
    open("svg").attribute("height", Integer.toString(height)).attribute("role", "img");
    attribute("aria-labelledby", id + "-t " + id + "-d").inside();
    open("title").attribute("id", id + "-t").content(title, "title");
    open("desc").attribute("id", id + "-d").content(description, "desc");
  }

  /** Refuses an id that could not stand in a {@code url(#…)}. */
  static void requireId(String id) {
    boolean sound =
        !id.isEmpty()
            && id.charAt(0) >= 'a'
            && id.charAt(0) <= 'z'
            && id.chars()
                .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    if (!sound) {
      throw new IllegalArgumentException("id of a chart: " + id);
    }
  }

  /** Defines those of the patterns that need it. */
  void patterns(Set<Pattern> used) {
    boolean diagonal = used.contains(Pattern.DIAGONAL);
    boolean dots = used.contains(Pattern.DOTS);
    if (!diagonal && !dots) {
      return;
    }
    open("defs").inside();
    if (diagonal) {
      tile("-h").attribute("patternTransform", "rotate(45)").inside();
      ground().open("line").attribute("x1", "0").attribute("y1", "0").attribute("x2", "0");
      attribute("y2", "7").attribute("class", "pat-l").empty().close("pattern");
    }
    if (dots) {
      tile("-p").inside();
      ground().open("circle").attribute("cx", "3.5").attribute("cy", "3.5").attribute("r", "1.5");
      attribute("class", "pat-d").empty().close("pattern");
    }
    close("defs");
  }

  private SvgWriter tile(String letter) {
    return open("pattern")
        .attribute("id", id + letter)
        .attribute("width", "7")
        .attribute("height", "7")
        .attribute("patternUnits", "userSpaceOnUse");
  }

  private SvgWriter ground() {
    open("rect").attribute("width", "7").attribute("height", "7");
    return attribute("class", "pat-bg").empty();
  }

  /** A bar from the left edge, {@code share} percent wide; none where it would have no width. */
  void bar(double y, double share, int height, Pattern pattern) {
    String width = percent(share);
    if (width.equals("0%")) {
      return;
    }
    open("rect").attribute("x", "0").attribute("y", Coordinate.of(y)).attribute("width", width);
    attribute("height", Integer.toString(height));
    switch (pattern) {
      case SOLID -> attribute("class", "f1");
      case OUTLINE -> attribute("class", "pat-bg bar-edge");
      case DIAGONAL -> attribute("fill", "url(#" + id + "-h)").attribute("class", "bar-edge");
      case DOTS -> attribute("fill", "url(#" + id + "-p)").attribute("class", "bar-edge");
    }
    empty();
  }

  /**
   * A line of text.
   *
   * @param x percent from the left
   * @param y pixels from the top to the foot of the letters
   * @param anchor which part of the text stands at x
   * @param classes the class attribute, or empty for plain text
   */
  void text(double x, double y, Anchor anchor, String classes, String content) {
    open("text").attribute("x", x == 0 ? "0" : percent(x)).attribute("y", Coordinate.of(y));
    if (anchor != Anchor.START) {
      attribute("text-anchor", anchor.word());
    }
    if (!classes.isEmpty()) {
      attribute("class", classes);
    }
    content(content, "text");
  }

  /** A line of the frame: across in percent, down in pixels. */
  void rule(double x1, double x2, double y1, double y2, String classes, boolean dashed) {
    open("line").attribute("x1", percent(x1)).attribute("x2", percent(x2));
    attribute("y1", Coordinate.of(y1)).attribute("y2", Coordinate.of(y2));
    attribute("class", classes);
    if (dashed) {
      attribute("stroke-dasharray", "4 4");
    }
    empty();
  }

  /** A segment between two points of a series; dotted where one of them is derived. */
  void segment(double x1, double y1, double x2, double y2, boolean dotted) {
    open("line").attribute("x1", percent(x1)).attribute("y1", Coordinate.of(y1));
    attribute("x2", percent(x2)).attribute("y2", Coordinate.of(y2)).attribute("class", "f1l");
    attribute("stroke-width", "2.5");
    if (dotted) {
      attribute("stroke-dasharray", "2 5");
    }
    attribute("stroke-linecap", "round").empty();
  }

  /** A point of a series; hollow where it is derived. */
  void point(double x, double y, boolean hollow) {
    open("circle").attribute("cx", percent(x)).attribute("cy", Coordinate.of(y));
    if (hollow) {
      attribute("r", "5.5").attribute("class", "f1l pat-bg").attribute("stroke-width", "2.5");
    } else {
      attribute("r", "4.5").attribute("class", "f1");
    }
    empty();
  }

  /** The finished element. */
  String finish() {
    close("svg");
    return out.toString();
  }

  private static String percent(double value) {
    return Coordinate.of(value) + "%";
  }

  private SvgWriter open(String name) {
    out.append('<').append(name);
    return this;
  }

  private SvgWriter attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
    return this;
  }

  private void inside() {
    out.append('>');
  }

  private SvgWriter empty() {
    out.append("/>");
    return this;
  }

  private void content(String text, String name) {
    inside();
    escape(text);
    close(name);
  }

  private void close(String name) {
    out.append("</").append(name).append('>');
  }

  /** Escapes a text; what XML cannot hold at all becomes U+FFFD. */
  private void escape(String text) {
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isXml(c) ? c : 0xFFFD);
              }
            });
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c < 0x7F)
        || (c > 0x9F && c < 0xD800)
        || (c > 0xDFFF && c < 0xFFFE)
        || c > 0xFFFF;
  }
}
