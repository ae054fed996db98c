package nianjian.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.DiagnosticTexts;
import nianjian.diagnostic.Masked;
import nianjian.diagnostic.Position;

/** A finding as JSON. Its shape is published: keys are added, never changed. */
final class FindingJson {
  private FindingJson() {}

  /** Writes one; what is not known is null. */
  static void write(JsonWriter json, Diagnostic finding, DiagnosticTexts texts) throws IOException {
    Position position = finding.position();
    json.beginObject();
    json.name("code").value(finding.code().id());
    json.name("severity").value(finding.severity().word());
    json.name("path").value(position.path());
    number(json.name("line"), position.line());
    number(json.name("column"), position.column());
    number(json.name("endColumn"), position.endColumn());
    json.name("message").value(Masked.of(texts.message(finding)));
    text(json.name("reason"), texts.caret(finding).map(Masked::of));
    text(json.name("hint"), texts.hint(finding).map(Masked::of));
    text(json.name("at"), finding.at());
    text(json.name("explained"), finding.explanation());
    text(json.name("page"), page(finding));
    json.endObject();
  }

  /** The page that was being rendered: faults of layouts have it as their last but one argument. */
  private static Optional<String> page(Diagnostic finding) {
    List<String> arguments = finding.arguments();
    return Optional.of(finding.code().id().startsWith("NJ6") ? arguments.size() - 2 : -1)
        .filter(i -> i >= 0 && arguments.get(i).startsWith("/"))
        .map(i -> arguments.get(i).replaceFirst(" .*", ""));
  }

  /** A number that counts from 1; 0 stands for one that is not known. */
  static void number(JsonWriter json, int number) throws IOException {
    if (number == 0) {
      json.nullValue();
    } else {
      json.value(number);
    }
  }

  private static void text(JsonWriter json, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.value(text.get());
    } else {
      json.nullValue();
    }
  }
}
