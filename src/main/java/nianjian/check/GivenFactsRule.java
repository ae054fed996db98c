package nianjian.check;

import java.util.ArrayList;
import java.util.List;
import nianjian.archive.Contact;
import nianjian.archive.Report;
import nianjian.archive.Source;
import nianjian.archive.Status;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;

/**
 * What a page of a report must say of it (《政府网站发展指引》, 国办发〔2017〕47号, page tags) is given: what is
 * left out (NJ229), and what its index card leaves blank (NJ230), in one finding each.
 */
final class GivenFactsRule implements ReportRule {
  /** The keys of an index card, in the order in which cards show them. */
  private static final List<String> CARD =
      List.of(
          "index-number",
          "document-number",
          "subject",
          "keywords",
          "summary",
          "validity",
          "repealed",
          "access",
          "publisher",
          "author",
          "signed",
          "published");

  @Override
  public void check(CheckedReport checked, Findings findings) {
    Report report = checked.report();
    if (report.status() != Status.PUBLISHED || !report.hasBody()) {
      return;
    }
    List<String> missing = missing(report);
    if (!missing.isEmpty()) {
      findings.add(
          Diagnostic.of(
                  Code.METADATA_MISSING,
                  report.keys().of(missing.get(0)),
                  String.join("、", missing))
              .at("metadata"));
    }
    List<String> blank =
        CARD.stream()
            .filter(k -> report.card().has(k) && report.card().value(k).isEmpty())
            .toList();
    if (!blank.isEmpty()) {
      findings.atKey(Code.METADATA_EMPTY, blank.get(0), String.join("、", blank));
    }
  }

  private static List<String> missing(Report report) {
    List<String> missing = new ArrayList<>();
    if (report.issuer().isEmpty()) {
      missing.add("issuer");
    }
    if (report.published().isEmpty() && !report.card().has("published")) {
      missing.add("published");
    }
    if (report.published().isEmpty() && !report.card().has("signed")) {
      missing.add("signed");
    }
    if (report.contact().equals(Contact.NONE)) {
      missing.add("contact");
    }
    Source source = report.source();
    if (source.url().isEmpty() && source.files().isEmpty()) {
      missing.add("source.url");
    }
    return missing;
  }
}
