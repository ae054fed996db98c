package nianjian.theme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nianjian.io.ContentHash;

/** All assets of a theme, by name. */
public final class Assets {
  /** A theme without assets. */
  public static final Assets NONE = new Assets(List.of());

  private final Map<String, Asset> byName = new TreeMap<>();
  private final String hash;

  Assets(Collection<Asset> assets) {
    assets.forEach(a -> byName.put(a.name(), a));
    hash =
        ContentHash.of(
            byName.values().stream()
                .map(a -> a.name() + "\u0000" + a.hash())
                .collect(Collectors.joining("\n")));
  }

  /** The asset with this name below {@code assets/}, such as {@code style.css}. */
  public Optional<Asset> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** All, by name. */
  public List<Asset> all() {
    return List.copyOf(byName.values());
  }

  /** Their names. */
  public Set<String> names() {
    return Set.copyOf(byName.keySet());
  }

  /** One hash of them all, for the keys of the pages that link to them. */
  public String hash() {
    return hash;
  }
}
