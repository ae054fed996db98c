package nianjian.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianjian.diagnostic.Position;
import nianjian.theme.ThemeFile;

/**
 * The text of a template with its places. FreeMarker counts UTF-16 units, a position characters.
 */
final class TemplateSource {
  private static final int SNIPPET = 60;

  private final ThemeFile file;

  TemplateSource(ThemeFile file) {
    this.file = file;
  }

  /** From one place to another that still belongs to it, both counted from 1. */
  record Span(int line, int column, int endLine, int endColumn) {}

  /** The position of a span; the end is known only on the first line. */
  Position position(Span span) {
    if (span.line() < 1 || span.column() < 1) {
      return Position.of(file.path());
    }
    int start = offset(span.line(), span.column());
    int end = offset(span.endLine(), span.endColumn()) + 1;
    return position(start, Math.max(start, Math.min(end, lineEnd(start))));
  }

  /** The position of the first match within a span, or else of the span. */
  Position position(Span span, Pattern pattern) {
    Matcher matcher = matcher(span, pattern);
    return matcher.find() ? position(matcher.start(), matcher.end()) : position(span);
  }

  /** The first match within a span, or else nothing. */
  String find(Span span, Pattern pattern) {
    Matcher matcher = matcher(span, pattern);
    return matcher.find() ? matcher.group() : "";
  }

  /** What stands in the first line of a span, cut where it is long. */
  String snippet(Span span) {
    if (span.line() < 1 || span.column() < 1) {
      return "";
    }
    int start = offset(span.line(), span.column());
    int end = Math.min(offset(span.endLine(), span.endColumn()) + 1, lineEnd(start));
    String text = file.text().substring(start, Math.max(start, end)).strip();
    return text.codePointCount(0, text.length()) <= SNIPPET
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SNIPPET)) + "…";
  }

  private Matcher matcher(Span span, Pattern pattern) {
    int start = offset(Math.max(1, span.line()), Math.max(1, span.column()));
    int end = Math.min(offset(span.endLine(), span.endColumn()) + 1, file.text().length());
    return pattern.matcher(file.text()).region(start, Math.max(start, end));
  }

  private Position position(int start, int end) {
    String text = file.text();
    int lineStart = start == 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
    int line = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    int column = 1 + text.codePointCount(lineStart, start);
    return new Position(
        file.path(), line, column, end > start ? column + text.codePointCount(start, end) : 0);
  }

  private int offset(int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      int next = file.text().indexOf('\n', start);
      if (next < 0) {
        break;
      }
      start = next + 1;
    }
    return Math.min(start + Math.max(0, column - 1), file.text().length());
  }

  private int lineEnd(int offset) {
    int end = file.text().indexOf('\n', offset);
    return end < 0 ? file.text().length() : end;
  }
}
