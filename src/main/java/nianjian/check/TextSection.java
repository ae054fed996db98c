package nianjian.check;

import java.util.ArrayList;
import java.util.List;
import nianjian.archive.Passage;
import nianjian.archive.ReportText;

/**
 * A heading of a report's text and what stands under it.
 *
 * @param heading the heading's words
 * @param depth 1 for the highest
 * @param from where the heading begins in {@link ReportText#text}
 * @param to where it ends
 * @param body what stands under it, the headings below it and their text among it
 */
record TextSection(String heading, int depth, int from, int to, String body) {

  /** Where a heading stands. */
  private record Head(int depth, int from, int to) {}

  /** The sections of a text, in order. */
  static List<TextSection> of(ReportText text) {
    List<Head> heads = new ArrayList<>();
    for (Passage p : text.passages()) {
      if (p.kind() == Passage.Kind.HEADING) {
        heads.add(new Head(p.depth(), p.from(), p.to()));
      } else if (p.runsIn()) {
        heads.add(new Head(p.depth(), p.from(), p.head()));
      }
    }
    List<TextSection> sections = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      Head head = heads.get(i);
      int next = i + 1;
      while (next < heads.size() && heads.get(next).depth() > head.depth()) {
        next++;
      }
      int end = next < heads.size() ? heads.get(next).from() : text.text().length();
      sections.add(
          new TextSection(
              text.text().substring(head.from(), head.to()).strip(),
              head.depth(),
              head.from(),
              head.to(),
              text.text().substring(head.to(), end).strip()));
    }
    return sections;
  }

  /** Whether the heading has one of some words. */
  boolean isAbout(String... words) {
    return Words.any(heading, words);
  }
}
