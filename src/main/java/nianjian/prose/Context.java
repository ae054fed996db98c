package nianjian.prose;

import java.util.List;

/**
 * What must stand beside a wording, for it is too short to tell by itself.
 *
 * @param sentence one of these in the sentence will do; anything will if there are none
 * @param heading so will one of these in the heading above
 * @param not none of these may stand before it in the sentence, or in the heading
 */
record Context(List<String> sentence, List<String> heading, List<String> not) {
  /** A sentence that says so is not about what it names. */
  private static final List<String> UNRELATED = List.of("无关", "不涉及", "非政府信息公开");

  /** So long a heading may be that is run in without a mark of its own. */
  private static final int OPENING = 16;

  Context {
    sentence = List.copyOf(sentence);
    heading = List.copyOf(heading);
    not = List.copyOf(not);
  }

  /** Whether what is needed stands beside a wording. */
  boolean isMet(Prose.Block block, int from, int to) {
    if (sentence.isEmpty()) {
      return true;
    }
    int start = block.sentenceFrom(from);
    String words = block.between(start, block.sentenceTo(to));
    String above = above(block);
    String before = block.between(start, to);
    return UNRELATED.stream().noneMatch(words::contains)
        && not.stream().noneMatch(w -> before.contains(w) || above.contains(w))
        && (sentence.stream().anyMatch(words::contains)
            || heading.stream().anyMatch(above::contains));
  }

  /** The headings above, but for the title of the whole. */
  private static String above(Prose.Block block) {
    boolean title = block.heading().contains("年度报告") || block.heading().contains("年报");
    String opening = block.between(0, Math.min(OPENING, block.words().length()));
    int end = opening.indexOf('。');
    return (title ? "" : block.heading())
        + "\n"
        + block.head()
        + "\n"
        + opening.substring(0, Math.max(0, end));
  }
}
