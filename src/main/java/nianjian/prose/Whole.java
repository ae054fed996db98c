package nianjian.prose;

import java.util.Optional;

/**
 * The number that a part of a list is a part of: 共81件，其中……; 425条政府信息中，……. It is found in the
 * sentence of the part, or in the one before if the part's begins with 其中.
 *
 * @param number the whole
 * @param partsFrom where the parts begin
 */
public record Whole(StatedNumber number, int partsFrom) {
  /** So many characters may name what is counted: 380条财政资金信息，其中. */
  private static final int NAMED = 14;

  private static final String OF = "其中";

  /** The whole of a part. */
  public static Optional<Whole> of(Prose.Block block, StatedNumber part) {
    int sentence = block.sentenceFrom(part.from());
    if (block.words().startsWith(OF, sentence) && sentence > 0) {
      sentence = block.sentenceFrom(sentence - 1);
    }
    String before = block.between(sentence, part.from());
    int of = before.lastIndexOf(OF);
    int in = Math.max(before.lastIndexOf("中,"), before.lastIndexOf("(含"));
    int marker = of >= 0 ? of : in >= 0 && before.startsWith("中,", in) ? in : -1;
    return marker < 0
        ? Optional.empty()
        : before(block, sentence + marker).map(n -> new Whole(n, marker(block, n)));
  }

  private static int marker(Prose.Block block, StatedNumber whole) {
    int of = block.words().indexOf(OF, whole.to());
    int in = block.words().indexOf("中,", whole.to());
    boolean first = of >= 0 && of <= whole.to() + NAMED + 3;
    return first ? of + OF.length() : in + 2;
  }

  /** The count that ends right before a place, but for the name of what is counted. */
  private static Optional<StatedNumber> before(Prose.Block block, int marker) {
    int index = block.numberFrom(marker) - 1;
    if (index < 0) {
      return Optional.empty();
    }
    StatedNumber last = block.numbers().get(index);
    if (last.to() > marker || !last.counts() || !last.exact() || marker - last.to() > NAMED) {
      return Optional.empty();
    }
    String between = block.between(last.to(), marker);
    long marks = between.chars().filter(c -> ",;:。、".indexOf(c) >= 0).count();
    boolean named = marks == 0 || (marks == 1 && ",;:。".indexOf(lastMark(between)) >= 0);
    return named ? Optional.of(last) : Optional.empty();
  }

  private static int lastMark(String between) {
    String words = between.endsWith("(") ? between.substring(0, between.length() - 1) : between;
    return words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
  }
}
