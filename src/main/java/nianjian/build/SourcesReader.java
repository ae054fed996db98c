package nianjian.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianjian.archive.Article;
import nianjian.archive.EarlierVersion;
import nianjian.archive.RegionTree;
import nianjian.archive.Report;
import nianjian.archive.ReportId;
import nianjian.archive.Status;
import nianjian.archive.TextPage;
import nianjian.check.CheckContext;
import nianjian.check.ReportFindings;
import nianjian.check.ReportRules;
import nianjian.check.WordLists;
import nianjian.config.Limits;
import nianjian.config.SiteConfig;
import nianjian.config.SiteConfigReader;
import nianjian.content.AttachedFiles;
import nianjian.content.FigureQuote;
import nianjian.content.FormReader;
import nianjian.content.MarkdownRenderer;
import nianjian.content.PageSource;
import nianjian.content.RegionReader;
import nianjian.content.ReportFiles;
import nianjian.content.ReportReader;
import nianjian.content.ReportSource;
import nianjian.content.SourceFile;
import nianjian.content.SourceTree;
import nianjian.content.TextPageReader;
import nianjian.content.UnusedFiles;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.SiteException;
import nianjian.form.Form;
import nianjian.form.Forms;
import nianjian.site.Permalinks;

/** Reads settings, regions, reports and pages. What is faulty is reported and left out. */
final class SourcesReader {
  private final BuildOptions options;
  private final CheckScope scope;
  private final WorkPool pool;
  private final Progress progress;
  private final Diagnostics diagnostics;

  SourcesReader(
      BuildOptions options,
      CheckScope scope,
      WorkPool pool,
      Progress progress,
      Diagnostics diagnostics) {
    this.options = options;
    this.scope = scope;
    this.pool = pool;
    this.progress = progress;
    this.diagnostics = diagnostics;
  }

  /** What became of one source: what it holds, and the text of it that is to be built. */
  private record Outcome<T>(Optional<T> value, Optional<Article> article) {}

  /** What became of one report, what was told of it, and what the rules found. */
  private record ReadReport(
      Outcome<Report> outcome, List<Diagnostic> told, ReportFindings findings) {}

  /**
   * Reads all sources of a site.
   *
   * @throws SiteException with NJ801 if there are no settings: then there is no site
   */
  Sources read(SourceTree tree) {
    SiteConfig config = config();
    Forms forms = FormReader.readAll();
    Optional<RegionTree> found = RegionReader.read(tree.regions(), config.limits(), diagnostics);
    RegionTree regions = found.orElseGet(() -> RegionTree.of(List.of()));
    ReportReader reader = new ReportReader(forms, regions, config.limits());
    CheckContext context = new CheckContext(forms, regions, WordLists.of(config.check()));
    List<ReadReport> all =
        pool.map(
            tree.reports(),
            files -> {
              ReadReport report =
                  report(files, reader, context, config.limits(), found.isPresent());
              progress.step();
              return report;
            });
    List<Outcome<Report>> reports = all.stream().map(ReadReport::outcome).toList();
    List<Outcome<EarlierVersion>> versions = versions(tree, reports, reader, config.limits());
    List<Outcome<TextPage>> pages = pool.map(tree.pages(), page -> page(page, config.limits()));
    List<Report> read = reports.stream().flatMap(r -> r.value().stream()).toList();
    UnusedFiles.report(tree, read, diagnostics);
    return new Sources(
        config,
        forms,
        regions,
        read.stream().filter(this::isBuilt).toList(),
        versions.stream().flatMap(v -> v.value().stream()).toList(),
        pages.stream().flatMap(p -> p.value().stream()).toList(),
        articles(tree, reports, versions, pages),
        told(all),
        findings(all),
        counts(tree, read),
        missing(tree, reports, pages, regions));
  }

  /** Unusable settings do not keep the sources from being read: all faults come in one run. */
  private SiteConfig config() {
    Diagnostics found = new Diagnostics();
    Optional<SiteConfig> config = SiteConfigReader.read(options.site(), options.settings(), found);
    List<Diagnostic> all = found.all();
    if (all.stream().anyMatch(d -> d.code() == Code.SETTINGS_NOT_FOUND)) {
      throw new SiteException(all);
    }
    diagnostics.addAll(all);
    SiteConfig used = config.orElseGet(() -> SiteConfig.titled(options.site().toString()));
    return options.baseUrl().map(used::withBaseUrl).orElse(used);
  }

  private ReadReport report(
      ReportFiles files,
      ReportReader reader,
      CheckContext context,
      Limits limits,
      boolean regionsKnown) {
    Diagnostics found = new Diagnostics();
    Optional<ReportSource> source =
        files
            .source()
            .read(limits.sourceBytes(), found)
            .flatMap(bytes -> reader.read(files, bytes, found));
    Optional<Article> article =
        source.filter(s -> isBuilt(s.report())).map(s -> article(s, context.forms(), found));
    // Without regions each report would be blamed for what regions.yml is to blame for.
    List<Diagnostic> all =
        found.all().stream().filter(d -> regionsKnown || d.code() != Code.UNKNOWN_REGION).toList();
    if (article.isEmpty()) {
      diagnostics.addAll(all);
    } else {
      // What can be accepted waits until it is known what is.
      all.stream().filter(d -> !d.code().acceptable()).forEach(diagnostics::add);
    }
    return new ReadReport(
        new Outcome<>(source.map(ReportSource::report), article),
        all.stream().filter(d -> d.code().acceptable()).toList(),
        article
            .map(a -> findings(files, source.orElseThrow().report(), a, context))
            .orElse(ReportFindings.NONE));
  }

