package nianjian.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds the words of a list in a text, the longest first where several begin at a place. Widths do
 * not matter. In a word, {@code @} stands for one or more digits.
 */
final class WordMatcher {
  /** So many digits at most may stand for {@code @}. */
  private static final int DIGITS = 12;

  private static final char ANY_NUMBER = '@';

  private final Map<Character, List<Word>> words = new HashMap<>();

  /** The characters that words begin with: most of a text begins none. */
  private final BitSet first = new BitSet();

  /**
   * A word of a list.
   *
   * @param wrong the word, as {@link Signs#folded}
   * @param right what should stand in its place; equal to the word where it is right
   * @param doubtful whether it is wrong only in a text that a machine converted
   */
  record Word(String wrong, Optional<String> right, boolean doubtful) {
    static Word of(String entry) {
      boolean doubtful = entry.length() > 1 && entry.endsWith("?");
      String text = doubtful ? entry.substring(0, entry.length() - 1) : entry;
      int equals = text.indexOf('=', 1);
      return equals < 0
          ? new Word(Signs.folded(text), Optional.empty(), doubtful)
          : new Word(
              Signs.folded(text.substring(0, equals).strip()),
              Optional.of(text.substring(equals + 1).strip()),
              doubtful);
    }

    /** Whether it is on the list only so that a word within it is not taken for a wrong one. */
    boolean isRight() {
      return right.map(r -> Signs.folded(r).equals(wrong)).orElse(false);
    }
  }

  /**
   * A word found.
   *
   * @param word the word
   * @param from where it begins
   * @param to where it ends
   */
  record Match(Word word, int from, int to) {}

  /** A matcher of these entries: {@code word} or {@code wrong=right}. */
  WordMatcher(List<String> entries) {
    for (String entry : entries) {
      Word word = Word.of(entry);
      if (!word.wrong().isEmpty()) {
        first.set(word.wrong().charAt(0));
        words.computeIfAbsent(word.wrong().charAt(0), c -> new ArrayList<>()).add(word);
      }
    }
    Comparator<Word> longest = Comparator.comparing(w -> -w.wrong().length());
    words.values().forEach(list -> list.sort(longest));
  }

  /** Tells every word in a text, which is as {@link Signs#folded}; none within another. */
  void find(String folded, int from, int to, Consumer<Match> found) {
    int at = from;
    while (at < to) {
      Optional<Match> match = at(folded, at, to);
      match.filter(m -> !m.word().isRight()).ifPresent(found);
      at = match.map(Match::to).orElse(at + 1);
    }
  }

  /** The longest word that begins at a place. */
  Optional<Match> at(String folded, int at, int to) {
    if (!first.get(folded.charAt(at))) {
      return Optional.empty();
    }
    for (Word word : words.getOrDefault(folded.charAt(at), List.of())) {
      int end = end(word.wrong(), folded, at, to);
      if (end > at) {
        return Optional.of(new Match(word, at, end));
      }
    }
    return Optional.empty();
  }

  private static int end(String word, String text, int from, int to) {
    int at = from;
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) == ANY_NUMBER && i > 0) {
        int first = at;
        while (at < to && at - first < DIGITS && Signs.isDigit(text.charAt(at))) {
          at++;
        }
        if (at == first) {
          return -1;
        }
      } else if (at >= to || text.charAt(at) != word.charAt(i)) {
        return -1;
      } else {
        at++;
      }
    }
    return at;
  }
}
