package nianjian.build;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nianjian.archive.BodyLink;
import nianjian.io.SitePath;
import nianjian.site.LinkChecker;

/**
 * The ids of those pages into which texts link. They are taken from the pages as they are written,
 * since layouts have ids of their own.
 */
final class PageAnchors {
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");

  private final Map<String, Set<String>> wanted = new HashMap<>();
  private final Map<String, Set<String>> found = new ConcurrentHashMap<>();

  /** Nothing yet of the pages that these links lead into. */
  PageAnchors(Collection<BodyLink> links) {
    for (BodyLink link : links) {
      if (!link.external() && !LinkChecker.anchor(link).isEmpty()) {
        wanted
            .computeIfAbsent(LinkChecker.file(link), file -> new HashSet<>())
            .add(LinkChecker.anchor(link));
      }
    }
  }

  /** The places of a page that texts link to. */
  Set<String> wanted(SitePath path) {
    return wanted.getOrDefault(path.value(), Set.of());
  }

  /** Takes in a page. Any number of threads may call it. */
  void add(SitePath path, byte[] html) {
    if (wanted.containsKey(path.value())) {
      Set<String> ids = new HashSet<>();
      ID.matcher(new String(html, StandardCharsets.UTF_8))
          .results()
          .forEach(id -> ids.add(id.group(1)));
      add(path, ids);
    }
  }

  /** Takes in the places of a page. Any number of threads may call it. */
  void add(SitePath path, Set<String> ids) {
    if (wanted.containsKey(path.value())) {
      // Two pages of one address are a fault of their own; a link to either is well.
      found.computeIfAbsent(path.value(), p -> ConcurrentHashMap.newKeySet()).addAll(ids);
    }
  }

  /** The ids by the page's path. */
  Map<String, Set<String>> byPage() {
    return new HashMap<>(found);
  }
}
