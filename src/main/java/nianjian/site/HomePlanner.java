package nianjian.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nianjian.archive.Archive;
import nianjian.archive.Region;
import nianjian.archive.Report;

/** Plans 首页, 年度总览 and 404: what shows the whole archive at a glance. */
final class HomePlanner {
  private static final int NEWEST = 10;

  private final SiteContext context;
  private final Heads heads;
  private final SummaryRows rows;

  HomePlanner(SiteContext context) {
    this.context = context;
    this.heads = new Heads(context);
    this.rows = new SummaryRows(context);
  }

  List<PagePlan> plan() {
    return List.of(home(), years(), notFound());
  }

  private PagePlan home() {
    Archive archive = context.archive();
    int provinces =
        (int) archive.regions().roots().stream().filter(r -> context.heldBelow(r) > 0).count();
    int years =
        (int) archive.years().stream().filter(y -> SiteContext.held(archive.of(y)) > 0).count();
    HomePage page =
        new HomePage(
            heads.column(
                Permalinks.HOME,
                PageKind.HOME,
                "home",
                context.config().title(),
                context.config().description().orElse(context.t("meta.description"))),
            SiteContext.held(archive.reports()),
            years,
            provinces,
            shelf(context, -1),
            rows.newest(newest(context, NEWEST)),
            zones());
    return new PagePlan(Permalinks.HOME, PageKind.HOME, page, "");
  }

  /** The reports that changed last, then by year and code. */
  static List<Report> newest(SiteContext context, int most) {
    Comparator<Report> byChange =
        Comparator.comparing(
            (Report r) -> r.changed().orElse(LocalDate.MIN), Comparator.reverseOrder());
    return context.archive().published().stream()
        .sorted(
            byChange
                .thenComparing(Report::year, Comparator.reverseOrder())
                .thenComparingInt(r -> context.archive().regions().rank(r.region())))
        .limit(most)
        .toList();
  }

  /** The shelf of years; {@code current} is the year that the page is about, or −1. */
  static List<StripYear> shelf(SiteContext context, int current) {
    Archive archive = context.archive();
    return archive.shelf().stream()
        .map(
            y -> {
              List<Report> reports = archive.of(y);
              String href = reports.isEmpty() ? "" : Permalinks.year(y).value();
              int count = SiteContext.held(reports);
              return new StripYear(y, Wording.numeral(y), count, href, y == current);
            })
        .toList();
  }

  /** Provinces by the first digit of their code (GB/T 2260): 1 华北 … 6 西北; others at the end. */
  private List<HomePage.Zone> zones() {
    List<HomePage.Zone> zones = new ArrayList<>();
    for (int zone = 1; zone <= 9; zone++) {
      String digit = Integer.toString(zone);
      List<RegionEntry> provinces =
          context.archive().regions().roots().stream()
              .filter(r -> r.code().orElse("9").startsWith(digit))
              .map(this::briefEntry)
              .toList();
      if (!provinces.isEmpty()) {
        zones.add(new HomePage.Zone(context.t("zone." + Math.min(zone, 7)), provinces));
      }
    }
    return zones;
  }

  private RegionEntry briefEntry(Region region) {
    RegionEntry entry = context.entry(region, false);
    String name = context.chinese() ? region.brief() : entry.name();
    return new RegionEntry(name, entry.href(), entry.count(), false);
  }

  private PagePlan years() {
    Archive archive = context.archive();
    List<YearsPage.Row> list = new ArrayList<>();
    for (int year : archive.years()) {
      List<Report> reports = archive.of(year);
      int checks = 0;
      int differences = 0;
      for (Report report : reports) {
        checks += context.checks(report).checks();
        differences += context.checks(report).differences();
      }
      String forms =
          archive.forms().all().stream()
              .filter(f -> reports.stream().anyMatch(r -> r.form().equals(f.id())))
              .map(f -> context.label(f.name()))
              .reduce((a, b) -> a + context.t("list.comma") + b)
              .orElse("");
      list.add(
          0,
          new YearsPage.Row(
              new Link(context.t("year", year), Permalinks.year(year).value()),
              forms,
              SiteContext.held(reports),
              checks,
              differences));
    }
    YearsPage page =
        new YearsPage(
            heads.column(
                Permalinks.YEARS,
                PageKind.YEARS,
                "years",
                context.t("years.title"),
                context.t(
                    "years.description",
                    archive.years().size(),
                    SiteContext.held(archive.reports()))),
            List.of(context.home(), Link.plain(context.t("years.title"))),
            shelf(context, -1),
            list);
    return new PagePlan(Permalinks.YEARS, PageKind.YEARS, page, "");
  }

  private PagePlan notFound() {
    List<RegionEntry> provinces =
        context.archive().regions().roots().stream()
            .filter(context.archive()::hasPage)
            .map(this::briefEntry)
            .toList();
    NotFoundPage page =
        new NotFoundPage(
            heads.hidden(Permalinks.NOT_FOUND, context.t("notfound.title")),
            shelf(context, -1).stream().filter(y -> !y.href().isEmpty()).toList(),
            provinces);
    return new PagePlan(Permalinks.NOT_FOUND, PageKind.NOT_FOUND, page, "");
  }
}
