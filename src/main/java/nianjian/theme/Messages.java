package nianjian.theme;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nianjian.diagnostic.NearestName;
import nianjian.io.ContentHash;

/**
 * The interface texts of one language, by dotted key. A key that is not there has no text: nothing
 * stands in for it.
 */
public final class Messages {
  private final String language;
  private final String path;
  private final Map<String, TextPattern> texts;
  private final String hash;

  /**
   * The texts of a language.
   *
   * @param language {@code zh-Hans}, {@code zh-Hant} or {@code en}
   * @param path the file of the nearest theme, which a missing key is to be added to
   * @param texts the texts by dotted key
   */
  public Messages(String language, String path, Map<String, TextPattern> texts) {
    this.language = language;
    this.path = path;
    this.texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    this.hash =
        ContentHash.of(
            this.texts.entrySet().stream()
                .map(e -> e.getKey() + "\u0000" + e.getValue().raw())
                .collect(Collectors.joining("\u0000\n")));
  }

  /** The language. */
  public String language() {
    return language;
  }

  /** The file that messages name. */
  public String path() {
    return path;
  }

  /** The text of a key with its places filled. */
  public Optional<String> text(String key, String... arguments) {
    return find(key).map(pattern -> pattern.fill(List.of(arguments)));
  }

  /** The text of a key with its places open. */
  public Optional<TextPattern> find(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  /** All keys, sorted. */
  public Set<String> keys() {
    return texts.keySet();
  }

  /** The key that was probably meant. */
  public Optional<String> nearest(String key) {
    return NearestName.of(key, texts.keySet());
  }

  /** One hash of all texts, for the keys of pages. */
  public String hash() {
    return hash;
  }
}
