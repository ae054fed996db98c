package nianjian.content;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nianjian.archive.Passage;
import nianjian.diagnostic.Diagnostics;

/**
 * Renders the parts that make a report: its printed title, headings on lines of their own and run
 * in, the closing lines; what stands between goes to {@link BodyBlocks}.
 */
final class BodyRenderer {
  /** The longest line above a table that is taken for its label. */
  private static final int LABEL = 40;

  private static final String SENTENCE = "。；！？：;!?:";

  private final BodyText out = new BodyText();
  private final HeadingOutline outline = new HeadingOutline();
  private final List<QuoteMarks.Insertion> breaks = new ArrayList<>();
  private final BodyInlines inlines;
  private final BodyTables tables;
  private final BodyBlocks blocks;
  private String title = "";

  /** What is directly above, if it is short enough to be a table's label. */
  private String above = "";

  BodyRenderer(
      Document document,
      FootnoteNumbers notes,
      BodyLinks links,
      MarkdownPlaces places,
      Diagnostics diagnostics) {
    this.inlines = new BodyInlines(out, document, links, places, notes);
    this.tables = new BodyTables(out, inlines);
    BodyReferences references = new BodyReferences(document);
    HeadingSlips slips = new HeadingSlips(places, diagnostics);
    this.blocks = new BodyBlocks(out, inlines, tables, notes, references, slips);
    Set<Node> closing = BodySignature.of(document);
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      render(node, closing.contains(node));
    }
  }

  /** The rendered text. */
  BodyText text() {
    return out;
  }

  /** Its tables. */
  List<BodyTable> tables() {
    return tables.tables();
  }

  /** Its headings. */
  HeadingOutline outline() {
    return outline;
  }

  /** Places where the printed title may be broken. */
  List<QuoteMarks.Insertion> breaks() {
    return breaks;
  }

  /** The words of the printed title, or empty. */
  String title() {
    return title;
  }

  private void render(Node node, boolean closing) {
    int from = out.length();
    if (node instanceof Heading heading) {
      heading(heading);
    } else if (closing) {
      signature(node);
    } else if (node instanceof Paragraph && runInStyle(node).runsIn()) {
      runIn(node, runInStyle(node));
    } else {
      blocks.render(node, about());
    }
    above = node instanceof Paragraph ? label(from) : "";
  }

  private String about() {
    HeadingOutline.Entry heading = outline.last();
    return !above.isEmpty() || heading == null ? above : heading.text();
  }

  private String label(int from) {
    String words = out.between(from, out.length()).strip();
    boolean label =
        !words.isEmpty()
            && words.length() <= LABEL
            && SENTENCE.indexOf(words.charAt(words.length() - 1)) < 0;
    return label ? words : "";
  }

  private void heading(Heading heading) {
    if (heading.getLevel() == 1) {
      title(heading);
      return;
    }
    HeadingStyle style = HeadingStyle.of(MarkdownText.of(heading));
    HeadingOutline.Entry entry = outline.add(heading.getLevel(), style);
    int from = out.length();
    out.enter(entry.anchor(), entry.depth());
    out.tag(opening(entry, style));
    inlines.renderChildren(heading);
    out.tag("</" + entry.element() + ">\n");
    out.endBlock(Passage.Kind.HEADING);
    entry.read(out.between(from, out.length()).strip());
  }

  private static String opening(HeadingOutline.Entry entry, HeadingStyle style) {
    return "<" + entry.element() + style.attribute() + " id=\"" + entry.anchor() + "\">";
  }

  private void title(Heading heading) {
    int from = out.length();
    blocks.block(heading, Passage.Kind.TITLE, "<p class=\"t\">", "</p>\n");
    String words = out.between(from, out.length()).strip();
    title = title.isEmpty() ? words : title;
    int at = from;
    for (String phrase : BodyTitle.phrases(words)) {
      if (at > from) {
        breaks.add(new QuoteMarks.Insertion(at, "<wbr>"));
      }
      at = after(at, phrase.length());
    }
  }

  /** The place that lies so many visible characters after another. */
  private int after(int from, int count) {
    int at = from;
    for (int seen = 0; seen < count && at < out.length(); at++) {
      seen += out.chars().charAt(at) == BodyText.GONE ? 0 : 1;
    }
    return at;
  }

  /** How the heading is numbered that a paragraph opens with in bold; none if it does not. */
  private static HeadingStyle runInStyle(Node paragraph) {
    Node first = paragraph.getFirstChild();
    if (!(first instanceof StrongEmphasis)) {
      return HeadingStyle.NONE;
    }
    String words = MarkdownText.of(first).strip();
    boolean ends = words.endsWith("。") || words.endsWith("：") || words.endsWith(":");
    return ends ? HeadingStyle.of(words) : HeadingStyle.NONE;
  }

  private void runIn(Node paragraph, HeadingStyle style) {
    Node bold = paragraph.getFirstChild();
    HeadingOutline.Entry entry = outline.addRunIn(style);
    int from = out.length();
    out.enter(entry.anchor(), entry.depth());
    out.tag("<div class=\"ri\">" + opening(entry, style));
    inlines.renderChildren(bold);
    out.tag("</" + entry.element() + ">");
    out.endHead();
    int to = out.length();
    if (bold.getNext() != null) {
      out.tag("<p>");
      inlines.renderFrom(bold.getNext());
      out.tag("</p>");
    }
    out.tag("</div>\n");
    out.dropSpaces(to);
    out.endBlock(Passage.Kind.PARAGRAPH);
    String words = out.between(from, to).strip();
    entry.read(words.substring(0, words.length() - 1));
  }

  /** Closing lines keep their lines' ends. */
  private void signature(Node paragraph) {
    out.tag("<p class=\"sign\">");
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof SoftLineBreak) {
        inlines.lineBreak();
      } else {
        inlines.render(node);
      }
    }
    out.tag("</p>\n");
    out.endBlock(Passage.Kind.SIGNATURE);
  }
}
