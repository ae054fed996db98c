package nianjian.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianjian.archive.Article;
import nianjian.archive.BodyLink;
import nianjian.archive.Report;
import nianjian.archive.Status;
import nianjian.content.AttachedFiles;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Position;

/**
 * What may be wrong with links whose targets cannot be asked: an address that only the office's own
 * network knows (NJ410), the site's own absolute address (NJ411), blanks in a file's name (NJ409).
 *
 * @param baseUrl the site's absolute address, if it is known
 */
public record LinkRules(Optional<String> baseUrl) {

  /** The findings about a report's links and the address of its source. */
  public List<Diagnostic> ofReport(Report report, Article article) {
    List<Diagnostic> found = new ArrayList<>();
    if (report.status() == Status.WITHDRAWN) {
      return found;
    }
    report
        .source()
        .url()
        .filter(WebLink::isLocal)
        .ifPresent(
            url -> found.add(finding(Code.LOCAL_ADDRESS, report.keys().of("source.url"), url)));
    Set<String> named = new HashSet<>();
    for (String name : report.attachments()) {
      named.add(Permalinks.reportFile(report.id(), name).value());
    }
    for (String name : report.source().files()) {
      named.add(Permalinks.reportFile(report.id(), name).value());
    }
    article.links().forEach(link -> check(link, named, found));
    return found;
  }

  /** The findings about the links of a text that is no report. */
  public List<Diagnostic> ofText(Article article) {
    List<Diagnostic> found = new ArrayList<>();
    article.links().forEach(link -> check(link, Set.of(), found));
    return found;
  }

  /** A file that the report names itself is told of there. */
  private void check(BodyLink link, Set<String> named, List<Diagnostic> found) {
    if (!link.external()) {
      String file = LinkChecker.file(link);
      if (AttachedFiles.hasBlank(file) && !named.contains(file)) {
        found.add(finding(Code.BLANK_IN_NAME, link.position(), "/" + file));
      }
    } else if (WebLink.isLocal(link.target())) {
      found.add(finding(Code.LOCAL_ADDRESS, link.position(), link.target()));
    } else if (baseUrl.filter(base -> WebLink.isWithin(link.target(), base)).isPresent()) {
      found.add(finding(Code.OWN_ADDRESS, link.position(), link.target()));
    }
  }

  private static Diagnostic finding(Code code, Position position, String address) {
    return Diagnostic.of(code, position, address).at(address);
  }
}
