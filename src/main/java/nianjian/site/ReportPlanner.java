package nianjian.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nianjian.archive.Article;
import nianjian.archive.Correction;
import nianjian.archive.EarlierVersion;
import nianjian.archive.Heading;
import nianjian.archive.Region;
import nianjian.archive.Report;
import nianjian.archive.ReportId;
import nianjian.archive.Status;
import nianjian.content.BodyTitle;
import nianjian.form.Numbers;
import nianjian.io.Html;
import nianjian.io.SitePath;
import nianjian.site.ReportPage.CorrectionRow;
import nianjian.site.ReportPage.Neighbour;
import nianjian.site.ReportPage.TocEntry;

/** Plans 报告页: one page for every report. */
final class ReportPlanner {
  private static final int MOST_SAME_YEAR = 12;

  private final SiteContext context;
  private final Heads heads;
  private final Wording wording;
  private final Cards cards;
  private final Notices notices;
  private final KeyFigures keys;
  private final Charts charts;
  private final FigureTables tables;
  private final CheckItems checks;
  private final Citations citations;
  private final SummaryRows rows;

  ReportPlanner(SiteContext context) {
    this.context = context;
    this.heads = new Heads(context);
    this.wording = new Wording(context);
    this.cards = new Cards(context);
    this.notices = new Notices(context);
    this.keys = new KeyFigures(context);
    this.charts = new Charts(context);
    this.tables = new FigureTables(context);
    this.checks = new CheckItems(context);
    this.citations = new Citations(context);
    this.rows = new SummaryRows(context);
  }

  List<PagePlan> plan() {
    List<PagePlan> pages = new ArrayList<>();
    for (Report report : context.reports()) {
      pages.add(
          new PagePlan(
              Permalinks.report(report.id()),
              PageKind.REPORT,
              report.status() == Status.WITHDRAWN ? withdrawn(report) : page(report),
              report.path()));
    }
    context.input().versions().forEach(v -> pages.add(version(v)));
    return pages;
  }

  /** An earlier text, marked as such; machines are sent to the current one. */
  private PagePlan version(EarlierVersion version) {
    SitePath current = Permalinks.report(version.report());
    String title = context.t("version.title", version.title(), version.name());
    ArticlePage page =
        new ArticlePage(
            heads.hidden(current, title),
            List.of(
                context.home(),
                new Link(version.title(), current.value()),
                Link.plain(context.t("version.link", version.name()))),
            title,
            List.of(new Link(context.t("version.currentText"), current.value())),
            Map.of());
    return new PagePlan(
        Permalinks.version(version.report(), version.name()),
        PageKind.ARTICLE,
        page,
        version.path());
  }

  private ReportPage page(Report report) {
    Article article = context.article(report);
    List<CheckItems.Shown> shown = checks.of(report);
    CheckMarks marks = new CheckMarks(context, new FigurePlaces(context, report), shown);
    return new ReportPage(
        heads.report(
            report, description(report), neighbourPath(report, -1), neighbourPath(report, 1)),
        crumbs(report),
        report.status().word(),
        report.params(),
        !report.hasBody(),
        BodyTitle.phrases(report.title()),
        report.issuer().orElse(""),
        report.published().map(wording::date).orElse(""),
        cards.of(report),
        downloads(report),
        notices.of(report, ""),
        keys.of(report, true),
        charts.ofReport(report),
        tables.own(report, marks),
        tables.agency(report, marks),
        tables.extras(report, marks),
        shown.stream().map(CheckItems.Shown::item).toList(),
        rows.verdict(report, ""),
        article.contents().stream().map(ReportPlanner::toc).toList(),
        article.notes().size(),
        corrections(report),
        citations.gbt7714(report),
        citations.bibtex(report),
        citations.sources(report),
        citations.qr(Permalinks.report(report.id())),
        neighbour(report, -1),
        neighbour(report, 1),
        sameYear(report));
  }

  /** What is left of a withdrawn report: the index card, the reason and the date. */
  private ReportPage withdrawn(Report report) {
    return new ReportPage(
        heads.report(report, report.title(), "", ""),
        crumbs(report),
        report.status().word(),
        report.params(),
        true,
        BodyTitle.phrases(report.title()),
        report.issuer().orElse(""),
        report.published().map(wording::date).orElse(""),
        cards.of(report),
        List.of(),
        notices.of(report, ""),
        List.of(),
        List.of(),
        FigureTable.NONE,
        FigureTable.NONE,
        FigureTable.NONE,
        List.of(),
        Verdict.NONE,
        List.of(),
        0,
        List.of(),
        citations.gbt7714(report),
        citations.bibtex(report),
        List.of(),
        new Html(""),
        neighbour(report, -1),
        neighbour(report, 1),
        sameYear(report));
  }

