package nianjian.content;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The words of a part of a syntax tree, as the source has them. */
final class MarkdownText {
  private MarkdownText() {}

  /** The words below a node, line ends as {@code \n}, without markup and notes. */
  static String of(Node node) {
    StringBuilder out = new StringBuilder();
    append(node, out);
    return out.toString();
  }

  private static void append(Node parent, StringBuilder out) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Footnote) {
        continue;
      }
      if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        out.append('\n');
      } else if (node instanceof Code code) {
        out.append(code.getText());
      } else if (node.hasChildren()) {
        append(node, out);
      } else if (node instanceof HtmlInlineBase && !(node instanceof HtmlEntity)) {
        out.append(node.getChars());
      } else {
        out.append(unescaped(node.getChars()));
      }
    }
  }

  /** Characters with backslash escapes and entities resolved. */
  static String unescaped(BasedSequence chars) {
    String text = chars.toString();
    return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : chars.unescape();
  }
}
