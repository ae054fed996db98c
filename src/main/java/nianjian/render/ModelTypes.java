package nianjian.render;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * The records that a layout may look into. All other types but texts, numbers, truth values, lists,
 * maps, {@code Optional}, {@code Html} and {@code SitePath} are refused.
 *
 * @param packages packages all of whose records may be shown, by exact name
 * @param classes further records, by their binary name
 */
public record ModelTypes(Set<String> packages, Set<String> classes) {
  public ModelTypes {
    packages = Set.copyOf(packages);
    classes = Set.copyOf(classes);
  }

  /** The records of these packages. */
  public static ModelTypes ofPackages(String... packages) {
    return new ModelTypes(Set.of(packages), Set.of());
  }

  /** These types and the given records. */
  public ModelTypes and(Class<?>... more) {
    Set<String> all = new TreeSet<>(classes);
    Arrays.stream(more).map(Class::getName).forEach(all::add);
    return new ModelTypes(packages, all);
  }

  /** Whether a layout may look into values of this class. */
  boolean allows(Class<?> type) {
    return type.isRecord()
        && (packages.contains(type.getPackageName()) || classes.contains(type.getName()));
  }
}
