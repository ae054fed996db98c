package nianjian.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nianjian.archive.Correction;
import nianjian.archive.Region;
import nianjian.archive.Report;
import nianjian.archive.TextPage;
import nianjian.form.Numbers;

/** Plans the pages under {@code /about/}: the site's own, 勘误 and 站点地图. */
final class TextPlanner {
  private final SiteContext context;
  private final Heads heads;
  private final Wording wording;

  TextPlanner(SiteContext context) {
    this.context = context;
    this.heads = new Heads(context);
    this.wording = new Wording(context);
  }

  List<PagePlan> plan() {
    List<PagePlan> pages = new ArrayList<>();
    for (TextPage page : context.input().pages()) {
      pages.add(new PagePlan(Permalinks.page(page), PageKind.ARTICLE, article(page), page.path()));
    }
    pages.add(corrections());
    pages.add(sitemap());
    return pages;
  }

  private ArticlePage article(TextPage page) {
    Head head =
        heads.column(
            Permalinks.page(page),
            PageKind.ARTICLE,
            "about",
            page.title(),
            page.summary().orElse(page.title()));
    return new ArticlePage(
        head.hiddenIf(page.noindex()),
        crumbs(page.title()),
        page.title(),
        others(page.title()),
        page.params());
  }

  private List<Link> crumbs(String title) {
    return List.of(context.home(), Link.plain(title));
  }

  /** The pages under {@code /about/} but the one with this title. */
  private List<Link> others(String title) {
    return links(context).stream().filter(l -> !l.text().equals(title)).toList();
  }

  /** All pages under {@code /about/}: 说明 first, then by title's source name. */
  static List<Link> links(SiteContext context) {
    List<Link> links = new ArrayList<>();
    context.input().pages().stream()
        .sorted(
            Comparator.comparing((TextPage p) -> !p.slug().equals("about"))
                .thenComparing(TextPage::slug))
        .forEach(p -> links.add(new Link(p.title(), Permalinks.page(p).value())));
    links.add(new Link(context.t("corrections.title"), Permalinks.CORRECTIONS.value()));
    links.add(new Link(context.t("sitemap.title"), Permalinks.SITEMAP.value()));
    return links;
  }

  private PagePlan corrections() {
    List<CorrectionsPage.Row> rows = new ArrayList<>();
    for (Report report : context.archive().reports()) {
      Link link = new Link(report.title(), Permalinks.report(report.id()).value());
      report.corrections().forEach(c -> rows.add(row(report, link, c)));
      report
          .withdrawal()
          .ifPresent(
              w ->
                  rows.add(
                      new CorrectionsPage.Row(
                          link,
                          w.date().toString(),
                          context.t("correction.withdrawn"),
                          "",
                          "",
                          w.reason())));
    }
    rows.sort(Comparator.comparing(CorrectionsPage.Row::date).reversed());
    String title = context.t("corrections.title");
    CorrectionsPage page =
        new CorrectionsPage(
            heads.column(
                Permalinks.CORRECTIONS,
                PageKind.CORRECTIONS,
                "about",
                title,
                context.t("corrections.description")),
            crumbs(title),
            rows);
    return new PagePlan(Permalinks.CORRECTIONS, PageKind.CORRECTIONS, page, "");
  }

  private CorrectionsPage.Row row(Report report, Link link, Correction c) {
    return new CorrectionsPage.Row(
        link,
        c.date().toString(),
        c.metric().map(m -> wording.figureName(report, m)).orElse(context.t("correction.text")),
        c.from().map(Numbers::grouped).orElse(""),
        c.to().map(Numbers::grouped).orElse(""),
        c.reason());
  }

  private PagePlan sitemap() {
    String title = context.t("sitemap.title");
    List<SitemapPage.Group> groups = new ArrayList<>();
    List<Link> main = new ArrayList<>();
    Menu.of(context).forEach(m -> main.add(new Link(m.text(), m.href())));
    if (context.config().features().indicators()) {
      main.add(new Link(context.t("indicators.title"), Permalinks.INDICATORS.value()));
    }
    groups.add(new SitemapPage.Group(context.t("sitemap.main"), main));
    groups.add(new SitemapPage.Group(context.t("sitemap.about"), others(title)));
    groups.add(
        new SitemapPage.Group(
            context.t("years.title"),
            context.archive().years().stream()
                .map(y -> new Link(context.t("year", y), Permalinks.year(y).value()))
                .toList()));
    groups.add(
        new SitemapPage.Group(
            context.t("regions.title"),
            context.archive().regions().roots().stream()
                .filter((Region r) -> context.archive().hasPage(r))
                .map(context::link)
                .toList()));
    SitemapPage page =
        new SitemapPage(
            heads.column(
                Permalinks.SITEMAP,
                PageKind.SITEMAP,
                "about",
                title,
                context.t("sitemap.description")),
            crumbs(title),
            groups);
    return new PagePlan(Permalinks.SITEMAP, PageKind.SITEMAP, page, "");
  }
}
