package nianjian.content;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;

/** Finds {@code #标题}: without a space after its signs, a heading is plain text. */
final class HeadingSlips {
  private static final int DEEPEST = 6;

  private final MarkdownPlaces places;
  private final Diagnostics diagnostics;

  HeadingSlips(MarkdownPlaces places, Diagnostics diagnostics) {
    this.places = places;
    this.diagnostics = diagnostics;
  }

  /** Reports every line of a paragraph that was probably meant as a heading. */
  void check(Node paragraph) {
    boolean lineStart = true;
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (lineStart && node instanceof Text) {
        check(node.getChars().toString(), node.getStartOffset());
      }
      lineStart = node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }
  }

  private void check(String line, int offset) {
    int signs = 0;
    while (signs < line.length() && line.charAt(signs) == '#') {
      signs++;
    }
    if (signs == 0 || signs > DEEPEST || signs == line.length()) {
      return;
    }
    char next = line.charAt(signs);
    // A topic (#政务公开#) and a number (#1) are no headings.
    boolean other = line.indexOf('#', signs) >= 0 || (signs == 1 && Character.isDigit(next));
    if (!other && !BodyChars.isSpace(next)) {
      diagnostics.add(
          Code.HEADING_WITHOUT_SPACE,
          places.between(offset, offset + signs),
          line.substring(0, signs),
          line.substring(signs));
    }
  }
}
