package nianjian.build;

import java.util.List;
import java.util.Map;
import nianjian.archive.Archive;
import nianjian.archive.Article;
import nianjian.archive.BodyLink;
import nianjian.archive.EarlierVersion;
import nianjian.archive.RegionTree;
import nianjian.archive.Report;
import nianjian.archive.ReportId;
import nianjian.archive.TextPage;
import nianjian.check.ReportFindings;
import nianjian.config.SiteConfig;
import nianjian.diagnostic.Diagnostic;
import nianjian.form.Forms;

/**
 * All that was read and is to be built. Drafts are among it only where they are asked for.
 *
 * @param config the settings
 * @param forms the report forms
 * @param regions the regions
 * @param reports the reports
 * @param versions the texts that corrections replaced
 * @param pages the pages of the site's own
 * @param articles the texts by the path of their source; none of a withdrawn report
 * @param readings what was told of each report that was read
 * @param findings what the rules found in each
 * @param counts what became of the sources
 * @param missing the addresses that faulty sources would have
 */
record Sources(
    SiteConfig config,
    Forms forms,
    RegionTree regions,
    List<Report> reports,
    List<EarlierVersion> versions,
    List<TextPage> pages,
    Map<String, Article> articles,
    Map<ReportId, List<Diagnostic>> readings,
    Map<ReportId, ReportFindings> findings,
    Counts counts,
    MissingAddresses missing) {
  Sources {
    reports = List.copyOf(reports);
    versions = List.copyOf(versions);
    pages = List.copyOf(pages);
    articles = Map.copyOf(articles);
    readings = Map.copyOf(readings);
    findings = Map.copyOf(findings);
  }

  /** The reports as an archive. */
  Archive archive() {
    return Archive.of(forms, regions, reports);
  }

  /** The text of a source; empty if it has none. */
  Article article(String path) {
    return articles.getOrDefault(path, Article.EMPTY);
  }

  /** Every link of every text. */
  List<BodyLink> links() {
    return articles.values().stream().flatMap(article -> article.links().stream()).toList();
  }
}
