package nianjian.archive;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The index card (信息公开目录) that a report was published with: {@code index-number}, {@code
 * document-number}, {@code subject}, {@code keywords}, {@code validity}, {@code repealed}, {@code
 * access}, {@code summary}, {@code publisher}, {@code author}, {@code signed}, {@code published}. A
 * field that the source leaves blank is present and empty; one that the source does not have is
 * absent.
 */
public final class IndexCard {
  /** A card without fields. */
  public static final IndexCard EMPTY = new IndexCard(Map.of());

  private final Map<String, Optional<String>> fields;

  /** A card with these fields. */
  public IndexCard(Map<String, Optional<String>> fields) {
    this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** Whether the source has this field, be it blank. */
  public boolean has(String key) {
    return fields.containsKey(key);
  }

  /** What the field says, if it says anything. */
  public Optional<String> value(String key) {
    return fields.getOrDefault(key, Optional.empty());
  }
}
