package nianjian.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is put into a rendered text.
 *
 * @param stretches marked stretches, in order, none touching another
 * @param insertions markup between characters, in order
 */
record QuoteMarks(List<Stretch> stretches, List<Insertion> insertions) {
  /** Nothing. */
  static final QuoteMarks NONE = new QuoteMarks(List.of(), List.of());

  /**
   * A stretch of the text.
   *
   * @param start its first place
   * @param end the place after its last
   * @param id the id of its mark, or empty
   */
  record Stretch(int start, int end, String id) {}

  /**
   * Markup between characters.
   *
   * @param at the place before which it stands
   * @param html the markup
   */
  record Insertion(int at, String html) {}

  /**
   * The marks of stretches that may overlap. Those that do become one; the first has its id on the
   * mark, and each later one that has an id gets an empty element where it begins.
   *
   * @param wanted the stretches; at the same place, the first in the list counts as first
   * @param others further insertions
   */
  static QuoteMarks of(List<Stretch> wanted, List<Insertion> others) {
    List<Stretch> sorted = new ArrayList<>(wanted);
    sorted.sort(Comparator.comparingInt(Stretch::start));
    List<Stretch> merged = new ArrayList<>();
    List<Insertion> insertions = new ArrayList<>(others);
    for (Stretch next : sorted) {
      int last = merged.size() - 1;
      if (last < 0 || merged.get(last).end() <= next.start()) {
        merged.add(next);
        continue;
      }
      Stretch before = merged.get(last);
      boolean takesOver = before.id().isEmpty() && before.start() == next.start();
      if (!takesOver && !next.id().isEmpty()) {
        insertions.add(new Insertion(next.start(), "<span id=\"" + next.id() + "\"></span>"));
      }
      int end = Math.max(before.end(), next.end());
      merged.set(last, new Stretch(before.start(), end, takesOver ? next.id() : before.id()));
    }
    insertions.sort(Comparator.comparingInt(Insertion::at));
    return new QuoteMarks(merged, insertions);
  }
}
