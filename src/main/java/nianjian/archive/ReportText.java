package nianjian.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nianjian.diagnostic.Position;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text as a reader sees them, without notes and markup, and where the source has
 * each. What is found in the words can so be told with line and column.
 */
public final class ReportText {
  /** A text without words. */
  public static final ReportText EMPTY = new ReportText("", "", List.of(), List.of(), new int[0]);

  /** A run is its offset in the words, its line and its column in the source. */
  private static final int RUN = 3;

  private final String path;
  private final String text;
  private final List<Passage> passages;
  private final List<NoteMark> notes;
  private final int[] runs;

  /**
   * A text.
   *
   * @param path its source, relative to the site folder
   * @param text its words, a line for each block
   * @param passages its blocks, in order
   * @param notes where notes stand, in order
   * @param runs for every stretch of words that stands in the source as it is here: the offset of
   *     its first character in {@code text}, the line and the column in the source; in order
   */
  public ReportText(
      String path, String text, List<Passage> passages, List<NoteMark> notes, int[] runs) {
    this.path = path;
    this.text = text;
    this.passages = List.copyOf(passages);
    this.notes = List.copyOf(notes);
    this.runs = runs.clone();
  }

  /** The words, a line for each block. */
  public String text() {
    return text;
  }

  /** The blocks, in order. */
  public List<Passage> passages() {
    return passages;
  }

  /** Where notes stand, in order. */
  public List<NoteMark> notes() {
    return notes;
  }

  /** The words of a block. */
  public String words(Passage passage) {
    return text.substring(passage.from(), passage.to());
  }

  /** A line that the source has, by its ends in {@link ReportText#text}. */
  public record Line(int from, int to) {}

  /**
   * The lines that the source writes a block on, in order. The words of a paragraph run on where
   * its source breaks; who asks what stands on a line of its own needs the breaks.
   */
  public List<Line> lines(Passage passage) {
    List<Line> lines = new ArrayList<>();
    int start = passage.from();
    int run = Math.max(run(start), 0);
    while (run < runs.length && runs[run] < start) {
      run += RUN;
    }
    int line = run < runs.length ? runs[run + 1] : 0;
    for (int at = start; at < passage.to(); at++) {
      boolean broken = text.charAt(at) == '\n';
      if (run < runs.length && runs[run] == at) {
        broken |= runs[run + 1] != line;
        line = runs[run + 1];
        run += RUN;
      }
      if (broken) {
        add(lines, start, at);
        start = text.charAt(at) == '\n' ? at + 1 : at;
      }
    }
    add(lines, start, passage.to());
    return List.copyOf(lines);
  }

  private static void add(List<Line> lines, int from, int to) {
    if (from < to) {
      lines.add(new Line(from, to));
    }
  }

  /** The block that an offset lies in. */
  public Optional<Passage> passageAt(int offset) {
    int low = 0;
    int high = passages.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Passage passage = passages.get(middle);
      if (offset < passage.from()) {
        high = middle - 1;
      } else if (offset > passage.to()) {
        low = middle + 1;
      } else {
        return Optional.of(passage);
      }
    }
    return Optional.empty();
  }

  /** Where the source has the words between two offsets; the whole file if it is not known. */
  public Position position(int from, int to) {
    int first = run(from);
    if (first < 0) {
      return Position.of(path);
    }
    int last = run(Math.max(from, to - 1));
    int line = runs[first + 1];
    int end = runs[last + 1] == line ? column(last, to) : 0;
    return new Position(path, line, column(first, from), end);
  }

  private int column(int run, int offset) {
    int end = Math.max(runs[run], Math.min(offset, text.length()));
    return runs[run + 2] + text.codePointCount(runs[run], end);
  }

  /**
   * The index in {@link #runs} of the stretch that an offset lies in; negative if there is none.
   */
  private int run(int offset) {
    int low = 0;
    int high = runs.length / RUN - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (runs[middle * RUN] <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return runs.length == 0 ? -1 : Math.max(high, 0) * RUN;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReportText that
        && path.equals(that.path)
        && text.equals(that.text)
        && passages.equals(that.passages)
        && notes.equals(that.notes)
        && Arrays.equals(runs, that.runs);
  }

  @Override
  public int hashCode() {
    return Objects.hash(path, text, passages, notes, Arrays.hashCode(runs));
  }

  @Override
  public String toString() {
    return path + ": " + text.length() + " characters";
  }
}
