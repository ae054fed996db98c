package nianjian.site;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianjian.archive.Report;
import nianjian.archive.Status;
import nianjian.config.Column;
import nianjian.config.SiteConfig;
import nianjian.io.SitePath;
import nianjian.site.Head.Alternate;
import nianjian.site.Head.Meta;

/**
 * Makes the metadata of pages: government page tags (国办发〔2017〕47号), canonical addresses,
 * alternates. Only known values are written.
 */
final class Heads {
  private static final int LONGEST_DESCRIPTION = 80;
  private static final String PART_OF_NUMBER = "0123456789,.−-";

  private final SiteContext context;

  private final String archived;

  Heads(SiteContext context) {
    this.context = context;
    this.archived = archived(context);
  }

  /** The head of a page that gathers others. */
  Head column(SitePath path, PageKind kind, String section, String title, String description) {
    return column(path, kind, section, title, description, "", "");
  }

  /** The head of a page that gathers others and stands in a series. */
  Head column(
      SitePath path,
      PageKind kind,
      String section,
      String title,
      String description,
      String previous,
      String next) {
    List<Meta> metas = siteMetas();
    Column column = columnOf(kind, title);
    add(metas, "ColumnName", column.name());
    add(metas, "ColumnDescription", column.description());
    add(metas, "ColumnKeywords", column.keywords());
    add(metas, "ColumnType", column.type());
    return new Head(
        title,
        cut(description),
        section,
        metas,
        canonical(path),
        "website",
        false,
        archived(),
        feed(),
        previous,
        next);
  }

  /** The head of a report's page. */
  Head report(Report report, String description, String previous, String next) {
    SitePath path = Permalinks.report(report.id());
    List<Meta> metas = siteMetas();
    Column column = columnOf(PageKind.REPORT, context.t("column.reports"));
    add(metas, "ColumnName", column.name());
    add(metas, "ColumnType", column.type());
    add(metas, "ArticleTitle", report.title());
    report.published().ifPresent(date -> add(metas, "PubDate", date.toString()));
    report.issuer().ifPresent(issuer -> add(metas, "ContentSource", issuer));
    add(metas, "Keywords", keywords(report));
    report.card().value("author").ifPresent(author -> add(metas, "Author", author));
    add(metas, "Description", cut(description));
    add(metas, "Url", canonical(path));
    List<Alternate> alternates = new ArrayList<>(feed());
    if (context.config().features().downloads() && report.status() == Status.PUBLISHED) {
      alternates.add(
          new Alternate(
              "text/csv",
              context.t("download.csv"),
              Permalinks.report(report.id(), "csv").value()));
      alternates.add(
          new Alternate(
              "application/json",
              context.t("download.json"),
              Permalinks.report(report.id(), "json").value()));
    }
    return new Head(
        report.title(),
        cut(description),
        "",
        metas,
        canonical(path),
        "article",
        report.noindex() || report.status() == Status.DRAFT,
        report.source().retrieved().map(LocalDate::toString).orElse(archived()),
        alternates,
        previous,
        next);
  }

  private String keywords(Report report) {
    return report
        .card()
        .value("keywords")
        .orElseGet(
            () ->
                context.name(context.region(report))
                    + ","
                    + report.year()
                    + ","
                    + context.t("meta.keywords"));
  }

  /** The head of a page that only machines should pass through. */
  Head hidden(SitePath path, String title) {
    return new Head(
        title,
        "",
        "",
        siteMetas(),
        canonical(path),
        "website",
        true,
        archived(),
        List.of(),
        "",
        "");
  }

  private List<Meta> siteMetas() {
    SiteConfig config = context.config();
    List<Meta> metas = new ArrayList<>();
    add(metas, "SiteName", config.title());
    config.baseUrl().flatMap(Heads::host).ifPresent(host -> add(metas, "SiteDomain", host));
    config.siteCode().ifPresent(code -> add(metas, "SiteIDCode", code));
    return metas;
  }

  /** The host of an absolute address. */
  static Optional<String> host(String url) {
    return Optional.ofNullable(URI.create(url).getHost());
  }

  private Column columnOf(PageKind kind, String title) {
    Column own = context.config().columns().get(kind.layout());
    if (own != null) {
      return own;
    }
    return new Column(
        kind == PageKind.HOME ? context.t("crumb.home") : title,
        context.config().description().orElse(context.t("meta.description")),
        context.t("meta.keywords"),
        context.t("meta.type"));
  }

  private static void add(List<Meta> metas, String name, String content) {
    if (!content.isEmpty()) {
      metas.add(new Meta(name, content));
    }
  }

  String canonical(SitePath path) {
    String address = path.equals(Permalinks.HOME) ? "" : path.value();
    return context.config().absolute(address).orElse("");
  }

  /** The archiving date of pages without a source of their own: as configured, else the latest. */
  String archived() {
    return archived;
  }

  private static String archived(SiteContext context) {
    return context
        .config()
        .archived()
        .or(
            () ->
                context.archive().reports().stream()
                    .flatMap(r -> r.source().retrieved().stream())
                    .max(LocalDate::compareTo))
        .map(LocalDate::toString)
        .orElse("");
  }

  private List<Alternate> feed() {
    return context.config().features().feeds() && context.config().baseUrl().isPresent()
        ? List.of(
            new Alternate("application/atom+xml", context.t("feed.title"), Permalinks.FEED.value()))
        : List.of();
  }

  /** Cuts what is too long, but never within a number: half a number would be another one. */
  private static String cut(String description) {
    int length = description.codePointCount(0, description.length());
    if (length <= LONGEST_DESCRIPTION) {
      return description;
    }
    int end = description.offsetByCodePoints(0, LONGEST_DESCRIPTION - 1);
    while (end > 0 && PART_OF_NUMBER.indexOf(description.charAt(end - 1)) >= 0) {
      end--;
    }
    return description.substring(0, end) + "…";
  }
}
