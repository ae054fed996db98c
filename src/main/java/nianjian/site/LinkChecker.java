package nianjian.site;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nianjian.archive.BodyLink;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.NearestName;

/**
 * Finds links of texts that lead nowhere: to a file that the site does not have (NJ401) or to a
 * place that its page does not have (NJ402).
 *
 * @param files the output paths of all files of the site
 * @param excused tells output paths that the site lacks only because their source is at fault: a
 *     link to one of them is not to blame
 * @param anchors the ids of pages by their output path; a page that is missing here is not looked
 *     into
 */
public record LinkChecker(
    Set<String> files, Predicate<String> excused, Map<String, Set<String>> anchors) {
  public LinkChecker {
    files = Set.copyOf(files);
    anchors = Map.copyOf(anchors);
  }

  /** The file that a link leads to: its target without an anchor. */
  public static String file(BodyLink link) {
    int hash = link.target().indexOf('#');
    return hash < 0 ? link.target() : link.target().substring(0, hash);
  }

  /** The place within the file that a link leads to, or nothing if it leads to the whole file. */
  public static String anchor(BodyLink link) {
    int hash = link.target().indexOf('#');
    return hash < 0 ? "" : link.target().substring(hash + 1);
  }

  /** Reports those of these links that lead nowhere; links to other sites are not looked at. */
  public void check(Collection<BodyLink> links, Diagnostics diagnostics) {
    for (BodyLink link : links) {
      if (!link.external()) {
        check(link, diagnostics);
      }
    }
  }

  private void check(BodyLink link, Diagnostics diagnostics) {
    String file = file(link);
    String anchor = anchor(link);
    if (!files.contains(file)) {
      if (!excused.test(file)) {
        diagnostics.add(
            Code.BROKEN_LINK,
            link.position(),
            "/" + file,
            NearestName.of(file, files).map(near -> "/" + near).orElse(""));
      }
    } else if (!anchor.isEmpty()
        && anchors.containsKey(file)
        && !anchors.get(file).contains(anchor)) {
      diagnostics.add(
          Code.BROKEN_ANCHOR,
          link.position(),
          "/" + file,
          anchor,
          NearestName.of(anchor, anchors.get(file)).orElse(""));
    }
  }
}
