package nianjian.render;

import freemarker.core.TemplateElement;
import freemarker.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.NearestName;
import nianjian.theme.TemplateReferences;
import nianjian.theme.Theme;
import nianjian.theme.ThemeFile;

/**
 * Refuses what FreeMarker's settings leave open but a layout must not do: run text as a template,
 * ask the clock, change settings, hide errors, name templates that are not known beforehand. It
 * reads the parsed template, so blanks, comments and other spellings make no difference.
 */
@SuppressWarnings("deprecation") // The one way to a template's parts; tests keep it with the jar.
final class TemplateInspector {
  private static final Pattern HEADER = Pattern.compile("\\A\\s*[<\\[]#?ftl\\b[^>\\]]*[>\\]]?");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\?\\s*(?:eval|interpret|new|api|no_esc|noEsc)\\b"
              + "|(?<![\\w$@\\])}\"'.])\\.\\s*(?:now|get_optional_template|getOptionalTemplate)\\b"
              + "|\\A#(?:attempt|setting|outputformat|outputFormat|noautoesc|noAutoEsc)\\b");

  /** A literal without places to fill cannot hold an expression. */
  private static final Pattern PLAIN_LITERAL =
      Pattern.compile("\"(?:[^\"\\\\$]|\\\\.|\\$(?!\\{))*\"");

  private static final Pattern REFERENCE =
      Pattern.compile("#(?:include \"([^\"\\\\]*)\"|import \"([^\"\\\\]*)\" as \\w+)");

  private final Theme theme;
  private final ThemeFile file;
  private final TemplateSource source;
  private final Set<String> literals;
  private final List<Fault> faults = new ArrayList<>();

  private TemplateInspector(Theme theme, ThemeFile file) {
    this.theme = theme;
    this.file = file;
    this.source = new TemplateSource(file);
    this.literals = TemplateReferences.in(file.text());
  }

  /**
   * The header of a template, which could change its output format and its very syntax and is
   * therefore refused before parsing.
   */
  static Optional<Fault> header(ThemeFile file) {
    Matcher header = HEADER.matcher(file.text());
    if (!header.find()) {
      return Optional.empty();
    }
    int column = 1 + header.group().length() - header.group().stripLeading().length();
    TemplateSource source = new TemplateSource(file);
    TemplateSource.Span start = new TemplateSource.Span(1, column, 1, header.end());
    return Optional.of(
        Fault.of(Code.TEMPLATE_FORBIDDEN, source.position(start), header.group().strip()));
  }

  /** What is wrong with a parsed template. */
  static List<Fault> inspect(Theme theme, ThemeFile file, Template template) {
    TemplateInspector inspector = new TemplateInspector(theme, file);
    inspector.visit(template.getRootTreeNode());
    return inspector.faults;
  }

  private void visit(TemplateElement element) {
    String kind = element.getClass().getSimpleName();
    if (!kind.equals("TextBlock") && !kind.equals("Comment")) {
      inspect(element.getDescription(), span(element));
    }
    for (int i = 0; i < element.getChildCount(); i++) {
      visit((TemplateElement) element.getChildAt(i));
    }
  }

  private void inspect(String instruction, TemplateSource.Span span) {
    if (instruction.startsWith("#include") || instruction.startsWith("#import")) {
      inspectReference(instruction, span);
      return;
    }
    String code = PLAIN_LITERAL.matcher(instruction).replaceAll("\"\"");
    Matcher forbidden = FORBIDDEN.matcher(code);
    while (forbidden.find()) {
      String feature = forbidden.group();
      String shown = feature.startsWith("#") ? "<" + feature + ">" : feature;
      Pattern there =
          Pattern.compile(
              Pattern.quote(feature.substring(0, 1))
                  + "\\s*"
                  + Pattern.quote(feature.substring(1)));
      faults.add(Fault.of(Code.TEMPLATE_FORBIDDEN, source.position(span, there), shown));
    }
  }

  private void inspectReference(String instruction, TemplateSource.Span span) {
    Matcher reference = REFERENCE.matcher(instruction);
    Optional<String> literal =
        reference.matches()
            ? Optional.ofNullable(reference.group(1)).or(() -> Optional.of(reference.group(2)))
            : Optional.empty();
    Optional<String> name =
        literal
            .filter(literals::contains)
            .flatMap(written -> TemplateReferences.resolve(file.name(), written));
    if (name.isEmpty()) {
      faults.add(Fault.of(Code.TEMPLATE_FORBIDDEN, source.position(span), "<" + instruction + ">"));
    } else if (theme.template(name.get()).isEmpty()) {
      String nearest = NearestName.of(name.get(), theme.templates().keySet()).orElse("");
      faults.add(Fault.of(Code.THEME_FILE, source.position(span), name.get(), nearest));
    }
  }

  private static TemplateSource.Span span(TemplateElement element) {
    return new TemplateSource.Span(
        element.getBeginLine(),
        element.getBeginColumn(),
        element.getEndLine(),
        element.getEndColumn());
  }
}
