package nianjian.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianjian.archive.Region;
import nianjian.archive.RegionTree;

/**
 * The names of one region's family (those above it, itself, those directly below) and of all other
 * regions, the others by their first character: a site may have thousands of them.
 */
final class RegionNames {
  /** A shorter name is also a word. */
  private static final int SHORTEST = 3;

  /** A name and its place in the file, which decides between two that some words have. */
  private record Name(int order, String name) {}

  private final List<Region> family;
  private final Map<Character, List<Name>> others = new HashMap<>();

  private RegionNames(List<Region> family) {
    this.family = family;
  }

  /** The names as a region sees them. */
  static RegionNames besides(Region own, RegionTree tree) {
    List<Region> family = new ArrayList<>(tree.ancestors(own));
    family.add(own);
    family.addAll(tree.children(own));
    RegionNames names = new RegionNames(family);
    Set<String> known = new HashSet<>();
    family.forEach(r -> known.add(r.id()));
    int order = 0;
    for (String id : tree.ids()) {
      String name = tree.find(id).map(Region::name).orElse("");
      if (!known.contains(id) && name.length() >= SHORTEST) {
        names
            .others
            .computeIfAbsent(name.charAt(0), c -> new ArrayList<>())
            .add(new Name(order, name));
      }
      order++;
    }
    return names;
  }

  /** Another region's name in words that have none of the family's. */
  Optional<String> foreign(String words) {
    if (family.stream().anyMatch(r -> words.contains(r.name()) || words.contains(r.brief()))) {
      return Optional.empty();
    }
    Optional<Name> first = Optional.empty();
    for (int i = 0; i < words.length(); i++) {
      for (Name other : others.getOrDefault(words.charAt(i), List.of())) {
        boolean earlier = first.filter(f -> f.order() <= other.order()).isEmpty();
        if (earlier && words.startsWith(other.name(), i)) {
          first = Optional.of(other);
        }
      }
    }
    return first.map(Name::name);
  }
}
