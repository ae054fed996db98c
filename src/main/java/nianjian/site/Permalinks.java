package nianjian.site;

import nianjian.archive.Region;
import nianjian.archive.Report;
import nianjian.archive.ReportId;
import nianjian.archive.TextPage;
import nianjian.form.MetricId;
import nianjian.io.SitePath;

/** Where every page and file goes. These addresses are permanent: a published one never changes. */
public final class Permalinks {
  public static final SitePath HOME = SitePath.of("index.html");
  public static final SitePath YEARS = SitePath.of("years/index.html");
  public static final SitePath REGIONS = SitePath.of("regions/index.html");
  public static final SitePath INDICATORS = SitePath.of("indicators/index.html");
  public static final SitePath DATA = SitePath.of("data/index.html");
  public static final SitePath ABOUT = SitePath.of("about/index.html");
  public static final SitePath CORRECTIONS = SitePath.of("about/corrections.html");
  public static final SitePath SITEMAP = SitePath.of("about/sitemap.html");
  public static final SitePath NOT_FOUND = SitePath.of("404.html");
  public static final SitePath FEED = SitePath.of("feed.xml");

  private Permalinks() {}

  /** A report's page. */
  public static SitePath report(ReportId id) {
    return SitePath.of("reports/" + id.region() + "/" + id.year() + ".html");
  }

  /** A report's file in another form: {@code csv}, {@code json} or {@code md}. */
  public static SitePath report(ReportId id, String extension) {
    return SitePath.of("reports/" + id.region() + "/" + id.year() + "." + extension);
  }

  /** An original or attachment of a report. */
  public static SitePath reportFile(ReportId id, String name) {
    return SitePath.of("reports/" + id.region() + "/" + id.year() + "/" + name);
  }

  /** An earlier text of a report. */
  public static SitePath version(ReportId id, String name) {
    return SitePath.of("reports/" + id.region() + "/" + id.year() + "/" + name + ".html");
  }

  /** A year's page. */
  public static SitePath year(int year) {
    return SitePath.of("years/" + year + ".html");
  }

  /** A province's part of a year that is split. */
  public static SitePath year(int year, Region province) {
    return SitePath.of("years/" + year + "/" + province.id() + ".html");
  }

  /** A region's page. */
  public static SitePath region(String id) {
    return SitePath.of("regions/" + id + ".html");
  }

  /** The page of an indicator or grid row. */
  public static SitePath indicator(MetricId metric) {
    return SitePath.of("indicators/" + metric.row() + ".html");
  }

  /** A province's part of an indicator's page that is split. */
  public static SitePath indicator(MetricId metric, Region province) {
    return SitePath.of("indicators/" + metric.row() + "/" + province.id() + ".html");
  }

  /** A page of the site's own. */
  public static SitePath page(TextPage page) {
    return page.slug().equals("about") ? ABOUT : SitePath.of("about/" + page.slug() + ".html");
  }

  /** The id of a figure's own place on its report's page. */
  public static String figureAnchor(MetricId metric, boolean agency) {
    return (agency ? "t-agency-" : "t-") + metric.value();
  }

  /** The link to a figure on its report's page. */
  public static String figure(Report report, MetricId metric, boolean agency) {
    return report(report.id()) + "#" + figureAnchor(metric, agency);
  }
}
