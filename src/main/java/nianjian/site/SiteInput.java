package nianjian.site;

import java.util.List;
import java.util.Map;
import nianjian.archive.Archive;
import nianjian.archive.Article;
import nianjian.archive.EarlierVersion;
import nianjian.archive.ReportId;
import nianjian.archive.TextPage;
import nianjian.check.ReportChecks;
import nianjian.config.SiteConfig;

/**
 * All that a site is planned from.
 *
 * @param archive the reports and regions
 * @param checks the verdicts on each report
 * @param articles the rendered texts by the path of their source
 * @param versions the texts that corrections replaced
 * @param pages the pages of the site's own
 * @param config the settings
 * @param language the interface language
 * @param texts its words
 * @param params the theme's parameters, defaults filled in: texts, numbers, truth values
 * @param generator the program's name and version
 */
public record SiteInput(
    Archive archive,
    Map<ReportId, ReportChecks> checks,
    Map<String, Article> articles,
    List<EarlierVersion> versions,
    List<TextPage> pages,
    SiteConfig config,
    String language,
    Texts texts,
    Map<String, Object> params,
    String generator) {
  public SiteInput {
    checks = Map.copyOf(checks);
    articles = Map.copyOf(articles);
    versions = List.copyOf(versions);
    pages = List.copyOf(pages);
    params = Map.copyOf(params);
  }
}
