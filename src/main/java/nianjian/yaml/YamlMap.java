package nianjian.yaml;

import java.util.List;
import java.util.Optional;
import nianjian.diagnostic.Position;

/**
 * A map.
 *
 * @param entries its entries, in file order; no key stands twice
 * @param position where it begins
 */
public record YamlMap(List<Entry> entries, Position position) implements YamlNode {
  public YamlMap {
    entries = List.copyOf(entries);
  }

  /** The value of a key. */
  public Optional<YamlNode> find(String key) {
    return entries.stream().filter(e -> e.key().equals(key)).map(Entry::value).findFirst();
  }

  /**
   * A key with its value.
   *
   * @param key the key as text
   * @param keyPosition where the key stands
   * @param value its value
   */
  public record Entry(String key, Position keyPosition, YamlNode value) {}
}
