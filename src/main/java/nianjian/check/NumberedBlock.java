package nianjian.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianjian.archive.Passage;
import nianjian.form.Form;
import nianjian.form.Grid;
import nianjian.form.GridRow;
import nianjian.form.Indicator;
import nianjian.form.Labels;
import nianjian.form.Section;

/**
 * A block that begins with a number.
 *
 * @param passage the block
 * @param number the number
 * @param index its place among all blocks
 */
record NumberedBlock(Passage passage, SectionNumber number, int index) {
  /** A heading of more characters is rather a paragraph. */
  private static final int LONGEST_HEADING = 60;

  /** The blocks of a report's text that begin with a number; rows of tables are none. */
  static List<NumberedBlock> of(CheckedReport report, String folded) {
    Set<String> rows = rows(report.form());
    List<NumberedBlock> blocks = new ArrayList<>();
    List<Passage> passages = report.text().passages();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      Optional<SectionNumber> number =
          isText(passage)
              ? SectionNumber.of(folded, passage.from(), passage.to())
              : Optional.empty();
      if (number.isPresent()) {
        NumberedBlock block = new NumberedBlock(passage, number.get(), i);
        String heading = block.heading(folded);
        if (heading.length() > 1 && !isRow(heading, rows)) {
          blocks.add(block);
        }
      }
    }
    return blocks;
  }

  private static boolean isText(Passage passage) {
    return switch (passage.kind()) {
      case HEADING, PARAGRAPH, TITLE -> true;
      case ROW, SIGNATURE, LITERAL -> false;
    };
  }

  /** The words after the number, to the end of the heading or the first sentence; no spaces. */
  String heading(String folded) {
    int from = passage.from() + number.end();
    int to = passage.runsIn() ? passage.head() : passage.to();
    int last = Math.min(to, from + LONGEST_HEADING);
    int stop = Signs.find(folded, '。', from, last);
    return Signs.squeezed(folded.substring(from, stop >= 0 ? stop : Math.max(from, last)));
  }

  /**
   * What the official tables print in their first column: a pasted table is no list of headings.
   */
  private static Set<String> rows(Form form) {
    Set<String> rows = new HashSet<>();
    for (Section section : form.sections()) {
      for (Indicator indicator : section.indicators()) {
        add(rows, indicator.label());
        add(rows, indicator.shortLabel());
      }
      for (Grid grid : section.grids()) {
        for (GridRow row : grid.rows()) {
          add(rows, row.label());
          row.groups().forEach(g -> add(rows, g));
        }
      }
    }
    return rows;
  }

  /** A label, without the number that some are printed with. */
  private static void add(Set<String> rows, Labels label) {
    String words = Signs.folded(Signs.squeezed(label.hans()));
    Optional<SectionNumber> number = SectionNumber.of(words, 0, words.length());
    rows.add(words.substring(number.map(SectionNumber::end).orElse(0)));
  }

  /** Whether some words are a row of a table: its label, perhaps with the unit and figures. */
  private static boolean isRow(String words, Set<String> rows) {
    int end = words.length();
    while (end > 0 && isCell(words.charAt(end - 1))) {
      end--;
    }
    String label = words.substring(0, end);
    int bracket = label.indexOf('(');
    return end < words.length()
        || rows.contains(words)
        || (bracket > 0 && rows.contains(label.substring(0, bracket)));
  }

  private static boolean isCell(char c) {
    return Signs.isDigit(c) || c == '|' || c == '.' || c == '/';
  }
}
