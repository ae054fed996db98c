package nianjian.build;

import java.util.Optional;
import nianjian.archive.Article;
import nianjian.diagnostic.Diagnostics;
import nianjian.io.Html;
import nianjian.render.ModelTypes;
import nianjian.render.PageRenderer;
import nianjian.render.PageTarget;
import nianjian.render.RenderedFile;
import nianjian.site.ArticleModel;
import nianjian.site.PageKind;
import nianjian.site.PagePlan;
import nianjian.site.SitePlan;
import nianjian.theme.Theme;

/** Makes the bytes of the pages of a plan. Any number of threads may use it. */
final class PageMaker {
  private final Sources sources;
  private final SitePlan plan;
  private final PageRenderer renderer;

  PageMaker(Sources sources, Theme theme, SitePlan plan) {
    this.sources = sources;
    this.plan = plan;
    this.renderer =
        new PageRenderer(theme, sources.config().baseUrl(), ModelTypes.ofPackages("nianjian.site"));
  }

  /** A page; empty if its layout is at fault. */
  Optional<RenderedFile> make(PagePlan page) {
    return renderer.render(
        new PageTarget(
            page.path(),
            page.kind().layout(),
            plan.chrome().language(),
            page.model(),
            plan.chrome(),
            article(page),
            page.source(),
            page.kind() == PageKind.NOT_FOUND));
  }

  /** Tells the faults of the layouts so far. */
  void report(Diagnostics diagnostics) {
    renderer.report(diagnostics);
  }

  private ArticleModel article(PagePlan page) {
    Article article = sources.article(page.source());
    return new ArticleModel(
        new Html(article.html()),
        article.notes().stream()
            .map(
                n ->
                    new ArticleModel.Note(
                        n.number(), n.anchor(), n.reference(), n.kind(), new Html(n.html())))
            .toList());
  }
}