  private static ReportFindings findings(
      ReportFiles files, Report report, Article article, CheckContext context) {
    ReportFindings rules = ReportRules.check(report, article, context);
    List<Diagnostic> all = new ArrayList<>(rules.diagnostics());
    all.addAll(AttachedFiles.check(files, report));
    return new ReportFindings(all, rules.results());
  }

  private static Map<ReportId, List<Diagnostic>> told(List<ReadReport> reports) {
    Map<ReportId, List<Diagnostic>> told = new HashMap<>();
    for (ReadReport report : reports) {
      report.outcome().value().ifPresent(r -> told.put(r.id(), report.told()));
    }
    return told;
  }

  private static Map<ReportId, ReportFindings> findings(List<ReadReport> reports) {
    Map<ReportId, ReportFindings> findings = new HashMap<>();
    for (ReadReport report : reports) {
      report.outcome().value().ifPresent(r -> findings.put(r.id(), report.findings()));
    }
    return findings;
  }

  private static Article article(ReportSource source, Forms forms, Diagnostics found) {
    Report report = source.report();
    if (!report.hasBody() || report.status() == Status.WITHDRAWN) {
      return Article.EMPTY;
    }
    Form form = forms.find(report.form()).orElseGet(() -> forms.forYear(report.year()));
    return MarkdownRenderer.render(
        source.body(),
        report.path(),
        source.bodyLine(),
        Permalinks.report(report.id()),
        FigureQuote.of(report, form),
        found);
  }

  /** The earlier texts of the reports that are built and not withdrawn. */
  private List<Outcome<EarlierVersion>> versions(
      SourceTree tree, List<Outcome<Report>> reports, ReportReader reader, Limits limits) {
    List<Outcome<EarlierVersion>> versions = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      ReportFiles files = tree.reports().get(i);
      Optional<Report> report = reports.get(i).value();
      if (report.filter(r -> isBuilt(r) && r.status() != Status.WITHDRAWN).isPresent()) {
        files.versions().forEach(v -> versions.add(version(files, v, reader, limits)));
      }
    }
    return versions;
  }

  private Outcome<EarlierVersion> version(
      ReportFiles files, SourceFile file, ReportReader reader, Limits limits) {
    Optional<ReportSource> source =
        file.read(limits.sourceBytes(), diagnostics)
            .flatMap(bytes -> reader.read(files, bytes, diagnostics));
    String name = file.name().substring(0, file.name().lastIndexOf('.'));
    Optional<Article> article =
        source.map(
            s ->
                MarkdownRenderer.render(
                    s.body(),
                    file.path(),
                    s.bodyLine(),
                    Permalinks.version(files.id(), name),
                    List.of(),
                    diagnostics));
    return new Outcome<>(
        source.map(s -> new EarlierVersion(files.id(), name, file.path(), s.report().title())),
        article);
  }

  private Outcome<TextPage> page(SourceFile file, Limits limits) {
    Optional<PageSource> source =
        file.read(limits.sourceBytes(), diagnostics)
            .flatMap(bytes -> TextPageReader.read(file, bytes, limits, diagnostics));
    Optional<Article> article =
        source.map(
            s ->
                MarkdownRenderer.render(
                    s.body(),
                    file.path(),
                    s.bodyLine(),
                    Permalinks.page(s.page()),
                    List.of(),
                    diagnostics));
    return new Outcome<>(source.map(PageSource::page), article);
  }

  private boolean isBuilt(Report report) {
    return report.status() != Status.DRAFT || options.drafts() || scope.names(report);
  }

  private static Map<String, Article> articles(
      SourceTree tree,
      List<Outcome<Report>> reports,
      List<Outcome<EarlierVersion>> versions,
      List<Outcome<TextPage>> pages) {
    Map<String, Article> articles = new HashMap<>();
    for (Outcome<EarlierVersion> version : versions) {
      version
          .value()
          .ifPresent(v -> articles.put(v.path(), version.article().orElse(Article.EMPTY)));
    }
    for (int i = 0; i < reports.size(); i++) {
      String path = tree.reports().get(i).source().path();
      reports.get(i).article().ifPresent(article -> articles.put(path, article));
    }
    for (int i = 0; i < pages.size(); i++) {
      String path = tree.pages().get(i).path();
      pages.get(i).article().ifPresent(article -> articles.put(path, article));
    }
    return articles;
  }

  private Counts counts(SourceTree tree, List<Report> all) {
    List<Report> read = all.stream().filter(r -> scope.covers(r.path())).toList();
    long found = tree.reports().stream().filter(f -> scope.covers(f.source().path())).count();
    int sources = (int) found + (scope.whole() ? tree.refused() : 0);
    int draft = count(read, Status.DRAFT);
    int withdrawn = count(read, Status.WITHDRAWN);
    int published = count(read, Status.PUBLISHED);
    int failed = sources - read.size();
    return new Counts(sources, published, draft, withdrawn, failed, 0, 0, tree.ignored());
  }

  private static int count(List<Report> reports, Status status) {
    return (int) reports.stream().filter(report -> report.status() == status).count();
  }

  private static MissingAddresses missing(
      SourceTree tree,
      List<Outcome<Report>> reports,
      List<Outcome<TextPage>> pages,
      RegionTree regions) {
    List<ReportId> ids = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      if (reports.get(i).value().isEmpty()) {
        ids.add(tree.reports().get(i).id());
      }
    }
    List<String> slugs = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).value().isEmpty()) {
        String name = tree.pages().get(i).name();
        slugs.add(name.substring(0, name.length() - ".md".length()));
      }
    }
    return MissingAddresses.of(ids, slugs, regions);
  }
}
