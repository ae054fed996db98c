package nianjian.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nianjian.archive.Correction;
import nianjian.archive.Extra;
import nianjian.archive.KeyPlaces;
import nianjian.archive.Period;
import nianjian.archive.RegionTree;
import nianjian.archive.Report;
import nianjian.archive.Report.Figures;
import nianjian.archive.Scope;
import nianjian.archive.Source;
import nianjian.archive.Status;
import nianjian.config.Limits;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.NearestName;
import nianjian.diagnostic.Position;
import nianjian.diagnostic.Severity;
import nianjian.form.Form;
import nianjian.form.Forms;
import nianjian.form.MetricTable;
import nianjian.io.ContentHash;
import nianjian.yaml.YamlFields;
import nianjian.yaml.YamlMap;

/**
 * Reads reports. Shape is checked here, and only shape: whether figures are true is for the checks.
 * A reader holds no state of its own and may be used from any number of threads.
 */
public final class ReportReader {
  /** Every key of a report's front matter, in the order of the documentation. */
  static final List<String> KEYS =
      List.of(
          "title",
          "region",
          "year",
          "issuer",
          "published",
          "signed",
          "updated",
          "form",
          "scope",
          "status",
          "withdrawn",
          "index-number",
          "document-number",
          "subject",
          "keywords",
          "validity",
          "repealed",
          "access",
          "summary",
          "publisher",
          "author",
          "contact",
          "period",
          "source",
          "attachments",
          "aliases",
          "supplied",
          "metrics",
          "agency-metrics",
          "extras",
          "sums",
          "ratios",
          "lists",
          "accept",
          "corrections",
          "noindex",
          "params");

  /** What holds figures: the first of them says nothing about one that is missing. */
  private static final Set<String> FIGURES = Set.of("metrics", "agency-metrics", "extras");

  /** The maps whose keys are facts of their own. */
  private static final Set<String> PLACED_WITHIN =
      Set.of("contact", "period", "source", "withdrawn");

  private final Forms forms;
  private final RegionTree regions;
  private final Limits limits;

  /** A reader of reports on these forms, of these regions, within these limits. */
  public ReportReader(Forms forms, RegionTree regions, Limits limits) {
    this.forms = forms;
    this.regions = regions;
    this.limits = limits;
  }

  /**
   * Reads one report, or an earlier version of it.
   *
   * @param files the report's files
   * @param bytes what its source holds, or one of its {@link ReportFiles#versions}
   * @param diagnostics takes what is wrong
   * @return empty, with an error, if it cannot be used
   */
  public Optional<ReportSource> read(
      ReportFiles files, SourceBytes bytes, Diagnostics diagnostics) {
    Diagnostics found = new Diagnostics();
    Optional<FrontMatter> matter =
        bytes.text(found).flatMap(text -> FrontMatter.split(text, bytes.path(), found));
    Optional<ReportSource> report =
        matter.flatMap(
            m ->
                m.fields(bytes.path(), limits.frontMatterChars(), found)
                    .map(f -> report(f, files, bytes.path(), m, found))
                    .map(r -> new ReportSource(r, m.body(), m.bodyLine())));
    diagnostics.addAll(found.all());
    return found.hasErrors() ? Optional.empty() : report;
  }

