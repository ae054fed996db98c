package nianjian.site;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nianjian.archive.Archive;
import nianjian.archive.Level;
import nianjian.archive.Region;
import nianjian.archive.Report;
import nianjian.archive.Scope;
import nianjian.form.Form;
import nianjian.io.SitePath;

/** Plans 年度汇编: a page for every year that has reports, split by province where it is long. */
final class YearPlanner {
  private final SiteContext context;
  private final Heads heads;
  private final SummaryRows rows;
  private final Charts charts;

  YearPlanner(SiteContext context) {
    this.context = context;
    this.heads = new Heads(context);
    this.rows = new SummaryRows(context);
    this.charts = new Charts(context);
  }

  List<PagePlan> plan() {
    List<PagePlan> pages = new ArrayList<>();
    for (int year : context.archive().years()) {
      List<Report> reports = context.archive().of(year);
      int most = context.config().limits().rowsPerPage();
      if (most == 0 || reports.size() <= most) {
        pages.add(whole(year, reports));
      } else {
        pages.addAll(split(year, reports));
      }
    }
    return pages;
  }

  private PagePlan whole(int year, List<Report> reports) {
    String title = context.t("year.title", year);
    List<Link> crumbs = List.of(context.home(), yearsLink(), Link.plain(context.t("year", year)));
    YearPage page =
        page(
            head(year, title, reports, Permalinks.year(year)),
            crumbs,
            year,
            reports,
            tables(year, reports),
            List.of());
    return new PagePlan(Permalinks.year(year), PageKind.YEAR, page, "");
  }

  private List<PagePlan> split(int year, List<Report> reports) {
    TreeMap<Integer, List<Report>> byProvince = new TreeMap<>();
    for (Report report : reports) {
      Region province = context.archive().regions().province(context.region(report));
      byProvince
          .computeIfAbsent(context.archive().regions().rank(province.id()), r -> new ArrayList<>())
          .add(report);
    }
    List<PagePlan> pages = new ArrayList<>();
    List<RegionEntry> provinces = new ArrayList<>();
    Link yearLink = new Link(context.t("year", year), Permalinks.year(year).value());
    byProvince.forEach(
        (rank, list) -> {
          Region province = context.archive().regions().province(context.region(list.get(0)));
          String href = Permalinks.year(year, province).value();
          provinces.add(
              new RegionEntry(context.name(province), href, SiteContext.held(list), false));
          String title = context.t("year.provinceTitle", context.name(province), year);
          List<Link> crumbs =
              List.of(context.home(), yearsLink(), yearLink, Link.plain(context.name(province)));
          pages.add(
              new PagePlan(
                  Permalinks.year(year, province),
                  PageKind.YEAR,
                  page(
                      head(year, title, list, Permalinks.year(year, province)),
                      crumbs,
                      year,
                      list,
                      tables(year, list),
                      List.of()),
                  ""));
        });
    String title = context.t("year.title", year);
    List<Link> crumbs = List.of(context.home(), yearsLink(), Link.plain(context.t("year", year)));
    pages.add(
        0,
        new PagePlan(
            Permalinks.year(year),
            PageKind.YEAR,
            page(
                head(year, title, reports, Permalinks.year(year)),
                crumbs,
                year,
                reports,
                List.of(),
                provinces),
            ""));
    return pages;
  }

  private Link yearsLink() {
    return new Link(context.t("years.title"), Permalinks.YEARS.value());
  }

  private Head head(int year, String title, List<Report> reports, SitePath path) {
    return heads.column(
        path,
        PageKind.YEAR,
        "years",
        title,
        context.t("year.description", year, SiteContext.held(reports)),
        neighbour(year, -1),
        neighbour(year, 1));
  }

  private String neighbour(int year, int step) {
    return context.archive().of(year + step).isEmpty() ? "" : Permalinks.year(year + step).value();
  }

  private YearPage page(
      Head head,
      List<Link> crumbs,
      int year,
      List<Report> reports,
      List<SummaryTable> tables,
      List<RegionEntry> provinces) {
    int checks = 0;
    int differences = 0;
    int explained = 0;
    for (Report report : reports) {
      checks += context.checks(report).checks();
      differences += context.checks(report).differences();
      explained += context.explained(report);
    }
    return new YearPage(
        head,
        crumbs,
        year,
        Wording.numeral(year),
        SiteContext.held(reports),
        levels(reports),
        checks,
        differences,
        explained,
        tables,
        charts.ofYear(year, reports),
        notes(reports),
        provinces,
        HomePlanner.shelf(context, year));
  }

  private String levels(List<Report> reports) {
    List<String> parts = new ArrayList<>();
    for (Level level : Level.values()) {
      long count =
          reports.stream()
              .filter(SiteContext::isHeld)
              .filter(r -> context.region(r).level() == level)
              .count();
      if (count > 0) {
        parts.add(context.t("level.count", context.t("level." + level.word()), count));
      }
    }
    return String.join(context.t("list.comma"), parts);
  }

  private List<SummaryTable> tables(int year, List<Report> reports) {
    List<SummaryTable> tables = new ArrayList<>();
    for (Form form : context.archive().forms().all()) {
      List<Report> ofForm = reports.stream().filter(r -> r.form().equals(form.id())).toList();
      if (!ofForm.isEmpty()) {
        tables.add(rows.ofYear(year, form, ofForm));
      }
    }
    return tables;
  }

  private List<String> notes(List<Report> reports) {
    Archive archive = context.archive();
    List<String> notes = new ArrayList<>();
    for (Form form : archive.forms().all()) {
      if (reports.stream().anyMatch(r -> r.form().equals(form.id()))) {
        notes.add(
            context.t("year.formNote", context.label(form.name()), form.basis(), years(form)));
      }
    }
    if (reports.stream().anyMatch(r -> r.scope() == Scope.AGENCY)) {
      notes.add(context.t("year.agencyNote"));
    }
    if (reports.stream().anyMatch(r -> r.scope() == Scope.AREA)) {
      notes.add(context.t("year.scopeNote"));
    }
    notes.add(context.t("year.sumNote"));
    return notes;
  }

  private String years(Form form) {
    return form.to().isPresent()
        ? context.t("form.years", form.from(), form.to().getAsInt())
        : context.t("form.since", form.from());
  }
}
