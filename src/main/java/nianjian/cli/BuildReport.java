package nianjian.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nianjian.build.BuildResult;
import nianjian.build.Counts;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.DiagnosticTexts;
import nianjian.diagnostic.Severity;

/**
 * Tells what came of a build: a line for people, or a document for programs.
 *
 * @param result what came of it
 * @param exit the exit code
 * @param dryRun whether nothing was to be written
 * @param texts the words
 */
record BuildReport(BuildResult result, int exit, boolean dryRun, DiagnosticTexts texts) {
  private static final String SEPARATOR = " · ";

  /** The line that ends every build. */
  String line() {
    Counts counts = result.counts();
    List<String> parts = new ArrayList<>();
    parts.add((exit == ExitCode.WELL ? "✓ " : "✗ ") + outcome());
    // Where the call or the settings cannot be used nothing was counted, and 0 would be a guess.
    if (exit != ExitCode.USAGE || !counts.equals(Counts.NONE)) {
      sources(counts, parts);
    }
    if (result.complete() && !(result.guarded() && result.compared())) {
      parts.add(texts.text(result.guarded() ? "summary.uncompared" : "summary.unguarded"));
    }
    parts.add(findings());
    parts.add(String.format(Locale.ROOT, "%.2f s", result.nanos() / 1e9));
    return String.join(SEPARATOR, parts);
  }

  private void sources(Counts counts, List<String> parts) {
    parts.add(
        texts.text(
            "summary.reports",
            grouped(counts.sources()),
            grouped(counts.published()),
            grouped(counts.draft()),
            grouped(counts.withdrawn()),
            grouped(counts.failed())));
    parts.add(texts.text("summary.attachments", grouped(counts.attachments())));
    parts.add(texts.text("summary.ignored", grouped(counts.ignored())));
  }

  private String findings() {
    int warnings = result.count(Severity.WARNING);
    return texts.text(
        exit == ExitCode.USAGE && warnings == 0 ? "summary.errors" : "summary.findings",
        grouped(result.count(Severity.ERROR)),
        grouped(warnings));
  }

  private String outcome() {
    if (!result.complete()) {
      return texts.text("summary.nothing");
    }
    return texts.text(
        dryRun ? "summary.would" : "summary.pages",
        grouped(result.counts().pages()),
        grouped(result.written().written().size()),
        grouped(result.written().deleted().size()));
  }

  /** What a dry run would have done, a line for each file. */
  String plan() {
    StringBuilder out = new StringBuilder();
    result.written().written().forEach(p -> out.append("write ").append(p).append('\n'));
    result.written().deleted().forEach(p -> out.append("delete ").append(p).append('\n'));
    return out.toString();
  }

  /** All of it as one JSON document. Its shape is published: keys are added, never changed. */
  String json() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent(" ");
      json.setHtmlSafe(false);
      json.beginObject();
      json.name("version").value(1).name("command").value("build");
      json.name("ok").value(exit == ExitCode.WELL).name("exit").value(exit);
      json.name("complete").value(result.complete()).name("dryRun").value(dryRun);
      counts(json.name("counts"));
      json.name("findings").beginArray();
      for (Diagnostic diagnostic : result.diagnostics()) {
        FindingJson.write(json, diagnostic, texts);
      }
      json.endArray();
      if (dryRun) {
        list(json.name("written"), result.written().written());
        list(json.name("deleted"), result.written().deleted());
      }
      json.name("milliseconds").value(result.nanos() / 1_000_000);
      json.endObject();
    }
    return text.append('\n').toString();
  }

  private void counts(JsonWriter json) throws IOException {
    json.beginObject();
    CountsJson.write(json, result.counts());
    json.name("written").value(result.written().written().size());
    json.name("unchanged").value(result.written().unchanged());
    json.name("deleted").value(result.written().deleted().size());
    json.name("errors").value(result.count(Severity.ERROR));
    json.name("warnings").value(result.count(Severity.WARNING));
    json.endObject();
  }

  private static void list(JsonWriter json, List<String> texts) throws IOException {
    json.beginArray();
    for (String text : texts) {
      json.value(text);
    }
    json.endArray();
  }

  private static String grouped(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
