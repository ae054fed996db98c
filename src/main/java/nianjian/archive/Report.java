package nianjian.archive;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nianjian.form.Metric;
import nianjian.form.MetricTable;

/**
 * One annual report: its facts, without its text.
 *
 * @param id region and year
 * @param path its source, relative to the site folder
 * @param title its full title
 * @param issuer the body that made it, if known
 * @param published when it was published, if known
 * @param form the id of the form it follows
 * @param scope what its figures count
 * @param status how far it is public
 * @param card the index card it was published with
 * @param period the days its figures cover, if it says so
 * @param source where its text comes from
 * @param contact how to reach the body that made it
 * @param figures its figures, text of relations and accepted findings
 * @param updated when the archive last changed it beyond corrections
 * @param corrections what was corrected after publication
 * @param withdrawal when and why it was withdrawn
 * @param aliases old addresses of its page, relative to the site's root
 * @param attachments files beside the source, offered for download
 * @param supplied keys that the editors added (据正文补)
 * @param params a site's own values
 * @param noindex whether search engines are asked to leave it out
 * @param keys where its front matter gives each fact
 * @param bodyHash the SHA-256 of its text; empty for a record of figures alone
 */
public record Report(
    ReportId id,
    String path,
    String title,
    Optional<String> issuer,
    Optional<LocalDate> published,
    String form,
    Scope scope,
    Status status,
    IndexCard card,
    Optional<Period> period,
    Source source,
    Contact contact,
    Figures figures,
    Optional<LocalDate> updated,
    List<Correction> corrections,
    Optional<Withdrawal> withdrawal,
    List<String> aliases,
    List<String> attachments,
    Set<String> supplied,
    Map<String, String> params,
    boolean noindex,
    KeyPlaces keys,
    Optional<String> bodyHash) {

  public Report {
    corrections = List.copyOf(corrections);
    aliases = List.copyOf(aliases);
    attachments = List.copyOf(attachments);
    supplied = Collections.unmodifiableSet(new LinkedHashSet<>(supplied));
    params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
  }

  /** The region's id. */
  public String region() {
    return id.region();
  }

  /** The year it reports on. */
  public int year() {
    return id.year();
  }

  /** Whether it has a text, and not figures alone. */
  public boolean hasBody() {
    return bodyHash.isPresent();
  }

  /** The figures of its own scope. */
  public MetricTable metrics() {
    return figures.metrics();
  }

  /**
   * The latest of its corrections, {@code updated}, {@code published} and {@code source.retrieved}:
   * what lists of the newest and feeds sort by.
   */
  public Optional<LocalDate> changed() {
    return Stream.of(
            corrections.stream().map(Correction::date),
            updated.stream(),
            published.stream(),
            source.retrieved().stream())
        .flatMap(s -> s)
        .max(LocalDate::compareTo);
  }

  /**
   * What a report states in figures, and what it says of them.
   *
   * @param metrics the figures of the report's own scope
   * @param agencyMetrics the agency's figures beside the area's
   * @param extras figures that no indicator fits
   * @param sums sums that it declares of itself
   * @param ratios percentages that it declares of itself
   * @param lists enumerations whose length it states
   * @param accepted findings that the editors explain
   */
  public record Figures(
      MetricTable metrics,
      MetricTable agencyMetrics,
      List<Extra> extras,
      List<DeclaredSum> sums,
      List<DeclaredRatio> ratios,
      List<DeclaredList> lists,
      List<Accept> accepted) {
    /** No figures. */
    public static final Figures NONE =
        new Figures(
            MetricTable.EMPTY,
            MetricTable.EMPTY,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    public Figures {
      extras = List.copyOf(extras);
      sums = List.copyOf(sums);
      ratios = List.copyOf(ratios);
      lists = List.copyOf(lists);
      accepted = List.copyOf(accepted);
    }

    /** The figures of the report's own scope and its extras in one table. */
    public MetricTable withExtras() {
      List<Metric> all =
          Stream.concat(metrics.all().stream(), extras.stream().map(Extra::metric)).toList();
      return MetricTable.of(all, metrics.blanks());
    }

    /**
     * The figures of one scope.
     *
     * @param own the scope of the report itself
     * @param wanted the scope wanted
     */
    public MetricTable of(Scope own, Scope wanted) {
      return own == wanted ? metrics : wanted == Scope.AGENCY ? agencyMetrics : MetricTable.EMPTY;
    }

    /** How many figures it states, of every kind. */
    public int count() {
      return metrics.size() + agencyMetrics.size() + extras.size();
    }
  }
}
