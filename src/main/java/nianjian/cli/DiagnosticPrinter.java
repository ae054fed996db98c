package nianjian.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.DiagnosticTexts;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Excerpt;
import nianjian.diagnostic.Masked;
import nianjian.diagnostic.Position;
import nianjian.diagnostic.Printable;
import nianjian.diagnostic.Severity;

/**
 * Prints diagnostics for people: what is wrong and where, the line with a mark under the place,
 * why, and what to do.
 */
final class DiagnosticPrinter {
  private static final int COLUMNS = 100;
  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "\u001b[1m";
  private static final String DIM = "\u001b[2m";

  private final PrintWriter out;
  private final DiagnosticTexts texts;
  private final Function<String, Optional<byte[]>> sources;
  private final boolean colour;

  /**
   * A printer.
   *
   * @param out where to
   * @param texts the words
   * @param sources the bytes of a file by the path that positions name
   * @param colour whether to colour
   */
  DiagnosticPrinter(
      PrintWriter out,
      DiagnosticTexts texts,
      Function<String, Optional<byte[]>> sources,
      boolean colour) {
    this.out = out;
    this.texts = texts;
    this.sources = sources;
    this.colour = colour;
  }

  /**
   * Prints all, the gravest first within a file and what is only worth knowing after all else, at
   * most {@value Diagnostics#KEPT_PER_CODE} of each code, and the first error once more at the end,
   * where it is seen.
   *
   * @param all the diagnostics
   * @param wanted which of them are printed
   * @param explained whether those that the editors explain are printed too, and not only counted
   */
  void print(List<Diagnostic> all, Predicate<Diagnostic> wanted, boolean explained) {
    Diagnostics grave = new Diagnostics();
    Diagnostics light = new Diagnostics();
    int hidden = 0;
    for (Diagnostic diagnostic : all) {
      if (wanted.test(diagnostic) && (explained || diagnostic.open())) {
        (diagnostic.severity() == Severity.INFO ? light : grave).add(diagnostic);
      } else if (wanted.test(diagnostic)) {
        hidden++;
      }
    }
    List<Diagnostic> kept = new ArrayList<>();
    for (Diagnostics group : List.of(grave, light)) {
      group.kept().forEach(this::print);
      group.cut().forEach(this::printCut);
      kept.addAll(group.kept());
    }
    if (hidden > 0) {
      out.println(texts.text("findings.explained", Integer.toString(hidden)));
      out.println();
    }
    if (kept.size() > 1) {
      kept.stream()
          .filter(d -> d.open() && d.severity() == Severity.ERROR)
          .findFirst()
          .ifPresent(this::again);
    }
  }

  private void printCut(Code code, int count) {
    out.println(texts.text("findings.more", code.id(), Integer.toString(count)));
    out.println();
  }

  private void again(Diagnostic first) {
    out.println(texts.text("findings.first"));
    out.println("  " + headline(first));
    out.println();
  }

  /** Prints one, with an empty line after it. */
  private void print(Diagnostic diagnostic) {
    out.println(headline(diagnostic));
    Position position = diagnostic.position();
    Optional<String> reason = texts.caret(diagnostic).map(Masked::of);
    Optional<Excerpt> excerpt =
        position.line() == 0
            ? Optional.empty()
            : sources.apply(position.path()).flatMap(f -> Excerpt.of(f, position, COLUMNS));
    if (excerpt.isPresent()) {
      printExcerpt(position.line(), excerpt.get(), reason, diagnostic.severity());
    } else {
      reason.ifPresent(text -> out.println("  " + text));
    }
    texts
        .hint(diagnostic)
        .filter(hint -> diagnostic.open())
        .ifPresent(hint -> out.println("  hint: " + Masked.of(hint)));
    AcceptLine.of(diagnostic, texts).ifPresent(line -> out.println("  " + line));
    out.println();
  }

  private void printExcerpt(int line, Excerpt excerpt, Optional<String> reason, Severity severity) {
    out.println(styled(DIM, String.format(Locale.ROOT, "%5d |", line)) + " " + excerpt.text());
    String mark = "^".repeat(excerpt.width());
    if (!mark.isEmpty() || reason.isPresent()) {
      out.println(
          styled(DIM, "      |")
              + " ".repeat(excerpt.width() == 0 ? 0 : excerpt.indent())
              + styled(colourOf(severity), (" " + mark + " " + reason.orElse("")).stripTrailing()));
    }
  }

  private String headline(Diagnostic diagnostic) {
    String place = Printable.of(diagnostic.position().toString());
    String word = diagnostic.severity().word();
    String state =
        diagnostic.explanation().map(note -> texts.text("findings.kind", word, note)).orElse(word);
    String kind = state + " " + diagnostic.code().id() + ":";
    return styled(BOLD, place + ":")
        + " "
        + styled(colourOf(diagnostic.severity()), kind)
        + " "
        + Masked.of(texts.message(diagnostic));
  }

  private static String colourOf(Severity severity) {
    return switch (severity) {
      case ERROR -> "\u001b[1;31m";
      case WARNING -> "\u001b[1;33m";
      case INFO -> "\u001b[1;36m";
    };
  }

  private String styled(String style, String text) {
    return colour ? style + text + RESET : text;
  }
}
