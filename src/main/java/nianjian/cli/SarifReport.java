package nianjian.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.DiagnosticTexts;
import nianjian.diagnostic.Masked;
import nianjian.diagnostic.Position;
import nianjian.diagnostic.Severity;
import nianjian.io.ContentHash;

/**
 * Findings as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), which editors and
 * code hosts show at the line. The same findings give the same document.
 */
final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private static final String UNRESERVED = "-._~/";

  private final List<Diagnostic> findings;
  private final DiagnosticTexts texts;
  private final List<Code> rules;
  private final Map<String, Integer> seen = new HashMap<>();
  private final StringWriter out = new StringWriter();
  private final JsonWriter json = new JsonWriter(out);

  private SarifReport(List<Diagnostic> findings, DiagnosticTexts texts) {
    this.findings = findings;
    this.texts = texts;
    this.rules =
        findings.stream()
            .map(Diagnostic::code)
            .distinct()
            .sorted(Comparator.comparing(Code::id))
            .toList();
    json.setIndent(" ");
    json.setHtmlSafe(false);
  }

  /**
   * The document.
   *
   * @param findings what was found, in the order in which it is told
   * @param texts the words
   */
  static String of(List<Diagnostic> findings, DiagnosticTexts texts) throws IOException {
    return new SarifReport(findings, texts).document();
  }

  private String document() throws IOException {
    json.beginObject();
    json.name("$schema").value(SCHEMA).name("version").value("2.1.0");
    json.name("runs").beginArray().beginObject();
    json.name("tool").beginObject().name("driver").beginObject();
    json.name("name").value("nianjian").name("version").value(Version.number());
    json.name("rules").beginArray();
    for (Code code : rules) {
      rule(code);
    }
    json.endArray().endObject().endObject();
    json.name("columnKind").value("unicodeCodePoints");
    json.name("results").beginArray();
    for (Diagnostic finding : findings) {
      result(finding);
    }
    json.endArray().endObject().endArray().endObject();
    json.close();
    return out.append('\n').toString();
  }

  private void rule(Code code) throws IOException {
    json.beginObject().name("id").value(code.id());
    json.name("shortDescription").beginObject().name("text").value(texts.meaning(code)).endObject();
    json.name("defaultConfiguration").beginObject();
    json.name("level").value(level(code.severity())).endObject();
    json.endObject();
  }

  private void result(Diagnostic finding) throws IOException {
    json.beginObject();
    json.name("ruleId").value(finding.code().id());
    json.name("ruleIndex").value(rules.indexOf(finding.code()));
    json.name("level").value(level(finding.severity()));
    json.name("message").beginObject().name("text").value(text(finding)).endObject();
    location(finding.position());
    json.name("partialFingerprints").beginObject();
    json.name("nianjian/v1").value(fingerprint(finding)).endObject();
    if (!finding.open()) {
      json.name("suppressions").beginArray().beginObject();
      json.name("kind").value("inSource");
      json.name("justification").value(finding.explanation().orElse(""));
      json.endObject().endArray();
    }
    json.endObject();
  }

  private String text(Diagnostic finding) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.message(finding));
    texts.caret(finding).ifPresent(lines::add);
    texts.hint(finding).ifPresent(lines::add);
    return Masked.of(String.join("\n", lines));
  }

  private void location(Position position) throws IOException {
    json.name("locations").beginArray().beginObject();
    json.name("physicalLocation").beginObject();
    json.name("artifactLocation").beginObject().name("uri").value(uri(position.path())).endObject();
    if (position.line() > 0) {
      json.name("region").beginObject().name("startLine").value(position.line());
      if (position.column() > 0) {
        json.name("startColumn").value(position.column());
      }
      if (position.endColumn() > 0) {
        json.name("endColumn").value(position.endColumn());
      }
      json.endObject();
    }
    json.endObject().endObject().endArray();
  }

  /** What stays the same when lines are added above: the code, the file and what it is about. */
  private String fingerprint(Diagnostic finding) {
    String about = finding.at().orElseGet(() -> String.join("\u0000", finding.arguments()));
    String key = String.join("\u0000", finding.code().id(), finding.position().path(), about);
    int number = seen.merge(key, 1, Integer::sum);
    return ContentHash.of(number == 1 ? key : key + "\u0000" + number);
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.word();
  }

  /** A path as a relative reference (RFC 3986). */
  private static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      boolean letter = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9');
      if (letter || UNRESERVED.indexOf(b) >= 0) {
        uri.append((char) b);
      } else {
        uri.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
      }
    }
    return uri.toString();
  }
}
