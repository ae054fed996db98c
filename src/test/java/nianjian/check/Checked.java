package nianjian.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nianjian.archive.Archive;
import nianjian.archive.Article;
import nianjian.archive.RegionTree;
import nianjian.archive.Report;
import nianjian.archive.ReportId;
import nianjian.archive.Sample;
import nianjian.config.CheckPolicy;
import nianjian.config.Limits;
import nianjian.config.WordList;
import nianjian.content.FigureQuote;
import nianjian.content.FormReader;
import nianjian.content.MarkdownRenderer;
import nianjian.content.RegionReader;
import nianjian.content.ReportFiles;
import nianjian.content.ReportReader;
import nianjian.content.ReportSource;
import nianjian.content.SourceBytes;
import nianjian.content.SourceFile;
import nianjian.content.SourceScanner;
import nianjian.content.SourceTree;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Diagnostics;
import nianjian.form.Forms;
import nianjian.io.FileStamp;
import nianjian.io.SitePath;

/**
 * A report read and checked as the program does it, for tests of rules. A text given to {@link #of}
 * is the body; {@link #with} takes lines of front matter. The report is of 武都区 for 2017 unless told
 * otherwise; the body begins on the line after the front matter's closing fence.
 */
final class Checked {
  static final Forms FORMS = FormReader.readAll();

  private final Report report;
  private final Article article;
  private final List<Diagnostic> reading;
  private final ReportFindings rules;
  private final Archive archive;

  private Checked(
      ReportSource source, Diagnostics read, CheckContext context, List<Report> others) {
    report = source.report();
    article =
        report.hasBody()
            ? MarkdownRenderer.render(
                source.body(),
                report.path(),
                source.bodyLine(),
                SitePath.of("reports/" + report.region() + "/" + report.year() + ".html"),
                FigureQuote.of(report, FORMS.find(report.form()).orElseThrow()),
                read)
            : Article.EMPTY;
    reading = read.all();
    rules = ReportRules.check(report, article, context);
    List<Report> all = new ArrayList<>(others);
    all.removeIf(r -> r.id().equals(report.id()));
    all.add(report);
    archive = Archive.of(FORMS, context.regions(), all);
  }

  /** A report of 武都区 for 2017 with this body. */
  static Checked of(String body) {
    return with("source: {url: https://a.gov.cn/}", body);
  }

  /** A report of 武都区 for 2017 with these lines of front matter and this body. */
  static Checked with(String lines, String body) {
    return with("wudu", 2017, lines, body);
  }

  /** A report with these lines of front matter and this body. */
  static Checked with(String region, int year, String lines, String body) {
    return with(region, year, lines, body, CheckPolicy.DEFAULT);
  }

  /** A report of 武都区 for 2017 with this title and body. */
  static Checked titled(String title, String body) {
    return with("wudu", 2017, title, "source: {url: https://a.gov.cn/}", body, CheckPolicy.DEFAULT);
  }

  /** The same where the site adds to a list of words. */
  static Checked with(WordList list, List<String> words, String body) {
    CheckPolicy policy = new CheckPolicy(CheckPolicy.DEFAULT.onBuild(), Map.of(list, words));
    return with("wudu", 2017, "source: {url: https://a.gov.cn/}", body, policy);
  }

  private static Checked with(
      String region, int year, String lines, String body, CheckPolicy policy) {
    return with(region, year, "年报", lines, body, policy);
  }

  private static Checked with(
      String region, int year, String title, String lines, String body, CheckPolicy policy) {
    String text =
        String.join(
            "\n",
            "---",
            "title: " + title,
            "region: " + region,
            "year: " + year,
            lines.strip(),
            "---",
            body);
    CheckContext context = new CheckContext(FORMS, Sample.regions(), WordLists.of(policy));
    return read(region, year, text, context, List.of());
  }

  private static Checked read(
      String region, int year, String text, CheckContext context, List<Report> others) {
    Diagnostics read = new Diagnostics();
    String path = "content/reports/" + region + "/" + year + ".md";
    ReportFiles files =
        new ReportFiles(
            new ReportId(region, year),
            new SourceFile(path, Path.of(path), new FileStamp(0, 0)),
            List.of(),
            List.of());
    ReportSource source =
        new ReportReader(FORMS, context.regions(), Limits.DEFAULT)
            .read(files, new SourceBytes(path, text.getBytes(StandardCharsets.UTF_8)), read)
            .orElseThrow(() -> new AssertionError(read.all().toString()));
    return new Checked(source, read, context, others);
  }

  /** A report of the sample archive, beside all others of it. */
  static Checked seed(String region, int year) {
    return Seeds.ARCHIVE.checked(new ReportId(region, year));
  }

  /** The sample archive, read once. */
  static final class Seeds {
    static final Seeds ARCHIVE = new Seeds();

    final RegionTree regions;
    final List<Report> reports = new ArrayList<>();
    private final SourceTree tree;
    private final CheckContext context;

    private Seeds() {
      Diagnostics diagnostics = new Diagnostics();
      tree = SourceScanner.scan(Path.of(""), diagnostics);
      regions = RegionReader.read(tree.regions(), Limits.DEFAULT, diagnostics).orElseThrow();
      context = new CheckContext(FORMS, regions, WordLists.of(CheckPolicy.DEFAULT));
      tree.reports().forEach(f -> reports.add(source(f, diagnostics).report()));
    }

    private ReportSource source(ReportFiles files, Diagnostics diagnostics) {
      return files
          .source()
          .read(Limits.DEFAULT.sourceBytes(), diagnostics)
          .flatMap(
              b -> new ReportReader(FORMS, regions, Limits.DEFAULT).read(files, b, diagnostics))
          .orElseThrow(() -> new AssertionError(diagnostics.all().toString()));
    }

    private Checked checked(ReportId id) {
      Diagnostics read = new Diagnostics();
      ReportFiles files =
          tree.reports().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
      return new Checked(source(files, read), read, context, reports);
    }
  }

  Report report() {
    return report;
  }

  Article article() {
    return article;
  }

  /** All that the program would tell of it, explained or not. */
  Checker.Verdict verdict() {
    return Checker.check(report, archive, reading, rules);
  }

  /** The findings of the rules whose code begins so, as {@code NJ240 12:3-5 at}. */
  List<String> found(String code) {
    List<String> lines = new ArrayList<>();
    for (Diagnostic d : verdict().findings()) {
      if (d.code().id().startsWith(code)) {
        lines.add(
            d.code().id()
                + " "
                + d.position().line()
                + ":"
                + d.position().column()
                + "-"
                + d.position().endColumn()
                + " "
                + d.at().orElse("")
                + d.explanation().map(e -> " (" + e + ")").orElse(""));
      }
    }
    return lines;
  }

  /** The text of a file beside the project, where it is there. */
  static String shared(String name) {
    try {
      return Files.readString(Path.of("../shared").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