  private Report report(
      YamlFields f, ReportFiles files, String path, FrontMatter matter, Diagnostics found) {
    IdentityReader identity = new IdentityReader(f, files.id(), regions, forms, found);
    Optional<String> title = f.requiredText("title");
    identity.checkPath();
    Status status = identity.status();
    identity.checkRegion(status);
    Form form = identity.form();
    OriginReader origin = new OriginReader(f, files, found);
    CardReader card = new CardReader(f);
    Optional<LocalDate> published = identity.published();
    Source source = origin.source();
    Figures figures = figures(f, form, found);
    Scope scope = identity.scope();
    if (scope == Scope.AGENCY && f.node("agency-metrics").isPresent()) {
      found.add(Code.AGENCY_METRICS_MISPLACED, f.position("agency-metrics"));
    }
    List<Correction> corrections =
        new CorrectionsReader(
                new FigureIds(forms, form, figures.extras(), found),
                figures.withExtras(),
                figures.agencyMetrics(),
                found)
            .read(f);
    if (matter.hasNoBody() && source.url().isEmpty()) {
      requireUrl(f, status, found);
    }
    Report report =
        new Report(
            files.id(),
            path,
            title.orElse(""),
            f.text("issuer"),
            published,
            form.id(),
            scope,
            status,
            card.card(published),
            period(f, found),
            source,
            card.contact(),
            figures,
            f.date("updated"),
            corrections,
            identity.withdrawal(status, published),
            origin.aliases(),
            origin.attachments(),
            supplied(f, found),
            f.textMap("params"),
            f.truth("noindex", false),
            keys(f, path),
            matter.hasNoBody() ? Optional.empty() : Optional.of(ContentHash.of(matter.body())));
    f.finish();
    return report;
  }

  private static KeyPlaces keys(YamlFields f, String path) {
    Map<String, Position> places = new TreeMap<>();
    for (YamlMap.Entry entry : f.map().entries()) {
      boolean figures = FIGURES.contains(entry.key());
      places.put(entry.key(), figures ? entry.keyPosition() : entry.value().position());
      if (PLACED_WITHIN.contains(entry.key()) && entry.value() instanceof YamlMap inner) {
        inner.entries().forEach(e -> places.put(entry.key() + "." + e.key(), e.value().position()));
      }
    }
    return new KeyPlaces(path, places);
  }

  private Figures figures(YamlFields f, Form form, Diagnostics found) {
    MetricTable metrics = MetricsReader.read(f, "metrics", forms, form, found);
    MetricTable agency = MetricsReader.read(f, "agency-metrics", forms, form, found);
    List<Extra> extras = ExtrasReader.read(f, found);
    DeclarationsReader declared =
        new DeclarationsReader(f, new FigureIds(forms, form, extras, found), found);
    Figures alone =
        new Figures(metrics, agency, extras, List.of(), List.of(), List.of(), List.of());
    return new Figures(
        metrics,
        agency,
        extras,
        declared.sums(),
        declared.ratios(alone.withExtras()),
        declared.lists(),
        declared.accepted());
  }

  /** A draft may still wait for its text or its source. */
  private static void requireUrl(YamlFields f, Status status, Diagnostics found) {
    if (status == Status.WITHDRAWN) {
      return;
    }
    Diagnostic missing = Diagnostic.of(Code.SOURCE_URL_REQUIRED, f.position("source"));
    found.add(status == Status.DRAFT ? missing.with(Severity.WARNING) : missing);
  }

  private static Optional<Period> period(YamlFields f, Diagnostics found) {
    return f.fields("period")
        .flatMap(
            p -> {
              p.require("from");
              p.require("to");
              Optional<LocalDate> from = p.date("from");
              Optional<LocalDate> to = p.date("to");
              p.finish();
              if (from.isEmpty() || to.isEmpty()) {
                return Optional.empty();
              }
              if (to.get().isBefore(from.get())) {
                found.add(
                    Code.NOT_ALLOWED_VALUE,
                    p.position("to"),
                    "to",
                    to.get().toString(),
                    "≥ " + from.get(),
                    "");
              }
              return Optional.of(new Period(from.get(), to.get()));
            });
  }

  private static Set<String> supplied(YamlFields f, Diagnostics found) {
    Set<String> supplied = new LinkedHashSet<>();
    for (String key : f.texts("supplied")) {
      if (KEYS.contains(key)) {
        supplied.add(key);
        continue;
      }
      found.add(
          Code.NOT_ALLOWED_VALUE,
          f.position("supplied"),
          "supplied",
          key,
          String.join(", ", KEYS),
          NearestName.of(key, new ArrayList<>(KEYS)).orElse(""));
    }
    return supplied;
  }
}
