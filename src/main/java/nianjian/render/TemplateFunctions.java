package nianjian.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.NearestName;
import nianjian.io.SitePath;
import nianjian.theme.Messages;
import nianjian.theme.TextPattern;
import nianjian.theme.Theme;
import org.jspecify.annotations.Nullable;

/** The functions that a layout can call. What they refuse is a fault of the layout. */
final class TemplateFunctions {
  private final Theme theme;
  private final Messages messages;
  private final Links links;

  TemplateFunctions(Theme theme, Messages messages, Links links) {
    this.theme = theme;
    this.messages = messages;
    this.links = links;
  }

  /** A function with its arguments as models. */
  private interface Function extends TemplateMethodModelEx {
    @Nullable Object call(List<?> arguments) throws TemplateModelException;

    @Override
    @SuppressWarnings("rawtypes") // As the library declares it.
    default @Nullable Object exec(List arguments) throws TemplateModelException {
      return call(arguments);
    }
  }

  /** The function with this name, if there is one. */
  @Nullable TemplateModel find(String name) {
    Function function =
        switch (name) {
          case "t" -> this::text;
          case "number" -> arguments -> number(only(arguments, name, "number"));
          case "asset" -> arguments -> asset(string(arguments, name));
          case "href" -> arguments -> href(string(arguments, name));
          case "absolute" -> arguments -> absolute(string(arguments, name));
          default -> null;
        };
    return function;
  }

  /** {@code t(key, …)}: a text, as markup if any argument is markup. */
  private TemplateModel text(List<?> arguments) throws TemplateModelException {
    if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateScalarModel first)) {
      throw failed("t", "string");
    }
    String key = first.getAsString();
    Optional<TextPattern> pattern = messages.find(key);
    if (pattern.isEmpty()) {
      throw new LayoutFault(
          Code.TEXT_MISSING, key, messages.path(), messages.nearest(key).orElse(""));
    }
    int given = arguments.size() - 1;
    if (given < pattern.get().arguments()) {
      throw failed("t(\"" + key + "\")", "{" + given + "}");
    }
    if (arguments.stream().noneMatch(TemplateHTMLOutputModel.class::isInstance)) {
      List<String> texts = new ArrayList<>();
      for (Object argument : arguments.subList(1, arguments.size())) {
        texts.add(plain(argument, key));
      }
      return new SimpleScalar(pattern.get().fill(texts));
    }
    List<String> markup = new ArrayList<>();
    for (Object argument : arguments.subList(1, arguments.size())) {
      markup.add(
          argument instanceof TemplateHTMLOutputModel html
              ? HTMLOutputFormat.INSTANCE.getMarkupString(html)
              : HTMLOutputFormat.INSTANCE.escapePlainText(plain(argument, key)));
    }
    return HTMLOutputFormat.INSTANCE.fromMarkup(
        pattern.get().fill(HTMLOutputFormat.INSTANCE::escapePlainText, markup::get));
  }

  private static String plain(@Nullable Object argument, String key) throws TemplateModelException {
    if (argument instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    if (argument instanceof TemplateNumberModel number) {
      return new BigDecimal(number.getAsNumber().toString()).toPlainString();
    }
    if (argument == null) {
      throw missing("t");
    }
    throw failed("t(\"" + key + "\")", "string");
  }

  private static TemplateModel number(Object argument) throws TemplateModelException {
    if (argument instanceof TemplateNumberModel number) {
      return new SimpleScalar(GroupedNumber.of(number.getAsNumber()));
    }
    throw failed("number", "number");
  }

  private TemplateModel asset(String name) throws TemplateModelException {
    return theme
        .assets()
        .find(name)
        .map(asset -> new SimpleScalar(links.toPath(asset.path())))
        .orElseThrow(
            () ->
                new LayoutFault(
                    Code.THEME_FILE,
                    "assets/" + name,
                    NearestName.of(name, theme.assets().names())
                        .map(nearest -> "assets/" + nearest)
                        .orElse("")));
  }

  private TemplateModel href(String target) throws TemplateModelException {
    return links
        .to(target)
        .map(SimpleScalar::new)
        .orElseThrow(() -> new LayoutFault(Code.LINK_REFUSED, target));
  }

  private @Nullable TemplateModel absolute(String target) throws TemplateModelException {
    SitePath path =
        SitePath.parse(target).orElseThrow(() -> new LayoutFault(Code.LINK_REFUSED, target));
    return links.absolute(path).map(SimpleScalar::new).orElse(null);
  }

  private static String string(List<?> arguments, String function) throws TemplateModelException {
    if (only(arguments, function, "string") instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    throw failed(function, "string");
  }

  private static Object only(List<?> arguments, String function, String expected)
      throws TemplateModelException {
    if (arguments.size() != 1) {
      throw failed(function, expected);
    }
    if (arguments.get(0) == null) {
      throw missing(function);
    }
    return arguments.get(0);
  }

  /** A call with an argument that has no value on this page. */
  private static LayoutFault missing(String function) {
    return new LayoutFault(Code.VALUE_MISSING, function + LayoutFault.CALL, "", "");
  }

  /** A call that cannot be made: the function, and what it takes. */
  private static LayoutFault failed(String call, String expected) {
    return new LayoutFault(Code.TEMPLATE_FAILED, call, expected, "");
  }
}
