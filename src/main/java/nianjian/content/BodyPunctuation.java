package nianjian.content;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Sets a block as Chinese: ASCII {@code , ; : ( ) ! ?} beside a Chinese character become
 * full-width, and a line's end between two Chinese characters leaves no space. Only what is shown
 * is changed; the source that readers download keeps its signs.
 */
final class BodyPunctuation {
  private static final String ASCII = ",;:()!?";
  private static final String WIDE = "，；：（）！？";

  /** Characters that stay as they are. */
  private final BitSet kept = new BitSet();

  /** The nearest character to the right that is no ASCII punctuation, for each of a block's. */
  private char[] rightward = new char[0];

  private int[] openings = new int[16];

  /** Protects the characters between two places. */
  void keep(int from, int to) {
    kept.set(from, to);
  }

  /** Protects nothing any more. */
  void forget() {
    kept.clear();
  }

  /** Sets the block that reaches from a place to the end of the characters. */
  void apply(StringBuilder chars, int from) {
    int to = chars.length();
    trim(chars, from, to);
    boolean chinese = false;
    boolean signs = false;
    for (int i = from; i < to; i++) {
      char c = chars.charAt(i);
      chinese |= BodyChars.isWide(c);
      signs |= ASCII.indexOf(c) >= 0;
      if (c == '\n' && !kept.get(i)) {
        breakLine(chars, from, i, to);
      }
    }
    if (chinese && signs) {
      widen(chars, from, to);
    }
    forget();
  }

  /** Paragraphs are indented by the page, not by spaces of their own. */
  private void trim(StringBuilder chars, int from, int to) {
    for (int i = from; i < to && BodyChars.isSpace(chars.charAt(i)) && !kept.get(i); i++) {
      chars.setCharAt(i, BodyText.GONE);
    }
    for (int i = to - 1; i >= from && BodyChars.isSpace(chars.charAt(i)) && !kept.get(i); i--) {
      chars.setCharAt(i, BodyText.GONE);
    }
  }

  /** A line's end becomes a space, or nothing; spaces beside it go. */
  private void breakLine(StringBuilder chars, int from, int at, int to) {
    int left = at - 1;
    while (left >= from && isBlank(chars.charAt(left)) && !kept.get(left)) {
      chars.setCharAt(left, BodyText.GONE);
      left--;
    }
    int right = at + 1;
    while (right < to && chars.charAt(right) == ' ' && !kept.get(right)) {
      chars.setCharAt(right, BodyText.GONE);
      right++;
    }
    boolean inner = left >= from && right < to;
    boolean joins = !inner || BodyChars.joins(chars.charAt(left), chars.charAt(right));
    chars.setCharAt(at, joins ? BodyText.GONE : ' ');
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == BodyText.GONE;
  }

  private void widen(StringBuilder chars, int from, int to) {
    lookRight(chars, from, to);
    int open = 0;
    char left = 0;
    for (int i = from; i < to; i++) {
      char c = chars.charAt(i);
      int sign = kept.get(i) ? -1 : ASCII.indexOf(c);
      boolean beside = sign >= 0 && (isChinese(left) || isChinese(rightward[i - from]));
      if (c == '(' || c == '（') {
        open = push(open, i);
      } else if ((c == ')' || c == '）') && open > 0) {
        open--;
        beside = closePair(chars, openings[open], c, beside);
      }
      if (sign >= 0 && beside) {
        chars.setCharAt(i, WIDE.charAt(sign));
      }
      left = sign >= 0 || c == BodyText.GONE ? left : c;
    }
  }

  /**
   * Whether a closing bracket is wide: brackets of a pair are alike, wide if one of them must be.
   */
  private boolean closePair(StringBuilder chars, int opening, char closing, boolean beside) {
    boolean openingWide = chars.charAt(opening) == '（';
    if (!openingWide && (beside || closing == '）') && !kept.get(opening)) {
      chars.setCharAt(opening, '（');
    }
    return beside || openingWide;
  }

  private int push(int open, int place) {
    if (open == openings.length) {
      openings = Arrays.copyOf(openings, open * 2);
    }
    openings[open] = place;
    return open + 1;
  }

  private void lookRight(StringBuilder chars, int from, int to) {
    if (rightward.length < to - from) {
      rightward = new char[Math.max(to - from, 1024)];
    }
    char right = 0;
    for (int i = to - 1; i >= from; i--) {
      rightward[i - from] = right;
      char c = chars.charAt(i);
      boolean skipped = c == BodyText.GONE || (ASCII.indexOf(c) >= 0 && !kept.get(i));
      right = skipped ? right : c;
    }
  }

  private static boolean isChinese(char c) {
    return BodyChars.isWide(c) || BodyChars.isWideInChinese(c);
  }
}
