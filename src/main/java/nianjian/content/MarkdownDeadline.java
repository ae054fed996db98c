package nianjian.content;

/**
 * A text that refuses to be read any more once its time is up. The parser reads character by
 * character, so this stops it wherever it has lost itself.
 */
final class MarkdownDeadline implements CharSequence {
  /** How many characters are read between two looks at the watch, which is slow to read. */
  private static final int STRIDE = 4096;

  private final String text;
  private final long end;
  private int left = STRIDE;

  /**
   * A text to be read within a time.
   *
   * @param text the text
   * @param nanos how long it may be read from now on, in nanoseconds
   */
  MarkdownDeadline(String text, long nanos) {
    this.text = text;
    this.end = System.nanoTime() + nanos;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    left--;
    if (left <= 0) {
      left = STRIDE;
      if (System.nanoTime() - end > 0) {
        throw new Passed();
      }
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }

  /** The time is up. */
  static final class Passed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Passed() {
      super("", null, false, false);
    }
  }
}
