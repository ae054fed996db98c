package nianjian.check;

import java.util.ArrayList;
import java.util.List;
import nianjian.archive.NoteMark;
import nianjian.archive.Report;
import nianjian.archive.ReportText;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Severity;

/**
 * Takes what rules find in one report. What stands beside a textual note (校记) is explained by it:
 * the editors have seen it and said so.
 */
final class Findings {
  /** So many characters may lie between the words in question and the note about them. */
  private static final int NEAR = 12;

  private static final String SENTENCE_END = "。；！？\n";

  private final Report report;
  private final ReportText text;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<CheckResult> results = new ArrayList<>();

  Findings(Report report, ReportText text) {
    this.report = report;
    this.text = text;
  }

  /**
   * Some words of the text are in question.
   *
   * @param code what is wrong with them
   * @param from where they begin in {@link ReportText#text}
   * @param to where they end
   * @param at what an {@code accept} entry names it by
   * @param arguments for the message
   */
  void inText(Code code, int from, int to, String at, String... arguments) {
    inText(code.severity(), code, from, to, at, arguments);
  }

  /** As {@link #inText(Code, int, int, String, String...)}, with another severity. */
  void inText(Severity severity, Code code, int from, int to, String at, String... arguments) {
    Diagnostic found =
        Diagnostic.of(code, text.position(from, to), arguments).with(severity).at(at);
    diagnostics.add(noteAt(from, to) == 0 ? found : found.explained("校记" + noteAt(from, to)));
  }

  /** A fact of the front matter is in question; the key names it, also for {@code accept}. */
  void atKey(Code code, String key, String... arguments) {
    add(Diagnostic.of(code, report.keys().of(key), arguments).at(key));
  }

  /** Anything else is in question. */
  void add(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  /** A check came to an outcome. */
  void result(CheckResult result) {
    results.add(result);
  }

  /** The number of the textual note about some words; 0 if there is none. */
  private int noteAt(int from, int to) {
    for (NoteMark note : text.notes()) {
      boolean about = !note.kind().isEmpty() && note.offset() >= from && note.offset() <= to + NEAR;
      if (about && (note.offset() <= to || sameSentence(to, note.offset()))) {
        return note.number();
      }
    }
    return 0;
  }

  private boolean sameSentence(int from, int to) {
    return text.text().substring(from, to).chars().noneMatch(c -> SENTENCE_END.indexOf(c) >= 0);
  }

  /** What was found, in the order of finding. */
  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** The outcomes, in the order of finding. */
  List<CheckResult> results() {
    return results;
  }
}
