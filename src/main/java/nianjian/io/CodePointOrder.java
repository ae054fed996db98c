package nianjian.io;

import java.util.Comparator;

/** Orders texts by code point, the same on every machine and in every locale. */
public final class CodePointOrder implements Comparator<String> {
  /** The order. */
  public static final CodePointOrder INSTANCE = new CodePointOrder();

  private CodePointOrder() {}

  @Override
  public int compare(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    for (int i = 0; i < shorter; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        // Halves of characters beyond U+FFFF sort after U+E000 to U+FFFF, unlike their numbers.
        boolean halves = Character.isSurrogate(x) != Character.isSurrogate(y);
        return halves ? (Character.isSurrogate(x) ? 1 : -1) : Character.compare(x, y);
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
