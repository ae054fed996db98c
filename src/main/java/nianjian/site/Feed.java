package nianjian.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianjian.archive.Report;
import nianjian.io.SitePath;
import nianjian.site.FilePlan.Made;

/** The feed (Atom, RFC 4287), the sitemap and robots.txt: what machines follow. */
final class Feed {
  private static final int ENTRIES = 20;
  private static final int MOST_ADDRESSES = 40_000;

  private final SiteContext context;
  private final Heads heads;
  private final Map<String, String> changes = new HashMap<>();

  Feed(SiteContext context) {
    this.context = context;
    this.heads = new Heads(context);
    for (Report report : context.reports()) {
      report.changed().ifPresent(d -> changes.put(report.path(), "<lastmod>" + d + "</lastmod>"));
    }
  }

  /** Feed and sitemap, which need the base address, and robots.txt. */
  List<FilePlan> plan(List<PagePlan> pages) {
    List<FilePlan> files = new ArrayList<>();
    if (context.config().baseUrl().isPresent()) {
      if (context.config().features().feeds()) {
        files.add(made("feed.xml", atom()));
      }
      files.addAll(sitemaps(pages));
    }
    String map =
        context.config().absolute("sitemap.xml").map(url -> "Sitemap: " + url + "\n").orElse("");
    files.add(made("robots.txt", "User-agent: *\nAllow: /\n" + map));
    return files;
  }

  private String atom() {
    List<Report> reports = HomePlanner.newest(context, ENTRIES);
    String updated =
        time(reports.stream().findFirst().flatMap(Report::changed).orElse(LocalDate.EPOCH));
    StringBuilder out = new StringBuilder();
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"zh-Hans\">\n");
    element(out, "title", context.config().title());
    context.config().subtitle().ifPresent(s -> element(out, "subtitle", s));
    element(out, "id", heads.canonical(Permalinks.HOME));
    link(out, "self", heads.canonical(Permalinks.FEED));
    link(out, "alternate", heads.canonical(Permalinks.HOME));
    element(out, "updated", updated);
    out.append("<author><name>")
        .append(Xml.escape(context.config().organizer().orElse(context.config().title())))
        .append("</name></author>\n");
    for (Report report : reports) {
      entry(out, report);
    }
    return out.append("</feed>\n").toString();
  }

  private void entry(StringBuilder out, Report report) {
    String address = heads.canonical(Permalinks.report(report.id()));
    out.append("<entry>\n");
    element(out, "title", report.title());
    element(out, "id", address);
    link(out, "alternate", address);
    element(out, "updated", time(report.changed().orElse(LocalDate.EPOCH)));
    report.published().ifPresent(date -> element(out, "published", time(date)));
    report
        .issuer()
        .ifPresent(
            issuer ->
                out.append("<author><name>")
                    .append(Xml.escape(issuer))
                    .append("</name></author>\n"));
    category(out, context.archive().regions().province(context.region(report)).name());
    category(out, Integer.toString(report.year()));
    element(
        out,
        "summary",
        context.archive().regions().fullName(context.region(report)) + " " + report.year());
    out.append("</entry>\n");
  }

  private List<FilePlan> sitemaps(List<PagePlan> pages) {
    List<String> urls =
        pages.stream()
            .filter(p -> p.kind() != PageKind.REDIRECT && p.kind() != PageKind.NOT_FOUND)
            .filter(p -> !p.model().head().noindex() && !isWithdrawn(p))
            .map(this::url)
            .toList();
    if (urls.size() <= MOST_ADDRESSES) {
      return List.of(made("sitemap.xml", urlset(urls)));
    }
    List<FilePlan> files = new ArrayList<>();
    StringBuilder index = new StringBuilder();
    index.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    index.append("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (int n = 0; n * MOST_ADDRESSES < urls.size(); n++) {
      int end = Math.min(urls.size(), (n + 1) * MOST_ADDRESSES);
      String name = "sitemap-" + (n + 1) + ".xml";
      files.add(made(name, urlset(urls.subList(n * MOST_ADDRESSES, end))));
      index
          .append("<sitemap><loc>")
          .append(Xml.escape(heads.canonical(SitePath.of(name))))
          .append("</loc></sitemap>\n");
    }
    files.add(made("sitemap.xml", index.append("</sitemapindex>\n").toString()));
    return files;
  }

  private static boolean isWithdrawn(PagePlan page) {
    return page.model() instanceof ReportPage report && report.status().equals("withdrawn");
  }

  private String url(PagePlan page) {
    String lastmod = changes.getOrDefault(page.source(), "");
    return "<url><loc>"
        + Xml.escape(heads.canonical(page.path()))
        + "</loc>"
        + lastmod
        + "</url>\n";
  }

  private static String urlset(List<String> urls) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        + String.join("", urls)
        + "</urlset>\n";
  }

  /** A day as RFC 3339 wants it; the hour is not known and is given as midnight in Beijing. */
  private static String time(LocalDate date) {
    return date + "T00:00:00+08:00";
  }

  private static void element(StringBuilder out, String name, String text) {
    out.append('<').append(name).append('>');
    out.append(Xml.escape(text));
    out.append("</").append(name).append(">\n");
  }

  private static void link(StringBuilder out, String rel, String href) {
    out.append("<link rel=\"").append(rel).append("\" href=\"");
    out.append(Xml.escape(href)).append("\"/>\n");
  }

  private static void category(StringBuilder out, String term) {
    out.append("<category term=\"").append(Xml.escape(term)).append("\"/>\n");
  }

  private static Made made(String path, String text) {
    return new Made(SitePath.of(path), text.getBytes(StandardCharsets.UTF_8));
  }
}
