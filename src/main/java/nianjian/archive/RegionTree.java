package nianjian.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All regions as a tree. They are ordered by code; one without a code follows its parent's other
 * children, in the order of {@code regions.yml}.
 */
public final class RegionTree {
  private final Map<String, Region> byId;
  private final Map<String, List<Region>> children = new HashMap<>();
  private final Map<String, Integer> rank = new HashMap<>();

  private RegionTree(Collection<Region> regions) {
    Map<String, Region> map = new LinkedHashMap<>();
    regions.forEach(r -> map.put(r.id(), r));
    this.byId = Collections.unmodifiableMap(map);
    regions.forEach(
        r -> children.computeIfAbsent(r.parent().orElse(""), p -> new ArrayList<>()).add(r));
    Comparator<Region> byCode =
        Comparator.comparing((Region r) -> r.code().isEmpty())
            .thenComparing(r -> r.code().orElse(""));
    children.values().forEach(list -> list.sort(byCode));
    rankFrom(children.getOrDefault("", List.of()));
  }

  private void rankFrom(List<Region> siblings) {
    for (Region region : siblings) {
      rank.put(region.id(), rank.size());
      rankFrom(children.getOrDefault(region.id(), List.of()));
    }
  }

  /** A tree of these regions, each after its parent. */
  public static RegionTree of(Collection<Region> regions) {
    return new RegionTree(regions);
  }

  /** The region with this id. */
  public Optional<Region> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All ids, in file order. */
  public Collection<String> ids() {
    return byId.keySet();
  }

  /** All regions in order: each before those below it. */
  public List<Region> all() {
    return byId.values().stream().sorted(Comparator.comparingInt(r -> rank(r.id()))).toList();
  }

  /** The provinces. */
  public List<Region> roots() {
    return List.copyOf(children.getOrDefault("", List.of()));
  }

  /** The regions directly below one. */
  public List<Region> children(Region region) {
    return List.copyOf(children.getOrDefault(region.id(), List.of()));
  }

  /** The region above one. */
  public Optional<Region> parent(Region region) {
    return region.parent().flatMap(this::find);
  }

  /** The regions above one, the province first. */
  public List<Region> ancestors(Region region) {
    List<Region> path = new ArrayList<>();
    for (Optional<Region> up = parent(region); up.isPresent(); up = parent(up.get())) {
      path.add(0, up.get());
    }
    return path;
  }

  /** The province that a region is in: the region itself for a province. */
  public Region province(Region region) {
    List<Region> above = ancestors(region);
    return above.isEmpty() ? region : above.get(0);
  }

  /** The other children of a region's parent. */
  public List<Region> siblings(Region region) {
    return children.getOrDefault(region.parent().orElse(""), List.of()).stream()
        .filter(r -> !r.id().equals(region.id()))
        .toList();
  }

  /**
   * The full path of names, such as 甘肃省陇南市武都区. A name that begins with the name of a region above
   * it, as many departments' do, stands in for that name.
   */
  public String fullName(Region region) {
    List<Region> path = ancestors(region);
    path.add(region);
    List<String> names = new ArrayList<>();
    for (Region step : path) {
      int same = 0;
      while (same < names.size() && !step.name().startsWith(names.get(same))) {
        same++;
      }
      names.subList(same, names.size()).clear();
      names.add(step.name());
    }
    return String.join("", names);
  }

  /** A region's place in the order; regions that are not in the tree come last. */
  public int rank(String id) {
    return rank.getOrDefault(id, Integer.MAX_VALUE);
  }
}