  private String description(Report report) {
    StringBuilder out = new StringBuilder(context.t("report.description", report.title()));
    for (KeyFigure key : keys.of(report, false)) {
      out.append(context.t("report.descriptionKey", key.label(), key.value().text(), key.unit()));
    }
    return out.append(context.t("report.descriptionEnd")).toString();
  }

  private List<Link> crumbs(Report report) {
    Region region = context.region(report);
    List<Link> crumbs = new ArrayList<>();
    crumbs.add(context.home());
    context.archive().regions().ancestors(region).forEach(r -> crumbs.add(context.link(r)));
    crumbs.add(context.link(region));
    crumbs.add(Link.plain(context.t("year", report.year())));
    return crumbs;
  }

  private static TocEntry toc(Heading heading) {
    return new TocEntry(
        heading.text(),
        heading.anchor(),
        heading.children().stream().map(ReportPlanner::toc).toList());
  }

  private List<Link> downloads(Report report) {
    List<Link> links = new ArrayList<>();
    if (context.config().features().downloads()) {
      if (report.status() == Status.PUBLISHED) {
        links.add(file(context.t("download.csv"), Permalinks.report(report.id(), "csv")));
        links.add(file(context.t("download.json"), Permalinks.report(report.id(), "json")));
      }
      if (report.hasBody()) {
        links.add(file(context.t("download.markdown"), Permalinks.report(report.id(), "md")));
      }
    }
    for (EarlierVersion version : context.input().versions()) {
      if (version.report().equals(report.id())) {
        links.add(
            file(
                context.t("version.link", version.name()),
                Permalinks.version(report.id(), version.name())));
      }
    }
    boolean traditional = report.source().script().filter("zh-Hant"::equals).isPresent();
    String original = context.t(traditional ? "download.traditional" : "download.original");
    List<String> files = report.source().files();
    for (String name : files) {
      String text = files.size() > 1 ? context.t("download.named", original, name) : original;
      links.add(file(text, Permalinks.reportFile(report.id(), name)));
    }
    for (String name : report.attachments()) {
      links.add(
          file(
              context.t("download.named", context.t("download.attachment"), name),
              Permalinks.reportFile(report.id(), name)));
    }
    return links;
  }

  private static Link file(String text, SitePath path) {
    return new Link(text, path.value());
  }

  private List<CorrectionRow> corrections(Report report) {
    return report.corrections().stream()
        .sorted(Comparator.comparing(Correction::date).reversed())
        .map(
            c ->
                new CorrectionRow(
                    c.date().toString(),
                    c.metric()
                        .map(m -> wording.figureName(report, m))
                        .orElse(context.t("correction.text")),
                    c.from().map(Numbers::grouped).orElse(""),
                    c.to().map(Numbers::grouped).orElse(""),
                    c.reason()))
        .toList();
  }

  private String neighbourPath(Report report, int step) {
    return neighbour(report, step).report().href();
  }

  private Neighbour neighbour(Report report, int step) {
    int year = report.year() + step;
    Optional<Report> other = context.archive().find(new ReportId(report.region(), year));
    return new Neighbour(
        year,
        other
            .map(r -> new Link(r.title(), Permalinks.report(r.id()).value()))
            .orElse(Link.plain("")));
  }

  /** Reports of the same year: those of the nearest places first. */
  private List<Link> sameYear(Report report) {
    Region own = context.region(report);
    Region province = context.archive().regions().province(own);
    List<Report> beside = new ArrayList<>();
    List<Report> inProvince = new ArrayList<>();
    List<Report> elsewhere = new ArrayList<>();
    for (Report other : context.archive().of(report.year())) {
      if (other.id().equals(report.id()) || other.status() != Status.PUBLISHED) {
        continue;
      }
      Region region = context.region(other);
      if (region.parent().equals(own.parent())) {
        beside.add(other);
      } else if (context.archive().regions().province(region).id().equals(province.id())) {
        inProvince.add(other);
      } else if (elsewhere.size() < MOST_SAME_YEAR) {
        elsewhere.add(other);
      }
    }
    return Stream.of(beside, inProvince, elsewhere)
        .flatMap(List::stream)
        .limit(MOST_SAME_YEAR)
        .map(
            r ->
                new Link(
                    context.archive().regions().fullName(context.region(r)),
                    Permalinks.report(r.id()).value()))
        .toList();
  }
}
