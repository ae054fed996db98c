package nianjian.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that was probably meant, for hints after a misspelt key, region or indicator. */
public final class NearestName {
  private NearestName() {}

  /**
   * The candidate with the fewest changed letters, if at most a third of the name's letters (but at
   * least two) differ; never one that has nothing in common with it.
   */
  public static Optional<String> of(String name, Collection<String> candidates) {
    int limit = Math.max(2, name.length() / 3);
    return candidates.stream()
        .filter(c -> Math.abs(c.length() - name.length()) <= limit)
        .filter(c -> distance(name, c) <= limit)
        .filter(c -> distance(name, c) < Math.max(name.length(), c.length()))
        .min(
            Comparator.comparingInt((String c) -> distance(name, c))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Damerau's distance between neighbours: inserted, deleted, replaced or swapped characters. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
