package nianjian.render;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A value whose parts have known names, for messages that list them. */
interface Named {
  /** How many names a message lists. */
  int LISTED = 12;

  /** The names of its parts, in order. */
  Collection<String> names();

  /** Names as a message lists them: the nearest first, not too many. */
  static String list(Collection<String> names, String nearest) {
    String listed =
        Stream.concat(
                Stream.of(nearest).filter(names::contains),
                names.stream().filter(name -> !name.equals(nearest)))
            .limit(LISTED)
            .collect(Collectors.joining(", "));
    return names.size() > LISTED ? listed + " …" : listed;
  }
}
