package nianjian.archive;

import java.util.Map;
import java.util.TreeMap;
import nianjian.diagnostic.Position;

/**
 * Where a report's front matter gives each of its facts, so that what is wrong with one can be told
 * at its line. Keys within a map are dotted: {@code source.url}.
 */
public final class KeyPlaces {
  private final String path;
  private final Map<String, Position> places;

  /**
   * The places of keys.
   *
   * @param path the report's source
   * @param places where the value of each key stands
   */
  public KeyPlaces(String path, Map<String, Position> places) {
    this.path = path;
    this.places = new TreeMap<>(places);
  }

  /** Where the value of a key stands, or the whole file where the key is not given. */
  public Position of(String key) {
    return places.getOrDefault(key, Position.of(path));
  }

  /** Whether the key is given, be it without a value. */
  public boolean has(String key) {
    return places.containsKey(key);
  }
}
