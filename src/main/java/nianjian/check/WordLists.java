package nianjian.check;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nianjian.config.CheckPolicy;
import nianjian.config.WordList;

/**
 * The words that the rules go by: those the program brings and those the site adds. The program's
 * are in {@code nianjian/words/<list>.txt}, a word a line, comments after {@code #}.
 */
public final class WordLists {
  private final Map<WordList, List<String>> words;

  private final Map<WordList, WordMatcher> matchers = new EnumMap<>(WordList.class);

  private WordLists(Map<WordList, List<String>> words) {
    this.words = Collections.unmodifiableMap(words);
    words.forEach((list, own) -> matchers.put(list, new WordMatcher(own)));
  }

  /** The lists with what the settings add. */
  public static WordLists of(CheckPolicy policy) {
    Map<WordList, List<String>> all = new EnumMap<>(WordList.class);
    for (WordList list : WordList.values()) {
      List<String> words = new ArrayList<>(own(list));
      words.addAll(policy.words().getOrDefault(list, List.of()));
      all.put(list, List.copyOf(words));
    }
    return new WordLists(all);
  }

  /** The words of a list, the program's first. */
  public List<String> of(WordList list) {
    return words.getOrDefault(list, List.of());
  }

  /** What finds the words of a list in a text. */
  WordMatcher matcher(WordList list) {
    return matchers.getOrDefault(list, new WordMatcher(List.of()));
  }

  private static List<String> own(WordList list) {
    String name = "/nianjian/words/" + list.id() + ".txt";
    try (InputStream in = requireNonNull(WordLists.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
