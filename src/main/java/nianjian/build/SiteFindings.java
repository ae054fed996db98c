package nianjian.build;

import java.util.List;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Severity;

/**
 * What came of checking a site.
 *
 * @param counts what became of the sources
 * @param reports how many reports were checked; withdrawn ones are not
 * @param checks how many checks of figures came to a verdict
 * @param differences how many of them differ, explained or not
 * @param guarded whether published addresses were held against those of the last build
 * @param compared whether published figures were
 * @param diagnostics all that was found
 * @param links the links that lead out of the site; none of them was followed
 * @param nanos how long it took
 */
public record SiteFindings(
    Counts counts,
    int reports,
    int checks,
    int differences,
    boolean guarded,
    boolean compared,
    List<Diagnostic> diagnostics,
    List<ExternalLink> links,
    long nanos) {
  public SiteFindings {
    diagnostics = List.copyOf(diagnostics);
    links = List.copyOf(links);
  }

  /** How many diagnostics of a severity there are that nobody has explained. */
  public int count(Severity severity) {
    return (int) diagnostics.stream().filter(d -> d.open() && d.severity() == severity).count();
  }

  /** How many diagnostics are explained. */
  public int explained() {
    return (int) diagnostics.stream().filter(d -> !d.open()).count();
  }

  /** How many addresses the links lead to. */
  public int addresses() {
    return (int) links.stream().map(ExternalLink::url).distinct().count();
  }
}
