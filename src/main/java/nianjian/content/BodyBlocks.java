package nianjian.content;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import nianjian.archive.Passage;

/** Renders the blocks that may stand anywhere: paragraphs, lists, quotations, code, tables. */
final class BodyBlocks {
  private final BodyText out;
  private final BodyInlines inlines;
  private final BodyTables tables;
  private final FootnoteNumbers notes;
  private final BodyReferences references;
  private final HeadingSlips slips;

  BodyBlocks(
      BodyText out,
      BodyInlines inlines,
      BodyTables tables,
      FootnoteNumbers notes,
      BodyReferences references,
      HeadingSlips slips) {
    this.out = out;
    this.inlines = inlines;
    this.tables = tables;
    this.notes = notes;
    this.references = references;
    this.slips = slips;
  }

  /** Renders a block; {@code about} is what stands above it, to label a table with. */
  void render(Node node, String about) {
    if (node instanceof Paragraph) {
      paragraph(node, "<p>", "</p>\n");
    } else if (node instanceof TableBlock table) {
      tables.render(table, about);
    } else if (node instanceof ListBlock list) {
      list(list, about);
    } else if (node instanceof BlockQuote) {
      out.tag("<blockquote>");
      children(node, about);
      out.tag("</blockquote>\n");
    } else if (node instanceof FencedCodeBlock code) {
      code(code.getContentChars().toString());
    } else if (node instanceof HtmlBlockBase) {
      asText(node);
    } else if (node instanceof FootnoteBlock note) {
      unused(note, about);
    } else if (node instanceof ThematicBreak) {
      out.tag("<hr>\n");
    } else if (node instanceof Heading) {
      // Within a list or a quotation it heads nothing of the report.
      paragraph(node, "<p><strong>", "</strong></p>\n");
    } else if (node instanceof Reference reference) {
      if (!references.isUsed(reference)) {
        asText(node);
      }
    } else {
      children(node, about);
    }
  }

  private void children(Node parent, String about) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      render(node, about);
    }
  }

  /** Renders a block of words between two tags. */
  void paragraph(Node node, String opening, String closing) {
    block(node, Passage.Kind.PARAGRAPH, opening, closing);
  }

  /** Renders a block of words of some kind between two tags. */
  void block(Node node, Passage.Kind kind, String opening, String closing) {
    slips.check(node);
    out.tag(opening);
    inlines.renderChildren(node);
    out.tag(closing);
    out.endBlock(kind);
  }

  private void list(ListBlock list, String about) {
    OrderedList ordered = list instanceof OrderedList o ? o : null;
    int number = ordered == null ? 0 : ordered.getStartNumber();
    String start = number == 1 ? "" : " start=\"" + number + "\"";
    out.tag(ordered == null ? "<ul>\n" : "<ol" + start + ">\n");
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      out.tag("<li>");
      if (ordered != null) {
        // The browser draws the number; it is part of the text all the same.
        out.conceal(number + ". ");
        number++;
      }
      for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
        if (node instanceof Paragraph && list.isTight()) {
          paragraph(node, "", "");
        } else {
          render(node, about);
        }
      }
      out.tag("</li>\n");
    }
    out.tag(ordered == null ? "</ul>\n" : "</ol>\n");
  }

  private void code(String text) {
    out.tag("<pre tabindex=\"0\"><code>");
    out.showLiterally(text);
    out.tag("</code></pre>\n");
    out.endLiteralBlock();
  }

  /** What is shown and not obeyed: HTML, the definition of a link that nothing uses. */
  private void asText(Node node) {
    out.tag("<p>");
    String words = node.getChars().toString();
    out.show(words.strip().replace("\r", ""), words, node.getStartOffset());
    out.tag("</p>\n");
    out.endBlock(Passage.Kind.PARAGRAPH);
  }

  /** A note that nothing refers to stays in the text as it is written. */
  private void unused(FootnoteBlock note, String about) {
    if (notes.note(note).isPresent()) {
      return;
    }
    Node first = note.getFirstChild();
    out.tag("<p>");
    out.show("[^" + note.getText() + "]: ");
    if (first instanceof Paragraph) {
      inlines.renderChildren(first);
    }
    out.tag("</p>\n");
    out.endBlock(Passage.Kind.PARAGRAPH);
    for (Node node = first; node != null; node = node.getNext()) {
      if (node != first || !(first instanceof Paragraph)) {
        render(node, about);
      }
    }
  }
}
