package nianjian.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nianjian.archive.Report;
import nianjian.config.SiteConfig;

/** Plans every file of the site: the archive and its verdicts in, a plan out. Pure. */
public final class SitePlanner {
  private SitePlanner() {}

  /** The plan of a site. */
  public static SitePlan plan(SiteInput input) {
    SiteContext context = new SiteContext(input);
    DataFiles dataFiles = new DataFiles(context);
    List<PagePlan> pages = new ArrayList<>();
    List<FilePlan> files = new ArrayList<>();

    pages.addAll(new HomePlanner(context).plan());
    pages.addAll(new YearPlanner(context).plan());
    pages.addAll(new RegionPlanner(context).plan());
    pages.addAll(new ReportPlanner(context).plan());
    if (input.config().features().indicators()) {
      pages.addAll(new IndicatorPlanner(context).plan());
    }
    pages.addAll(new TextPlanner(context).plan());
    pages.addAll(new Redirects(context).plan());
    List<DataFiles.Described> data =
        input.config().features().downloads() ? dataFiles.ofArchive() : List.of();
    data.forEach(d -> files.add(d.file()));
    pages.add(
        new DataPlanner(context).plan(data.stream().map(DataFiles.Described::entry).toList()));
    for (Report report : context.reports()) {
      files.addAll(dataFiles.of(report));
    }
    pages.sort(Comparator.comparing(PagePlan::path));
    files.addAll(new Feed(context).plan(pages));
    files.sort(Comparator.comparing(FilePlan::path));
    return new SitePlan(chrome(context), pages, files);
  }

  private static SiteModel chrome(SiteContext context) {
    SiteConfig config = context.config();
    boolean feeds = config.features().feeds() && config.baseUrl().isPresent();
    return new SiteModel(
        context.input().language(),
        config.title(),
        config.subtitle().orElse(""),
        config.description().orElse(context.t("meta.description")),
        Menu.of(context),
        TextPlanner.links(context),
        config.organizer().orElse(""),
        config.contact().orElse(""),
        config.siteCode().orElse(""),
        config.icp().orElse(""),
        config.police().orElse(""),
        config.partyMark().orElse(""),
        config.reportError().orElse(""),
        feeds ? Permalinks.FEED.value() : "",
        context.input().generator(),
        context.input().params());
  }
}
