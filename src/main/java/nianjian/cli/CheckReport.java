package nianjian.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nianjian.build.Counts;
import nianjian.build.ExternalLink;
import nianjian.build.SiteFindings;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.DiagnosticTexts;
import nianjian.diagnostic.Severity;

/**
 * Tells what came of a check: a line for people, or a document for programs.
 *
 * @param found what came of it
 * @param exit the exit code
 * @param texts the words
 */
record CheckReport(SiteFindings found, int exit, DiagnosticTexts texts) {
  private static final String SEPARATOR = " · ";

  /** The line that ends every check. */
  String line() {
    boolean nothing = exit == ExitCode.USAGE && found.counts().equals(Counts.NONE);
    List<String> parts = new ArrayList<>();
    String mark = exit == ExitCode.WELL ? "✓ " : "✗ ";
    if (nothing) {
      parts.add(mark + texts.text("check.not-done"));
      parts.add(texts.text("summary.errors", grouped(found.count(Severity.ERROR))));
    } else {
      parts.add(mark + texts.text("check.reports", grouped(found.reports())));
      all(parts);
    }
    parts.add(String.format(Locale.ROOT, "%.1f s", found.nanos() / 1e9));
    return String.join(SEPARATOR, parts);
  }

  private void all(List<String> parts) {
    if (found.counts().failed() > 0) {
      parts.add(texts.text("check.failed", grouped(found.counts().failed())));
    }
    parts.add(texts.text("check.figures", grouped(found.checks()), grouped(found.differences())));
    parts.add(
        texts.text(
            "check.findings",
            grouped(found.count(Severity.ERROR)),
            grouped(found.count(Severity.WARNING)),
            grouped(found.count(Severity.INFO))));
    parts.add(texts.text("check.explained", grouped(found.explained())));
    parts.add(texts.text("check.links", grouped(found.addresses())));
    if (!(found.guarded() && found.compared())) {
      parts.add(texts.text(found.guarded() ? "summary.uncompared" : "summary.unguarded"));
    }
  }

  /** The addresses out of the site with the first place of each, a line for each. */
  String links() {
    StringBuilder out = new StringBuilder();
    String last = "";
    for (ExternalLink link : found.links()) {
      if (!link.url().equals(last)) {
        out.append(out.isEmpty() ? texts.text("findings.links") + "\n" : "");
        out.append("  ").append(link.url()).append("  ").append(link.path());
        out.append(link.line() == 0 ? "" : ":" + link.line()).append('\n');
        last = link.url();
      }
    }
    return out.toString();
  }

  /**
   * All of it as one JSON document, the same for the same site. Its shape is published: keys are
   * added, never changed.
   */
  String json() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent(" ");
      json.setHtmlSafe(false);
      json.beginObject();
      json.name("version").value(1).name("command").value("check");
      json.name("ok").value(exit == ExitCode.WELL).name("exit").value(exit);
      json.name("addressesCompared").value(found.guarded());
      json.name("figuresCompared").value(found.compared());
      counts(json.name("counts"));
      json.name("findings").beginArray();
      for (Diagnostic diagnostic : found.diagnostics()) {
        FindingJson.write(json, diagnostic, texts);
      }
      json.endArray();
      json.name("externalLinks").beginArray();
      for (ExternalLink link : found.links()) {
        json.beginObject();
        json.name("url").value(link.url()).name("path").value(link.path());
        FindingJson.number(json.name("line"), link.line());
        json.endObject();
      }
      json.endArray();
      json.endObject();
    }
    return text.append('\n').toString();
  }

  private void counts(JsonWriter json) throws IOException {
    json.beginObject();
    CountsJson.write(json, found.counts());
    json.name("reports").value(found.reports());
    json.name("checks").value(found.checks());
    json.name("differences").value(found.differences());
    json.name("errors").value(found.count(Severity.ERROR));
    json.name("warnings").value(found.count(Severity.WARNING));
    json.name("infos").value(found.count(Severity.INFO));
    json.name("explained").value(found.explained());
    json.name("externalLinks").value(found.addresses());
    json.endObject();
  }

  private static String grouped(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
