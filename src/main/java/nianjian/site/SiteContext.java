package nianjian.site;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import nianjian.archive.Archive;
import nianjian.archive.Article;
import nianjian.archive.Level;
import nianjian.archive.Region;
import nianjian.archive.Report;
import nianjian.archive.Status;
import nianjian.check.ReportChecks;
import nianjian.config.SiteConfig;
import nianjian.form.FigureName;
import nianjian.form.Form;
import nianjian.form.Grid;
import nianjian.form.GridRow;
import nianjian.form.Labels;
import nianjian.form.MetricId;
import org.jspecify.annotations.Nullable;

/** What all planners ask: names, links and words in the site's language. */
final class SiteContext {
  private final SiteInput input;
  private @Nullable Set<String> rows;
  private @Nullable HeldReports below;

  SiteContext(SiteInput input) {
    this.input = input;
  }

  Archive archive() {
    return input.archive();
  }

  SiteConfig config() {
    return input.config();
  }

  SiteInput input() {
    return input;
  }

  String t(String key, Object... arguments) {
    String[] texts = new String[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      texts[i] = String.valueOf(arguments[i]);
    }
    return input.texts().text("model." + key, texts);
  }

  String label(Labels labels) {
    return labels.in(input.language());
  }

  boolean chinese() {
    return !input.language().equals("en");
  }

  ReportChecks checks(Report report) {
    return config().features().checks()
        ? input.checks().getOrDefault(report.id(), ReportChecks.NONE)
        : ReportChecks.NONE;
  }

  Article article(Report report) {
    return input.articles().getOrDefault(report.path(), Article.EMPTY);
  }

  /** Reports that have a page: published and withdrawn, and drafts that are to be built. */
  List<Report> reports() {
    return archive().reports();
  }

  Region region(Report report) {
    return archive().regions().find(report.region()).orElseGet(() -> unknown(report.region()));
  }

  /** A draft may name a region that is not in {@code regions.yml}; its page has no ancestors. */
  private static Region unknown(String id) {
    return new Region(
        id,
        id,
        Level.COUNTY,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        OptionalInt.empty(),
        Optional.empty());
  }

  String name(Region region) {
    return chinese() ? region.name() : region.pinyin().orElse(region.name());
  }

  /** The names above a region, joined for reading; empty for a province. */
  String pathAbove(Region region) {
    return archive().regions().ancestors(region).stream()
        .map(this::name)
        .collect(Collectors.joining(" › "));
  }

  String kind(Region region) {
    return chinese() && region.kind().isPresent()
        ? region.kind().get()
        : t("level." + region.level().word());
  }

  /** The link to a region's page, or its plain name when it has none. */
  Link link(Region region) {
    return archive().hasPage(region)
        ? new Link(name(region), Permalinks.region(region.id()).value())
        : Link.plain(name(region));
  }

  RegionEntry entry(Region region, boolean current) {
    return new RegionEntry(
        name(region),
        archive().hasPage(region) ? Permalinks.region(region.id()).value() : "",
        heldBelow(region),
        current);
  }

  Link home() {
    return new Link(t("crumb.home"), Permalinks.HOME.value());
  }

  Form form(Report report) {
    return archive().form(report);
  }

  String unit(Report report, MetricId id) {
    return archive().name(report, id).map(FigureName::unit).orElse("");
  }

  /** A short name for column heads and charts; of a cell in a total column, the row's alone. */
  String brief(Form form, MetricId id) {
    if (id.isCell()) {
      String grid = id.value().substring(0, id.value().indexOf('.'));
      String row = id.row().substring(grid.length() + 1);
      String column = id.value().substring(id.value().lastIndexOf('.') + 1);
      Optional<Grid> found = form.grid(grid);
      if (found.isPresent() && (column.equals("total") || found.get().columns().size() == 1)) {
        return found.get().row(row).map(GridRow::brief).map(this::label).orElse(id.value());
      }
    }
    return archive().forms().name(form, id).map(n -> label(n.brief())).orElse(id.value());
  }

  /** Whether an indicator or grid row has a page: some published report states it. */
  boolean hasIndicatorPage(MetricId id) {
    return config().features().indicators() && !id.isExtra() && statedRows().contains(id.row());
  }

  private Set<String> statedRows() {
    Set<String> known = rows;
    if (known == null) {
      known =
          archive().reports().stream()
              .filter(r -> r.status() != Status.DRAFT)
              .flatMap(r -> r.metrics().all().stream())
              .map(m -> m.id().row())
              .collect(Collectors.toUnmodifiableSet());
      rows = known;
    }
    return known;
  }

  Link indicatorLink(String text, MetricId id) {
    return hasIndicatorPage(id)
        ? new Link(text, Permalinks.indicator(id).value())
        : Link.plain(text);
  }

  /** How many of a report's differences the editors explain. */
  int explained(Report report) {
    return (int)
        checks(report).results().stream()
            .filter(r -> r.differs() && r.explanation().isPresent())
            .count();
  }

  /**
   * Whether a report counts as held: all that have a page but the withdrawn, whose text and figures
   * are gone. A draft that is built for a preview counts as it will.
   */
  static boolean isHeld(Report report) {
    return report.status() != Status.WITHDRAWN;
  }

  /** How many of these reports are held. */
  static int held(List<Report> reports) {
    return (int) reports.stream().filter(SiteContext::isHeld).count();
  }

  /** How many reports of a region and all below it are held. */
  int heldBelow(Region region) {
    return below().of(region);
  }

  /** How many reports are held below regions. */
  HeldReports below() {
    HeldReports known = below;
    if (known == null) {
      known = HeldReports.of(archive());
      below = known;
    }
    return known;
  }

  static boolean isPublished(Report report) {
    return report.status() == Status.PUBLISHED;
  }
}
