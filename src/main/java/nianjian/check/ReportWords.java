package nianjian.check;

import java.util.ArrayList;
import java.util.List;
import nianjian.archive.Accept;
import nianjian.archive.Correction;
import nianjian.archive.Extra;
import nianjian.archive.Note;
import nianjian.archive.NoteMark;
import nianjian.archive.Report;
import nianjian.diagnostic.Position;
import nianjian.form.Metric;

/**
 * What a report says beside its text: title, index card, names and notes of figures, textual notes.
 * All of it is published with the report.
 *
 * @param words the words
 * @param key the front matter key; {@code notes} for a textual note
 * @param position where they stand
 */
record ReportWords(String words, String key, Position position) {
  private static final List<String> CARD =
      List.of(
          "document-number",
          "subject",
          "keywords",
          "validity",
          "access",
          "summary",
          "publisher",
          "author");

  /** Whether they are how to reach the body. */
  boolean isContact() {
    return key.startsWith("contact.");
  }

  /** All of a report's words but those of its text. */
  static List<ReportWords> of(CheckedReport checked) {
    Report report = checked.report();
    List<ReportWords> all = new ArrayList<>();
    all.add(at(report, "title", report.title()));
    report.issuer().ifPresent(i -> all.add(at(report, "issuer", i)));
    for (String key : CARD) {
      report.card().value(key).ifPresent(v -> all.add(at(report, key, v)));
    }
    report.contact().address().ifPresent(v -> all.add(at(report, "contact.address", v)));
    report.contact().phone().ifPresent(v -> all.add(at(report, "contact.phone", v)));
    report.contact().email().ifPresent(v -> all.add(at(report, "contact.email", v)));
    report.params().values().forEach(v -> all.add(at(report, "params", v)));
    figures(report, all);
    for (Correction correction : report.corrections()) {
      all.add(new ReportWords(correction.reason(), "corrections", correction.position()));
    }
    for (Accept accept : report.figures().accepted()) {
      all.add(new ReportWords(accept.note(), "accept", accept.position()));
    }
    notes(checked, all);
    return all;
  }

  private static void figures(Report report, List<ReportWords> all) {
    for (Metric metric : report.metrics().all()) {
      metric.note().ifPresent(n -> all.add(new ReportWords(n, "metrics", metric.position())));
    }
    for (Metric metric : report.figures().agencyMetrics().all()) {
      metric
          .note()
          .ifPresent(n -> all.add(new ReportWords(n, "agency-metrics", metric.position())));
    }
    for (Extra extra : report.figures().extras()) {
      String words = extra.label() + "；" + extra.metric().note().orElse("");
      all.add(new ReportWords(words, "extras", extra.metric().position()));
    }
  }

  private static void notes(CheckedReport checked, List<ReportWords> all) {
    for (Note note : checked.article().notes()) {
      Position position =
          checked.text().notes().stream()
              .filter(m -> m.number() == note.number())
              .mapToInt(NoteMark::offset)
              .mapToObj(o -> checked.text().position(o, o))
              .findFirst()
              .orElse(Position.of(checked.report().path()));
      all.add(new ReportWords(withoutTags(note.html()), "notes", position));
    }
  }

  private static ReportWords at(Report report, String key, String words) {
    return new ReportWords(words, key, report.keys().of(key));
  }

  /** The words of a note; entities stand for signs that are no part of any number. */
  private static String withoutTags(String html) {
    StringBuilder out = new StringBuilder(html.length());
    boolean tag = false;
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      if (c == '<') {
        tag = true;
      } else if (c == '>') {
        tag = false;
      } else if (!tag) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
