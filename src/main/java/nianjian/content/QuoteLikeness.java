package nianjian.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the words that a mistaken quote was probably taken from. Every pair of neighbouring
 * characters that quote and text share votes for the place at which the quote would then begin; the
 * place with the most votes wins.
 */
final class QuoteLikeness {
  /** At least this part of a quote's pairs must be found, in per cent. */
  private static final int ENOUGH = 40;

  /** Votes this near to each other are for the same place: a few characters may be missing. */
  private static final int NEAR = 2;

  /** A pair that is more frequent says nothing. */
  private static final int COMMON = 200;

  private QuoteLikeness() {}

  /** Where in the text. */
  record Like(int start, int end) {}

  /** The stretch of a text that is most like a quote; both are folded. */
  static Optional<Like> nearest(String text, String quote) {
    Map<Integer, Integer> votes = votes(text, quote);
    int best = -1;
    int most = 0;
    for (int start : votes.keySet().stream().sorted().toList()) {
      int sum = 0;
      for (int d = -NEAR; d <= NEAR; d++) {
        sum += votes.getOrDefault(start + d, 0);
      }
      // Of several that are as near, the one with the most votes of its own.
      int score = sum * 1000 + Math.min(votes.getOrDefault(start, 0), 999);
      if (score > most) {
        most = score;
        best = start;
      }
    }
    int needed = Math.max(1, (quote.length() - 1) * ENOUGH / 100);
    if (most / 1000 < needed) {
      return Optional.empty();
    }
    return within(text, Math.max(0, best), Math.min(text.length(), best + quote.length()));
  }

  private static Map<Integer, Integer> votes(String text, String quote) {
    Map<Integer, int[]> offsets = new HashMap<>();
    for (int i = 0; i + 1 < quote.length(); i++) {
      int[] known = offsets.computeIfAbsent(pair(quote, i), p -> new int[] {0, 0, 0, 0, 0});
      if (known[0] < known.length - 1) {
        known[0]++;
        known[known[0]] = i;
      }
    }
    Map<Integer, Integer> votes = new HashMap<>();
    Map<Integer, Integer> seen = new HashMap<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      int[] known = offsets.get(pair(text, i));
      if (known != null && seen.merge(pair(text, i), 1, Integer::sum) <= COMMON) {
        for (int k = 1; k <= known[0]; k++) {
          votes.merge(i - known[k], 1, Integer::sum);
        }
      }
    }
    return votes;
  }

  private static int pair(String text, int i) {
    return text.charAt(i) << 16 | text.charAt(i + 1);
  }

  /** The part of a stretch that lies in one block: the one in its middle. */
  private static Optional<Like> within(String text, int start, int end) {
    int middle = (start + end) / 2;
    int from = Math.max(start, text.lastIndexOf('\n', middle - 1) + 1);
    int newline = text.indexOf('\n', middle);
    int to = newline < 0 ? end : Math.min(end, newline);
    return from < to ? Optional.of(new Like(from, to)) : Optional.empty();
  }
}
