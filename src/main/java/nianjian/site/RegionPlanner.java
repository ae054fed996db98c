package nianjian.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianjian.archive.Archive;
import nianjian.archive.Region;
import nianjian.archive.Report;

/** Plans 地区页 and 地区总览. A region has a page if it or a region below it has a report. */
final class RegionPlanner {
  private final SiteContext context;
  private final Heads heads;
  private final Charts charts;
  private final SeriesTables series;
  private final KeyFigures keys;
  private final Notices notices;
  private final CoverageTables coverage;

  RegionPlanner(SiteContext context) {
    this.context = context;
    this.heads = new Heads(context);
    this.charts = new Charts(context);
    this.series = new SeriesTables(context);
    this.keys = new KeyFigures(context);
    this.notices = new Notices(context);
    this.coverage = new CoverageTables(context);
  }

  List<PagePlan> plan() {
    List<PagePlan> pages = new ArrayList<>();
    pages.add(overview());
    for (Region region : context.archive().regions().all()) {
      if (context.archive().hasPage(region)) {
        pages.add(new PagePlan(Permalinks.region(region.id()), PageKind.REGION, page(region), ""));
      }
    }
    return pages;
  }

  private RegionPage page(Region region) {
    Archive archive = context.archive();
    List<Report> reports = archive.of(region);
    List<Report> published = reports.stream().filter(SiteContext::isPublished).toList();
    String fullName = context.chinese() ? archive.regions().fullName(region) : context.name(region);
    List<Region> children = archive.regions().children(region);
    Optional<Region> parent = archive.regions().parent(region);
    return new RegionPage(
        heads.column(
            Permalinks.region(region.id()),
            PageKind.REGION,
            "regions",
            fullName,
            context.t("region.description", fullName, context.heldBelow(region))),
        crumbs(region),
        fullName,
        context.kind(region),
        region.code().orElse(""),
        region.until().isPresent() ? Integer.toString(region.until().getAsInt()) : "",
        children.size(),
        SiteContext.held(reports),
        strip(reports),
        latest(published),
        series.of(published),
        charts.ofRegion(region, published),
        children.stream().map(c -> context.entry(c, false)).toList(),
        parent.isPresent()
            ? context.t("region.siblings", context.name(parent.get()))
            : context.t("region.provinces"),
        siblings(region),
        coverage.of(region));
  }

  private List<Link> crumbs(Region region) {
    List<Link> crumbs = new ArrayList<>();
    crumbs.add(context.home());
    crumbs.add(new Link(context.t("regions.title"), Permalinks.REGIONS.value()));
    context.archive().regions().ancestors(region).forEach(r -> crumbs.add(context.link(r)));
    crumbs.add(Link.plain(context.name(region)));
    return crumbs;
  }

  private List<StripYear> strip(List<Report> reports) {
    return context.archive().shelf().stream()
        .map(
            y -> {
              Optional<Report> report = reports.stream().filter(r -> r.year() == y).findFirst();
              String href = report.map(r -> Permalinks.report(r.id()).value()).orElse("");
              int count = report.filter(SiteContext::isHeld).isPresent() ? 1 : 0;
              return new StripYear(y, Wording.numeral(y), count, href, false);
            })
        .toList();
  }

  private Optional<RegionPage.Latest> latest(List<Report> published) {
    if (published.isEmpty()) {
      return Optional.empty();
    }
    Report report = published.get(published.size() - 1);
    return Optional.of(
        new RegionPage.Latest(
            report.year(),
            new Link(report.title(), Permalinks.report(report.id()).value()),
            keys.of(report, false),
            notices.of(report, Permalinks.report(report.id()).value())));
  }

  /** The region among its siblings, in order; departments stand beside departments only. */
  private List<RegionEntry> siblings(Region region) {
    Archive archive = context.archive();
    List<Region> all =
        archive
            .regions()
            .parent(region)
            .map(p -> archive.regions().children(p))
            .orElse(archive.regions().roots());
    return all.stream()
        .filter(r -> r.level() == region.level())
        .map(r -> context.entry(r, r.id().equals(region.id())))
        .toList();
  }

  private PagePlan overview() {
    Archive archive = context.archive();
    int own =
        (int)
            archive.regions().all().stream()
                .filter(r -> SiteContext.held(archive.of(r)) > 0)
                .count();
    RegionsPage page =
        new RegionsPage(
            heads.column(
                Permalinks.REGIONS,
                PageKind.REGIONS,
                "regions",
                context.t("regions.title"),
                context.t("regions.description", own)),
            List.of(context.home(), Link.plain(context.t("regions.title"))),
            own,
            archive.regions().roots().stream().map(this::node).toList(),
            coverage.ofAll());
    return new PagePlan(Permalinks.REGIONS, PageKind.REGIONS, page, "");
  }

  private RegionsPage.Node node(Region region) {
    return new RegionsPage.Node(
        context.entry(region, false),
        context.archive().regions().children(region).stream().map(this::node).toList());
  }
}
