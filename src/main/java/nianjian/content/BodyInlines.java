package nianjian.content;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Renders what stands within a block. HTML of the source is shown as the text that it is. */
final class BodyInlines {
  private final BodyText out;
  private final Document document;
  private final BodyLinks links;
  private final MarkdownPlaces places;

  /** The notes that may be referred to; null within a note. */
  private final @Nullable FootnoteNumbers notes;

  /**
   * Whether a link is open; of all markup only a bare address can stand within one and be another.
   */
  private boolean inLink;

  BodyInlines(
      BodyText out,
      Document document,
      BodyLinks links,
      MarkdownPlaces places,
      @Nullable FootnoteNumbers notes) {
    this.out = out;
    this.document = document;
    this.links = links;
    this.places = places;
    this.notes = notes;
  }

  /** Renders what a block holds. */
  void renderChildren(Node parent) {
    renderFrom(parent.getFirstChild());
  }

  /** Renders a node and those after it. */
  void renderFrom(@Nullable Node first) {
    for (Node node = first; node != null; node = node.getNext()) {
      render(node);
    }
  }

  /** Renders one node. */
  void render(Node node) {
    if (node instanceof Text || node instanceof HtmlEntity) {
      show(node.getChars());
    } else if (node instanceof Footnote reference) {
      note(reference);
    } else if (node instanceof StrongEmphasis) {
      element("strong", node);
    } else if (node instanceof Emphasis) {
      element("em", node);
    } else if (node instanceof Strikethrough) {
      element("del", node);
    } else if (node instanceof SoftLineBreak) {
      out.show("\n");
    } else if (node instanceof HardLineBreak) {
      lineBreak();
    } else if (node instanceof Code code) {
      out.tag("<code>");
      out.showLiterally(codeText(code));
      out.tag("</code>");
    } else if (node instanceof TextBase) {
      renderChildren(node);
    } else {
      renderLink(node);
    }
  }

  private void renderLink(Node node) {
    if (node instanceof Image image) {
      image(node, address(image), title(image));
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      String words = node.getChars().subSequence(1, node.getChars().length() - 1).toString();
      autoLink(node, node instanceof MailLink ? "mailto:" + words : words, words);
    } else if (node instanceof LinkNodeBase link) {
      link(node, address(link), title(link));
    } else if (node instanceof RefNode ref) {
      Reference reference = ref.isDefined() ? ref.getReferenceNode(document) : null;
      if (reference == null) {
        asItStands(node);
      } else if (node instanceof ImageRef) {
        image(node, address(reference), title(reference));
      } else {
        link(node, address(reference), title(reference));
      }
    } else {
      String words = node.getChars().toString().replace('\r', ' ').replace('\n', ' ');
      out.show(words, node.getStartOffset());
    }
  }

  /** A line's end that is drawn. */
  void lineBreak() {
    out.tag("<br>");
    out.conceal(" ");
  }

  private void element(String name, Node node) {
    out.tag("<" + name + ">");
    renderChildren(node);
    out.tag("</" + name + ">");
  }

  /**
   * A reference in brackets that leads nowhere: its brackets are text, what is within is rendered.
   */
  private void asItStands(Node node) {
    if (!node.hasChildren()) {
      show(node.getChars());
      return;
    }
    BasedSequence chars = node.getChars();
    BasedSequence inner = node.getChildChars();
    show(chars.prefixOf(inner));
    renderChildren(node);
    show(chars.suffixOf(inner));
  }

  private void show(BasedSequence chars) {
    out.show(MarkdownText.unescaped(chars), chars, chars.getStartOffset());
  }

  private void link(Node node, String address, String title) {
    Optional<BodyLinks.Target> target = links.link(address, places.at(node.getStartOffset()));
    target.ifPresent(t -> out.tag(opening(t, title)));
    inLink = target.isPresent();
    renderChildren(node);
    inLink = false;
    target.ifPresent(t -> out.tag("</a>"));
  }

  private void autoLink(Node node, String address, String words) {
    Optional<BodyLinks.Target> target = links.link(address, places.at(node.getStartOffset()));
    target.filter(t -> !inLink).ifPresent(t -> out.tag(opening(t, "")));
    out.showLiterally(words);
    target.filter(t -> !inLink).ifPresent(t -> out.tag("</a>"));
  }

  private static String opening(BodyLinks.Target target, String title) {
    return "<a href=\""
        + ArticleHtml.escape(target.href())
        + "\""
        + (title.isEmpty() ? "" : " title=\"" + ArticleHtml.escape(title) + "\"")
        + (target.web() ? " class=\"ext\" rel=\"noopener noreferrer\">" : ">");
  }

  private void image(Node node, String address, String title) {
    String words = MarkdownText.of(node).replace('\n', ' ');
    Optional<BodyLinks.Target> target = links.image(address, places.at(node.getStartOffset()));
    if (target.isEmpty()) {
      out.show(words);
      return;
    }
    out.picture();
    out.tag(
        "<img src=\""
            + ArticleHtml.escape(target.get().href())
            + "\" alt=\""
            + ArticleHtml.escape(words)
            + "\""
            + (title.isEmpty() ? "" : " title=\"" + ArticleHtml.escape(title) + "\"")
            + " loading=\"lazy\">");
  }

  private static String address(LinkNodeBase link) {
    return MarkdownText.unescaped(link.getUrl());
  }

  private static String title(LinkNodeBase link) {
    return MarkdownText.unescaped(link.getTitle()).replace('\n', ' ');
  }

  private void note(Footnote reference) {
    Optional<FootnoteNumbers.Note> note =
        notes == null || reference.getFootnoteBlock() == null
            ? Optional.empty()
            : notes.note(reference.getFootnoteBlock());
    if (notes == null || note.isEmpty()) {
      out.show(reference.getChars().toString());
      return;
    }
    out.note(note.get().number(), note.get().kind());
    String again = notes.use(note.get()).stream().mapToObj(n -> "-" + n).findFirst().orElse("");
    out.tag(sup(note.get(), again));
  }

  private static String sup(FootnoteNumbers.Note note, String again) {
    return "<sup class=\"fnref\"><a href=\"#"
        + note.anchor()
        + "\" id=\""
        + note.reference()
        + again
        + "\" aria-label=\""
        + (note.kind().isEmpty() ? "注" : "校记")
        + note.number()
        + "\">"
        + note.number()
        + "</a></sup>";
  }

  /** CommonMark: a line's end is a space, and one space at both ends is taken off. */
  private static String codeText(Code code) {
    String text = code.getText().toString().replace('\n', ' ');
    boolean padded = text.length() > 2 && text.startsWith(" ") && text.endsWith(" ");
    return padded && !text.isBlank() ? text.substring(1, text.length() - 1) : text;
  }
}
