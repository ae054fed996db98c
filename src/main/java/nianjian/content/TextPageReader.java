package nianjian.content;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nianjian.archive.TextPage;
import nianjian.config.Limits;
import nianjian.diagnostic.Diagnostics;
import nianjian.yaml.YamlFields;

/** Reads the pages of the site's own under {@code content/pages/}. */
public final class TextPageReader {
  private TextPageReader() {}

  /**
   * Reads one page.
   *
   * @param file where it was found; its name is the page's slug
   * @param bytes what it holds
   * @param limits how long its front matter may be
   * @param diagnostics takes what is wrong
   * @return empty, with an error, if it cannot be used
   */
  public static Optional<PageSource> read(
      SourceFile file, SourceBytes bytes, Limits limits, Diagnostics diagnostics) {
    Diagnostics found = new Diagnostics();
    Optional<PageSource> page = read(file, bytes, limits.frontMatterChars(), found);
    diagnostics.addAll(found.all());
    return found.hasErrors() ? Optional.empty() : page;
  }

  private static Optional<PageSource> read(
      SourceFile file, SourceBytes bytes, int maxChars, Diagnostics found) {
    Optional<FrontMatter> matter =
        bytes.text(found).flatMap(text -> FrontMatter.split(text, file.path(), found));
    Optional<YamlFields> fields = matter.flatMap(m -> m.fields(file.path(), maxChars, found));
    if (matter.isEmpty() || fields.isEmpty()) {
      return Optional.empty();
    }
    YamlFields f = fields.get();
    Optional<String> title = f.requiredText("title");
    Optional<String> summary = f.text("summary");
    boolean noindex = f.truth("noindex", false);
    Optional<LocalDate> updated = f.date("updated");
    Map<String, String> params = f.textMap("params");
    f.finish();
    String slug = file.name().substring(0, file.name().length() - ".md".length());
    TextPage page = new TextPage(slug, file.path(), title.orElse(""), summary, noindex, params);
    return Optional.of(new PageSource(page, updated, matter.get().body(), matter.get().bodyLine()));
  }
}
