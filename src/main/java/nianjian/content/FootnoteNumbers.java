package nianjian.content;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers a text's notes (校记) by where each is first referred to. A note is authored as a footnote;
 * one that nothing refers to, or a reference to none, stays what it is: text.
 */
final class FootnoteNumbers {
  private static final Pattern KIND = Pattern.compile("(脱字|衍字|误字|序号|转换)[：:]\\s*");

  private final List<Note> notes = new ArrayList<>();
  private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();
  private final Map<FootnoteBlock, Integer> uses = new HashMap<>();

  /** The notes of a text. */
  FootnoteNumbers(Node document) {
    collect(document);
  }

  /**
   * A note.
   *
   * @param number from 1
   * @param block its definition
   * @param kind what kind of remark it says it is, or empty
   * @param kindLength how many characters of it say so
   */
  record Note(int number, FootnoteBlock block, String kind, int kindLength) {
    /** Its id on the page. */
    String anchor() {
      return "e" + number;
    }

    /** The id of the place that it is about. */
    String reference() {
      return "r" + number;
    }
  }

  private void collect(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Footnote reference && reference.getFootnoteBlock() != null) {
        number(reference.getFootnoteBlock());
      } else if (!(node instanceof FootnoteBlock
          || node instanceof Image
          || node instanceof ImageRef)) {
        collect(node);
      }
    }
  }

  private void number(FootnoteBlock block) {
    if (numbers.putIfAbsent(block, notes.size() + 1) == null) {
      Matcher kind = KIND.matcher(block.getFirstChild() == null ? "" : firstLine(block));
      boolean known = kind.lookingAt();
      notes.add(
          new Note(notes.size() + 1, block, known ? kind.group(1) : "", known ? kind.end() : 0));
    }
  }

  private static String firstLine(FootnoteBlock block) {
    return MarkdownText.of(block.getFirstChild());
  }

  /** The notes, in order. */
  List<Note> notes() {
    return notes;
  }

  /** The note that a definition makes, if anything refers to it. */
  Optional<Note> note(FootnoteBlock block) {
    return Optional.ofNullable(numbers.get(block)).map(n -> notes.get(n - 1));
  }

  /** Counts one more reference to a note; empty for the first, else which one it is. */
  OptionalInt use(Note note) {
    int times = uses.merge(note.block(), 1, Integer::sum);
    return times == 1 ? OptionalInt.empty() : OptionalInt.of(times);
  }
}
