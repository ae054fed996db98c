package nianjian.content;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;

/**
 * Lets {@code *} emphasise within Chinese, which has no spaces: CommonMark does not see the end of
 * {@code **12%**} in {@code 增长**12%**以上}, because a letter follows a mark of punctuation.
 */
final class MarkdownEmphasis extends AsteriskDelimiterProcessor {
  MarkdownEmphasis() {
    super(false);
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return leftFlanking || (!afterIsWhiteSpace && isChinese(before));
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return rightFlanking || (!beforeIsWhitespace && isChinese(after));
  }

  private static boolean isChinese(String neighbour) {
    return !neighbour.isEmpty() && BodyChars.isWide(neighbour.charAt(0));
  }
}
