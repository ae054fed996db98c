package nianjian.render;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import nianjian.theme.Theme;
import nianjian.theme.ThemeFile;
import org.jspecify.annotations.Nullable;

/** Gives FreeMarker the templates of a theme from memory; there is no way to any other file. */
final class ThemeTemplateLoader implements TemplateLoader {
  private final Theme theme;

  ThemeTemplateLoader(Theme theme) {
    this.theme = theme;
  }

  @Override
  public @Nullable Object findTemplateSource(String name) {
    return theme.template(name).orElse(null);
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    return new StringReader(((ThemeFile) source).text());
  }

  @Override
  public void closeTemplateSource(Object source) {}
}
