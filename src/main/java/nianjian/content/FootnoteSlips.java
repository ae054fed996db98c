package nianjian.content;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;

/**
 * Finds a note without a place and a place without a note. Both would be shown as words of the
 * report, which they are not.
 */
final class FootnoteSlips {
  private final FootnoteNumbers notes;
  private final MarkdownPlaces places;
  private final Diagnostics diagnostics;

  FootnoteSlips(FootnoteNumbers notes, MarkdownPlaces places, Diagnostics diagnostics) {
    this.notes = notes;
    this.places = places;
    this.diagnostics = diagnostics;
  }

  /** Reports every mark and note below a node that have no counterpart. */
  void check(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Footnote mark && mark.getFootnoteBlock() == null) {
        report(node, mark.getText().toString());
      } else if (node instanceof FootnoteBlock block && notes.note(block).isEmpty()) {
        report(node, block.getText().toString());
      }
      check(node);
    }
  }

  private void report(Node node, String name) {
    int start = node.getStartOffset();
    diagnostics.add(
        Code.FOOTNOTE_UNMATCHED,
        places.between(start, start + name.length() + "[^]".length()),
        name);
  }
}
