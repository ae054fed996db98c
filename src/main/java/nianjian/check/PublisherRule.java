package nianjian.check;

import java.util.Optional;
import nianjian.archive.Report;
import nianjian.diagnostic.Code;

/**
 * The index card names the body that made the report (NJ231). A short name, whose characters all
 * stand in the long one in this order (市政府办), is the same body.
 */
final class PublisherRule implements ReportRule {
  @Override
  public void check(CheckedReport checked, Findings findings) {
    Report report = checked.report();
    Optional<String> publisher = report.card().value("publisher");
    Optional<String> issuer = report.issuer();
    if (publisher.isPresent() && issuer.isPresent() && differ(publisher.get(), issuer.get())) {
      findings.atKey(Code.PUBLISHER_DIFFERS, "publisher", publisher.get(), issuer.get());
    }
  }

  private static boolean differ(String publisher, String issuer) {
    String one = Folded.of(publisher);
    String other = Folded.of(issuer);
    return !shortens(one, other) && !shortens(other, one);
  }

  private static boolean shortens(String brief, String full) {
    int next = 0;
    for (int i = 0; i < full.length() && next < brief.length(); i++) {
      next += full.charAt(i) == brief.charAt(next) ? 1 : 0;
    }
    return next == brief.length();
  }
}
