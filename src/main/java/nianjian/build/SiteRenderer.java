package nianjian.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianjian.archive.Article;
import nianjian.config.MenuItem;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.NearestName;
import nianjian.diagnostic.Position;
import nianjian.diagnostic.SiteException;
import nianjian.io.Html;
import nianjian.render.ModelTypes;
import nianjian.render.PageRenderer;
import nianjian.render.PageTarget;
import nianjian.site.ArticleModel;
import nianjian.site.FilePlan;
import nianjian.site.LinkChecker;
import nianjian.site.PageKind;
import nianjian.site.PagePlan;
import nianjian.site.SitePlan;
import nianjian.theme.Asset;
import nianjian.theme.Theme;

/** Makes the bytes of every file of a plan and hands them to a writer, then checks the links. */
final class SiteRenderer {
  private final BuildOptions options;
  private final Sources sources;
  private final Theme theme;
  private final SitePlan plan;
  private final OutputWriter writer;
  private final Diagnostics diagnostics;
  private final PageRenderer renderer;
  private final PageAnchors anchors;

  SiteRenderer(
      BuildOptions options,
      Sources sources,
      Theme theme,
      SitePlan plan,
      OutputWriter writer,
      Diagnostics diagnostics) {
    this.options = options;
    this.sources = sources;
    this.theme = theme;
    this.plan = plan;
    this.writer = writer;
    this.diagnostics = diagnostics;
    this.renderer =
        new PageRenderer(theme, sources.config().baseUrl(), ModelTypes.ofPackages("nianjian.site"));
    this.anchors = new PageAnchors(sources.links());
  }

  /**
   * Makes all files: pages, data, copies, assets.
   *
   * @return the files, sorted by path; what is at fault is missing, and reported
   */
  List<OutputFile> render(WorkPool pool, Progress progress) {
    List<OutputFile> files = new ArrayList<>();
    pool.map(
            plan.pages(),
            page -> {
              Optional<OutputFile> file = page(page);
              progress.step();
              return file;
            })
        .forEach(file -> file.ifPresent(files::add));
    pool.map(plan.files(), this::file).forEach(file -> file.ifPresent(files::add));
    pool.map(theme.assets().all(), this::asset).forEach(files::add);
    renderer.report(diagnostics);
    checkLinks();
    files.sort(Comparator.comparing(OutputFile::path));
    return files;
  }

  private Optional<OutputFile> page(PagePlan page) {
    PageTarget target =
        new PageTarget(
            page.path(),
            page.kind().layout(),
            plan.chrome().language(),
            page.model(),
            plan.chrome(),
            article(page),
            page.source(),
            page.kind() == PageKind.NOT_FOUND);
    return renderer
        .render(target)
        .map(
            file -> {
              anchors.add(file.path(), file.bytes());
              return writer.add(file.path(), file.bytes());
            });
  }

  private ArticleModel article(PagePlan page) {
    Article article = sources.articles().getOrDefault(page.source(), Article.EMPTY);
    return new ArticleModel(
        new Html(article.html()),
        article.notes().stream()
            .map(
                n ->
                    new ArticleModel.Note(
                        n.number(), n.anchor(), n.reference(), n.kind(), new Html(n.html())))
            .toList());
  }

  private Optional<OutputFile> file(FilePlan file) {
    if (file instanceof FilePlan.Made made) {
      return Optional.of(writer.add(made.path(), made.bytes()));
    }
    FilePlan.Copied copied = (FilePlan.Copied) file;
    Position position = Position.of(copied.source());
    try {
      // Resolved anew: what was a file of the site when it was found may be a link by now.
      Path real = options.site().resolve(copied.source()).toRealPath();
      if (real.startsWith(options.site().toRealPath())) {
        return Optional.of(writer.copy(copied.path(), real, position));
      }
      diagnostics.add(Code.OUTSIDE_SITE, position, copied.source());
    } catch (IOException e) {
      diagnostics.add(Code.CANNOT_READ, position, copied.source());
    } catch (SiteException e) {
      if (e.diagnostics().stream().noneMatch(d -> d.code() == Code.CANNOT_READ)) {
        throw e;
      }
      diagnostics.addAll(e.diagnostics());
    }
    return Optional.empty();
  }

  private OutputFile asset(Asset asset) {
    return writer.add(asset.path(), asset.bytes());
  }

  private void checkLinks() {
    Set<String> files = new HashSet<>(Set.of(Manifest.PATH.value(), Manifest.SUMS.value()));
    plan.pages().forEach(page -> files.add(page.path().value()));
    plan.files().forEach(file -> files.add(file.path().value()));
    theme.assets().all().forEach(asset -> files.add(asset.path().value()));
    new LinkChecker(files, sources.missing()::contains, anchors.byPage())
        .check(sources.links(), diagnostics);
    for (MenuItem item : sources.config().menu()) {
      if (!files.contains(item.to()) && !sources.missing().contains(item.to())) {
        diagnostics.add(
            Diagnostic.of(
                    Code.BROKEN_LINK,
                    Position.of(BuildOptions.SETTINGS),
                    "/" + item.to(),
                    NearestName.of(item.to(), files).map(near -> "/" + near).orElse(""))
                .as(Code.SETTINGS_INVALID));
      }
    }
  }
}
