package nianjian.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.StopException;
import freemarker.template.TemplateException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.NearestName;
import nianjian.diagnostic.Position;
import nianjian.render.TemplateSource.Span;
import nianjian.theme.Theme;
import nianjian.theme.ThemeFile;
import org.jspecify.annotations.Nullable;

/**
 * Turns FreeMarker's exceptions into faults with a place in the template. What the library says is
 * kept only as an argument that no text shows; what it means is put in our words.
 */
final class TemplateErrors {
  private static final Pattern UNCLOSED = Pattern.compile("You have an unclosed (\\S+?)\\.");
  private static final Pattern FORCED =
      Pattern.compile("FORCE_AUTO_ESCAPING_POLICY|legacy escaping");
  private static final Pattern EXPECTED = Pattern.compile("Expected an? ([a-z]+)");
  private static final Pattern PARAMETER = Pattern.compile("required parameter \"(\\w+)\"");
  private static final Pattern PARAMETERS =
      Pattern.compile("Valid parameter names are: ([\\w, ]+)");

  private TemplateErrors() {}

  /** A template that cannot be parsed. */
  static Fault syntax(ParseException e, ThemeFile file) {
    TemplateSource source = new TemplateSource(file);
    Span span =
        new Span(
            e.getLineNumber(), e.getColumnNumber(), e.getEndLineNumber(), e.getEndColumnNumber());
    String said = String.valueOf(e.getEditorMessage());
    if (FORCED.matcher(said).find()) {
      return Fault.of(Code.TEMPLATE_FORBIDDEN, source.position(span), source.snippet(span));
    }
    Matcher unclosed = UNCLOSED.matcher(said);
    String what = unclosed.find() ? unclosed.group(1).replace("\"", "") : source.snippet(span);
    return Fault.of(Code.TEMPLATE_SYNTAX, source.position(span), what, said);
  }

  /**
   * A layout that failed on a page.
   *
   * @param e what FreeMarker threw
   * @param theme the theme
   * @param layout the layout's file, named where the library names none
   * @param scope what the page's layout sees
   */
  static Fault failure(TemplateException e, Theme theme, String layout, PageScope scope) {
    Optional<ThemeFile> file =
        theme.template(Optional.ofNullable(e.getTemplateSourceName()).orElse(layout));
    TemplateSource source =
        new TemplateSource(file.orElseGet(() -> new ThemeFile(layout, layout, "")));
    Span span =
        new Span(
            zero(e.getLineNumber()),
            zero(e.getColumnNumber()),
            zero(e.getEndLineNumber()),
            zero(e.getEndColumnNumber()));
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof LayoutFault fault) {
        return ours(fault, source, span);
      }
      if (t instanceof ForbiddenValueException forbidden) {
        throw forbidden;
      }
    }
    String said = String.valueOf(e.getMessageWithoutStackTop());
    String blamed = e.getBlamedExpressionString();
    String expression = blamed == null ? source.snippet(span) : blamed;
    Position position = source.position(span);
    if (e instanceof InvalidReferenceException) {
      return missing(expression, position, scope);
    }
    return Fault.of(Code.TEMPLATE_FAILED, position, expression, expected(e, said), said);
  }

  private static Fault missing(String expression, Position position, PageScope scope) {
    List<String> names = scope.namesBeside(expression);
    String last = expression.substring(expression.lastIndexOf('.') + 1);
    String nearest = NearestName.of(last, names).orElse("");
    return Fault.of(Code.VALUE_MISSING, position, expression, nearest, Named.list(names, nearest));
  }

  private static String expected(TemplateException e, String said) {
    if (e instanceof StopException) {
      return said;
    }
    for (Pattern pattern : List.of(EXPECTED, PARAMETER, PARAMETERS)) {
      Matcher matcher = pattern.matcher(said);
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    return "";
  }

  /** Our values know a name that they do not have, not where it stands. */
  private static Fault ours(LayoutFault fault, TemplateSource source, Span span) {
    if (fault.code() != Code.VALUE_MISSING) {
      return new Fault(fault.code(), source.position(span), fault.arguments());
    }
    List<String> arguments = new ArrayList<>(fault.arguments());
    Pattern there = whereItStands(arguments.get(0));
    String written = source.find(span, there);
    if (!written.isEmpty()) {
      arguments.set(0, written);
    }
    return new Fault(fault.code(), source.position(span, there), arguments);
  }

  private static Pattern whereItStands(String name) {
    if (name.endsWith(LayoutFault.CALL)) {
      String function = name.substring(0, name.length() - LayoutFault.CALL.length());
      return Pattern.compile("\\b" + function + "\\s*\\([^()]*\\)");
    }
    String quoted = Pattern.quote(name);
    return Pattern.compile("[\\w.]+(?:\\[[^\\]]*\\])?\\." + quoted + "\\b|\"" + quoted + "\"");
  }

  private static int zero(@Nullable Integer number) {
    return number == null ? 0 : number;
  }
}
