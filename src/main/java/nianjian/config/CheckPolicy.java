package nianjian.config;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianjian.diagnostic.Severity;

/**
 * What the settings say of the checks.
 *
 * @param onBuild which findings of the rules {@code build} tells; {@code check} tells all
 * @param words what the site adds to the lists of words
 */
public record CheckPolicy(Set<Severity> onBuild, Map<WordList, List<String>> words) {
  /** Errors stop a build; no words are added. */
  public static final CheckPolicy DEFAULT = new CheckPolicy(Set.of(Severity.ERROR), Map.of());

  public CheckPolicy {
    Set<Severity> severities = EnumSet.noneOf(Severity.class);
    severities.addAll(onBuild);
    onBuild = Collections.unmodifiableSet(severities);
    Map<WordList, List<String>> lists = new EnumMap<>(WordList.class);
    words.forEach((list, added) -> lists.put(list, List.copyOf(added)));
    words = Collections.unmodifiableMap(lists);
  }
}
