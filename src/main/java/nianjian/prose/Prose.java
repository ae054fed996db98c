package nianjian.prose;

import java.util.ArrayList;
import java.util.List;
import nianjian.archive.Passage;
import nianjian.archive.Place;
import nianjian.archive.ReportText;

/**
 * The text of a report as the rules about its numbers read it.
 *
 * @param text the text
 * @param blocks its blocks, in order
 */
public record Prose(ReportText text, List<Block> blocks) {
  private static final String SENTENCE_END = "。!?\n";
  private static final String CLAUSE_END = ",;:。!?\n";

  /** A sentence is not followed further than this: bodies are untrusted. */
  private static final int LONGEST_SENTENCE = 600;

  /** Nor are more numbers read than this. */
  private static final int MOST_NUMBERS = 20_000;

  public Prose {
    blocks = List.copyOf(blocks);
  }

  /** The text of a report. */
  public static Prose of(ReportText text) {
    List<Block> blocks = new ArrayList<>();
    String heading = "";
    int left = MOST_NUMBERS;
    for (Passage passage : text.passages()) {
      ProseFold fold = ProseFold.of(text.words(passage));
      if (passage.kind() == Passage.Kind.HEADING) {
        heading = fold.words();
      }
      boolean running = passage.kind() == Passage.Kind.PARAGRAPH && left > 0;
      List<StatedNumber> numbers = running ? NumberScan.of(fold.words(), left) : List.of();
      left -= numbers.size();
      blocks.add(new Block(passage, fold, heading, numbers));
    }
    return new Prose(text, blocks);
  }

  /** The blocks of running text. */
  public List<Block> paragraphs() {
    return blocks.stream().filter(b -> b.passage().kind() == Passage.Kind.PARAGRAPH).toList();
  }

  /** Words of a block as readers see them, without spaces: what an {@code accept} entry names. */
  public String shown(Block block, int from, int to) {
    StringBuilder out = new StringBuilder();
    text.text()
        .substring(block.offset(from), Math.max(block.offset(from), block.endOffset(to)))
        .chars()
        .filter(c -> c > ' ' && c != 0x00A0 && c != 0x3000)
        .forEach(c -> out.append((char) c));
    return out.toString();
  }

  /** Where words of a block stand in the text, and what they are a part of. */
  public Place place(Block block, int from, int to) {
    int first = block.offset(block.sentenceFrom(from));
    int last = block.offset(block.sentenceTo(to));
    return new Place(
        text.text().substring(first, Math.max(first, last)).strip(),
        block.passage().section(),
        text.position(block.offset(from), block.endOffset(to)));
  }

  /**
   * A block of the text.
   *
   * @param passage the block
   * @param fold its words, folded
   * @param heading the heading above it, folded
   * @param numbers the numbers that it states; none unless it is running text
   */
  public record Block(Passage passage, ProseFold fold, String heading, List<StatedNumber> numbers) {
    public Block {
      numbers = List.copyOf(numbers);
    }

    public String words() {
      return fold.words();
    }

    /** The index of the first number that does not begin before a place. */
    public int numberFrom(int at) {
      int low = 0;
      int high = numbers.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (numbers.get(middle).from() < at) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    /** The heading that is run in with it, folded. */
    public String head() {
      int length = passage.head() - passage.from();
      int to = 0;
      while (to < words().length() && fold.place(to) < length) {
        to++;
      }
      return words().substring(0, to);
    }

    /** Where a folded place stands in the text. */
    public int offset(int at) {
      return passage.from() + fold.place(at);
    }

    /** Where the words before a folded place end in the text. */
    public int endOffset(int to) {
      return to == 0 ? offset(0) : offset(to - 1) + 1;
    }

    /** Where the sentence begins that a place lies in. */
    public int sentenceFrom(int at) {
      return back(at, SENTENCE_END);
    }

    /** Where the sentence ends, its mark included. */
    public int sentenceTo(int at) {
      int limit = Math.min(words().length(), at + LONGEST_SENTENCE);
      for (int i = Math.max(at, 0); i < limit; i++) {
        if (SENTENCE_END.indexOf(words().charAt(i)) >= 0) {
          return i + 1;
        }
      }
      return limit;
    }

    /** Where the clause begins that a place lies in. */
    public int clauseFrom(int at) {
      return back(at, CLAUSE_END);
    }

    /** Where the clause ends, before its mark. */
    public int clauseTo(int at) {
      int limit = Math.min(words().length(), at + LONGEST_SENTENCE);
      for (int i = at; i < limit; i++) {
        if (CLAUSE_END.indexOf(words().charAt(i)) >= 0) {
          return i;
        }
      }
      return limit;
    }

    private int back(int at, String marks) {
      int limit = Math.max(0, at - LONGEST_SENTENCE);
      for (int i = at - 1; i >= limit; i--) {
        if (marks.indexOf(words().charAt(i)) >= 0) {
          return i + 1;
        }
      }
      return limit;
    }

    public String between(int from, int to) {
      return words().substring(Math.max(0, from), Math.max(Math.max(0, from), to));
    }
  }
}
