package nianjian.render;

import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.NearestName;
import nianjian.diagnostic.Position;
import nianjian.theme.LayoutClosure;
import nianjian.theme.Theme;
import nianjian.theme.ThemeFile;

/**
 * FreeMarker with the settings that keep layouts from running code, reading files, printing
 * unescaped text and depending on the machine. Every template is parsed and inspected once.
 */
final class TemplateEngine {
  static {
    // Before any other class of the library: the program says everything in diagnostics.
    System.setProperty(Logger.SYSTEM_PROPERTY_NAME_LOGGER_LIBRARY, Logger.LIBRARY_NAME_NONE);
  }

  private final Theme theme;
  private final PageValues values;
  private final Configuration configuration;
  private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();
  private final Map<String, Layout> layouts = new ConcurrentHashMap<>();

  TemplateEngine(Theme theme, ModelTypes types) {
    this.theme = theme;
    this.values = new PageValues(types);
    this.configuration = configuration(theme, values);
  }

  /** What turns page models into what layouts see. */
  PageValues values() {
    return values;
  }

  /** The settings in force. */
  Configuration configuration() {
    return configuration;
  }

  /** One template, with what is wrong with it. */
  private record Parsed(Optional<Template> template, List<Fault> faults) {}

  /**
   * A layout that can be rendered if it and all that it includes have no faults.
   *
   * @param template the layout; empty only with faults
   * @param faults what is wrong
   */
  record Layout(Optional<Template> template, List<Fault> faults) {}

  private static Configuration configuration(Theme theme, PageValues values) {
    Configuration c = new Configuration(Configuration.VERSION_2_3_34);
    c.setTemplateLoader(new ThemeTemplateLoader(theme));
    c.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
    c.setCacheStorage(new StrongCacheStorage());
    c.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    c.setLocalizedLookup(false);
    c.setDefaultEncoding("UTF-8");

    c.setOutputFormat(HTMLOutputFormat.INSTANCE);
    c.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    // For a name in .ftlh, recognizing it would put a weaker policy in place of the forced one.
    c.setRecognizeStandardFileExtensions(false);
    c.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
    c.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    c.setWhitespaceStripping(true);
    c.setTabSize(1); // Columns count characters.

    c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    c.setAPIBuiltinEnabled(false);
    c.setObjectWrapper(values);
    c.setFallbackOnNullLoopVariable(false);

    c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    c.setLogTemplateExceptions(false);
    c.setWrapUncheckedExceptions(true);
    c.setShowErrorTips(false);

    c.setLocale(Locale.ROOT);
    c.setNumberFormat("c");
    c.setBooleanFormat("c");
    c.setURLEscapingCharset("UTF-8");
    c.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
    return c;
  }

  /** The layout with this name, such as {@code report}. */
  Layout layout(String name) {
    return layouts.computeIfAbsent(name, this::newLayout);
  }

  private Layout newLayout(String name) {
    String fileName = Theme.layoutFile(name);
    if (theme.template(fileName).isEmpty()) {
      Position folder = Position.of("themes/" + theme.name());
      String nearest = NearestName.of(fileName, theme.templates().keySet()).orElse("");
      return new Layout(
          Optional.empty(), List.of(Fault.of(Code.THEME_FILE, folder, fileName, nearest)));
    }
    List<Fault> faults = new ArrayList<>();
    for (ThemeFile file : LayoutClosure.of(theme, name).files()) {
      faults.addAll(parsed.computeIfAbsent(file.name(), n -> parse(file)).faults());
    }
    Parsed own = parsed.getOrDefault(fileName, new Parsed(Optional.empty(), List.of()));
    return new Layout(own.template(), List.copyOf(faults));
  }

  private Parsed parse(ThemeFile file) {
    Optional<Fault> header = TemplateInspector.header(file);
    if (header.isPresent()) {
      return new Parsed(Optional.empty(), List.of(header.get()));
    }
    try {
      Template template = configuration.getTemplate(file.name());
      List<Fault> faults = TemplateInspector.inspect(theme, file, template);
      // Lets a deadline end a loop. The template is not yet in any other thread's hands.
      _CoreAPI.addThreadInterruptedChecks(template);
      return new Parsed(Optional.of(template), faults);
    } catch (ParseException e) {
      return new Parsed(Optional.empty(), List.of(TemplateErrors.syntax(e, file)));
    } catch (StackOverflowError e) {
      Position whole = Position.of(file.path());
      return new Parsed(Optional.empty(), List.of(Fault.of(Code.TEMPLATE_LIMIT, whole, "(((…")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
