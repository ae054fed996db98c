package nianjian.build;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import nianjian.archive.BodyLink;
import nianjian.archive.Report;
import nianjian.archive.Status;
import nianjian.diagnostic.Position;
import nianjian.site.WebLink;

/**
 * A link out of the site, for the webmaster to look at: the program opens no connection.
 *
 * @param url where it leads
 * @param path the source that has it
 * @param line the line there; 0 where it is not known
 */
public record ExternalLink(String url, String path, int line) implements Comparable<ExternalLink> {
  private static final Comparator<ExternalLink> ORDER =
      Comparator.comparing(ExternalLink::url)
          .thenComparing(ExternalLink::path)
          .thenComparingInt(ExternalLink::line);

  @Override
  public int compareTo(ExternalLink other) {
    return ORDER.compare(this, other);
  }

  /** Those of the texts and those that reports give as their source; sorted, each place once. */
  static List<ExternalLink> of(Sources sources, CheckScope scope) {
    TreeSet<ExternalLink> all = new TreeSet<>();
    for (BodyLink link : sources.links()) {
      if (link.external() && WebLink.isWeb(link.target())) {
        all.add(at(link.target(), link.position()));
      }
    }
    for (Report report : sources.reports()) {
      if (report.status() != Status.WITHDRAWN) {
        Position place = report.keys().of("source.url");
        report.source().url().ifPresent(url -> all.add(at(url, place)));
      }
    }
    return all.stream().filter(link -> scope.covers(link.path())).toList();
  }

  private static ExternalLink at(String url, Position position) {
    return new ExternalLink(url, position.path(), position.line());
  }
}
