package nianjian.prose;

/**
 * Words folded for reading: without spaces, full-width forms as ASCII. Every folded character knows
 * its place. A space between two digits stays, so that two numbers never become one.
 */
public final class ProseFold {
  private final String words;
  private final int[] places;

  private ProseFold(String words, int[] places) {
    this.words = words;
    this.places = places;
  }

  /** Folds some words. */
  public static ProseFold of(String given) {
    StringBuilder out = new StringBuilder(given.length());
    int[] places = new int[given.length() + 1];
    boolean gap = false;
    for (int i = 0; i < given.length(); i++) {
      char c = fold(given.charAt(i));
      if (isSpace(c)) {
        gap = true;
        continue;
      }
      if (gap && isDigit(c) && !out.isEmpty() && isDigit(out.charAt(out.length() - 1))) {
        places[out.length()] = i - 1;
        out.append(' ');
      }
      gap = false;
      places[out.length()] = i;
      out.append(c);
    }
    places[out.length()] = given.length();
    return new ProseFold(out.toString(), places);
  }

  /** The folded words. */
  public String words() {
    return words;
  }

  /** Where a folded character stands in the words that were given. */
  public int place(int at) {
    return places[at];
  }

  private static char fold(char c) {
    return c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c;
  }

  private static boolean isSpace(char c) {
    return c <= ' '
        || c == 0x00A0
        || c == 0x3000
        || c == 0x202F
        || c == 0xFEFF
        || (c >= 0x2000 && c <= 0x200F);
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
