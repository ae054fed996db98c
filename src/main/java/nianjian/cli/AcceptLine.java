package nianjian.cli;

import java.util.Optional;
import java.util.Set;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.DiagnosticTexts;

/** The line of front matter that accepts a finding, to be copied. */
final class AcceptLine {
  /** What YAML would not take for text. */
  private static final Set<String> WORDS =
      Set.of("true", "false", "null", "yes", "no", "on", "off");

  private AcceptLine() {}

  /** The line; empty for what is explained already or cannot be accepted. */
  static Optional<String> of(Diagnostic finding, DiagnosticTexts texts) {
    return finding
        .at()
        .filter(at -> finding.open() && finding.code().acceptable())
        .map(at -> texts.text("findings.accept", finding.code().id(), scalar(at)));
  }

  /** A text as a scalar within braces: in quotes unless it is plainly a name. */
  static String scalar(String text) {
    boolean plain =
        !text.isEmpty()
            && Character.isLetter(text.codePointAt(0))
            && text.codePoints().allMatch(AcceptLine::isPlain)
            && !WORDS.contains(text);
    return plain ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static boolean isPlain(int c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '/';
  }
}
