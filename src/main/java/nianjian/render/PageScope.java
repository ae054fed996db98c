package nianjian.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nianjian.theme.Messages;
import nianjian.theme.Theme;
import org.jspecify.annotations.Nullable;

/** What the layout of one page sees: three models and a few functions. */
final class PageScope implements TemplateHashModel {
  /** All that a layout sees, the models first. */
  static final List<String> NAMES =
      List.of("page", "site", "article", "t", "number", "asset", "href", "absolute");

  private static final Pattern PATH = Pattern.compile("\\w+(?:\\.\\w+)*");

  private final PageTarget target;
  private final PageValues values;
  private final TemplateFunctions functions;

  PageScope(
      PageTarget target,
      PageValues values,
      Theme theme,
      Messages messages,
      Optional<String> baseUrl) {
    this.target = target;
    this.values = values;
    this.functions =
        new TemplateFunctions(theme, messages, new Links(target.path(), target.rooted(), baseUrl));
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    return switch (name) {
      case "page" -> values.wrap(target.page());
      case "site" -> values.wrap(target.site());
      case "article" -> values.wrap(target.article());
      default -> functions.find(name);
    };
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  /**
   * The names that could stand at the end of an expression instead. None if the name is there and
   * only has no value, or if the expression is not a path from {@code page} or {@code site}.
   */
  List<String> namesBeside(String expression) {
    if (!PATH.matcher(expression).matches()) {
      return List.of();
    }
    List<String> path = new ArrayList<>(List.of(expression.split("\\.", -1)));
    String last = path.remove(path.size() - 1);
    if (path.isEmpty()) {
      return NAMES;
    }
    try {
      TemplateModel model = this;
      for (String name : path) {
        model = model instanceof TemplateHashModel hash ? hash.get(name) : null;
      }
      return model instanceof Named named && !named.names().contains(last)
          ? List.copyOf(named.names())
          : List.of();
    } catch (TemplateModelException e) {
      return List.of();
    }
  }
}
