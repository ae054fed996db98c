package nianjian.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nianjian.archive.NoteMark;
import nianjian.archive.Passage;
import nianjian.archive.ReportText;
import nianjian.diagnostic.Position;

/** Makes of the characters of a rendered text what is read: without those that are gone. */
final class ReadableText {
  private final CharSequence chars;
  private final int[] origins;
  private final List<Passage> blocks;
  private final List<NoteMark> marks;

  private final StringBuilder text = new StringBuilder();
  private final List<Passage> passages = new ArrayList<>();
  private final List<NoteMark> notes = new ArrayList<>();
  private int[] runs = new int[48];
  private int size;

  /** The offset in the source that would go on with the present run, or -1 before the first. */
  private int expected = -1;

  ReadableText(CharSequence chars, int[] origins, List<Passage> blocks, List<NoteMark> marks) {
    this.chars = chars;
    this.origins = origins;
    this.blocks = blocks;
    this.marks = marks;
  }

  /** The text, with the places that its source has. */
  ReportText with(MarkdownPlaces places) {
    int mark = 0;
    for (Passage block : blocks) {
      int from = start(block);
      int to = end(block, from);
      boolean words = from < to;
      if (words && !text.isEmpty()) {
        text.append('\n');
      }
      int begun = text.length();
      int head = begun;
      for (int i = from; i <= to; i++) {
        mark = notes(mark, i);
        head = i <= block.head() ? text.length() : head;
        if (i < to) {
          add(i, places);
        }
      }
      mark = notes(mark, block.to());
      if (words || block.image()) {
        passages.add(
            new Passage(
                block.kind(),
                block.depth(),
                block.section(),
                begun,
                block.head() > block.from() ? head : begun,
                text.length(),
                block.image()));
      }
    }
    return new ReportText(
        places.path(), text.toString(), passages, notes, Arrays.copyOf(runs, size));
  }

  private int start(Passage block) {
    int from = block.from();
    while (from < block.to() && isGap(from)) {
      from++;
    }
    return from;
  }

  private int end(Passage block, int from) {
    int to = block.to();
    while (to > from && isGap(to - 1)) {
      to--;
    }
    return to;
  }

  private boolean isGap(int at) {
    char c = chars.charAt(at);
    return c == BodyText.GONE || Character.isWhitespace(c);
  }

  private int notes(int first, int to) {
    int mark = first;
    while (mark < marks.size() && marks.get(mark).offset() <= to) {
      NoteMark note = marks.get(mark);
      notes.add(new NoteMark(text.length(), note.number(), note.kind()));
      mark++;
    }
    return mark;
  }

  private void add(int at, MarkdownPlaces places) {
    char c = chars.charAt(at);
    boolean emptyLine = c == '\n' && text.length() > 0 && text.charAt(text.length() - 1) == '\n';
    if (c == BodyText.GONE || emptyLine) {
      return;
    }
    int origin = origins[at];
    if (origin >= 0 && origin != expected) {
      Position place = places.at(origin);
      if (size + 3 > runs.length) {
        runs = Arrays.copyOf(runs, runs.length * 2);
      }
      runs[size++] = text.length();
      runs[size++] = place.line();
      runs[size++] = place.column();
    }
    expected = origin < 0 ? expected : origin + 1;
    text.append(c);
  }
}
