package nianjian.content;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import nianjian.archive.Note;

/**
 * Renders notes. They quote the original sign by sign, so nothing in them is set otherwise than it
 * is written.
 */
final class FootnoteHtml {
  private final Document document;
  private final BodyLinks links;
  private final MarkdownPlaces places;

  FootnoteHtml(Document document, BodyLinks links, MarkdownPlaces places) {
    this.document = document;
    this.links = links;
    this.places = places;
  }

  /** The notes of a text, in order. */
  List<Note> render(FootnoteNumbers numbers) {
    return numbers.notes().stream().map(this::render).toList();
  }

  private Note render(FootnoteNumbers.Note note) {
    BodyText out = new BodyText();
    paragraphs(note.block(), out);
    out.drop(0, note.kindLength());
    return new Note(
        note.number(), note.anchor(), note.reference(), note.kind(), ArticleHtml.of(out));
  }

  private void paragraphs(Node parent, BodyText out) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      boolean words = node instanceof Paragraph || !node.hasChildren();
      if (words && out.length() > 0) {
        out.tag("<br>");
        out.conceal(" ");
      }
      if (node instanceof Paragraph) {
        new BodyInlines(out, document, links, places, null).renderChildren(node);
      } else if (words) {
        out.show(node.getChars().toString());
      } else {
        paragraphs(node, out);
      }
    }
  }
}
