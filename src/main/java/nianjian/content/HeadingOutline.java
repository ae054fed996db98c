package nianjian.content;

import java.util.ArrayList;
import java.util.List;
import nianjian.archive.Heading;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a text as they come. Levels follow nesting, not numbering: a level that the
 * source skips is closed up. Ids are made of positions, so that numbers which the source repeats or
 * leaves out do not matter.
 */
final class HeadingOutline {
  /** The level on the page of the highest headings: above them are the title and the sections. */
  private static final int TOP = 3;

  private static final int LOWEST = 6;

  private final List<Entry> roots = new ArrayList<>();
  private final List<Entry> open = new ArrayList<>();

  /** A heading whose children are still being added. */
  static final class Entry {
    private final String anchor;
    private final int depth;

    /** The level in the source, or 0 for a heading that is run in. */
    private final int level;

    private final HeadingStyle style;
    private final List<Entry> children = new ArrayList<>();
    private String text = "";

    private Entry(String anchor, int depth, int level, HeadingStyle style) {
      this.anchor = anchor;
      this.depth = depth;
      this.level = level;
      this.style = style;
    }

    /** Its id on the page. */
    String anchor() {
      return anchor;
    }

    /** How deep it stands, from 1. */
    int depth() {
      return depth;
    }

    /** The name of its element, {@code h3} to {@code h6}. */
    String element() {
      return "h" + Math.min(TOP - 1 + depth, LOWEST);
    }

    /** Says what it reads, once that is known. */
    void read(String words) {
      text = words;
    }

    /** What it reads. */
    String text() {
      return text;
    }

    private Heading freeze() {
      return new Heading(anchor, text, depth, children.stream().map(Entry::freeze).toList());
    }
  }

  /** Adds a heading with this many {@code #}. */
  Entry add(int level, HeadingStyle style) {
    for (int i = 0; i < open.size(); i++) {
      if (open.get(i).level >= level) {
        cut(i);
      }
    }
    cutRunIns(style == HeadingStyle.NONE ? HeadingStyle.N1 : style);
    return push(level, style);
  }

  /** Adds a heading that is run in: below the last proper one, or beside one numbered alike. */
  Entry addRunIn(HeadingStyle style) {
    cutRunIns(style);
    Entry above = last();
    if (above != null && above.level > 0 && above.style == style) {
      cut(open.size() - 1);
      return push(above.level, style);
    }
    return push(0, style);
  }

  /** Ends the run-in headings that are not above one of this style. */
  private void cutRunIns(HeadingStyle style) {
    Entry entry = last();
    while (entry != null && entry.level == 0 && entry.style.compareTo(style) >= 0) {
      cut(open.size() - 1);
      entry = last();
    }
  }

  private Entry push(int level, HeadingStyle style) {
    Entry parent = last();
    List<Entry> siblings = parent == null ? roots : parent.children;
    String anchor = (parent == null ? "s" : parent.anchor + "-") + (siblings.size() + 1);
    Entry entry = new Entry(anchor, open.size() + 1, level, style);
    siblings.add(entry);
    open.add(entry);
    return entry;
  }

  private void cut(int from) {
    open.subList(from, open.size()).clear();
  }

  /** The heading under which the text now stands. */
  @Nullable Entry last() {
    return open.isEmpty() ? null : open.get(open.size() - 1);
  }

  /** The headings as a tree. */
  List<Heading> tree() {
    return roots.stream().map(Entry::freeze).toList();
  }
}
