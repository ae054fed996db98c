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

  private final Set<String> wanted = new HashSet<>();
  private final Map<String, Set<String>> found = new ConcurrentHashMap<>();

  /** Nothing yet of the pages that these links lead into. */
  PageAnchors(Collection<BodyLink> links) {
    for (BodyLink link : links) {
      if (!link.external() && !LinkChecker.anchor(link).isEmpty()) {
        wanted.add(LinkChecker.file(link));
      }
    }
  }

  /** Takes in a page. Any number of threads may call it. */
  void add(SitePath path, byte[] html) {
    if (wanted.contains(path.value())) {
      // Two pages of one address are a fault of their own; a link to either is well.
      Set<String> ids = found.computeIfAbsent(path.value(), p -> ConcurrentHashMap.newKeySet());
      ID.matcher(new String(html, StandardCharsets.UTF_8))
          .results()
          .forEach(id -> ids.add(id.group(1)));
    }
  }

  /** The ids by the page's path. */
  Map<String, Set<String>> byPage() {
    return new HashMap<>(found);
  }
}
