package nianjian.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianjian.archive.Archive;
import nianjian.archive.Level;
import nianjian.archive.Region;
import nianjian.archive.Report;
import nianjian.archive.ReportId;
import nianjian.archive.Scope;
import nianjian.archive.Status;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Severity;
import nianjian.form.FigureName;
import nianjian.form.Labels;
import nianjian.form.MetricId;
import nianjian.form.Outcome;
import nianjian.form.Term;

/**
 * An area's figure against those of the places directly below it (NJ315): the area covers them
 * (本行政区域汇总, 国办发〔2014〕32号), so it is no less than any one of them, and for counts of cases, which
 * arise at one body each, no less than all together. Departments are not places. Compared only
 * where every place below is held; else it is said which are missing.
 */
final class ChildrenRule implements ArchiveRule {
  private static final int NAMED = 6;

  private static final Labels SCOPE =
      new Labels(
          "本地区的数可能只计本级机关，未汇总下级地区。",
          "本地區的數可能只計本級機關，未匯總下級地區。",
          "The area's figure may count its own agencies only, without the places below it.");

  /** Counted without duplicates: one item disclosed in two places may count once above them. */
  private static final List<String> DISTINCT = List.of("disclosed_total");

  private static final List<String> ADDITIVE =
      List.of(
          "applications_received",
          "reviews_total",
          "litigation_total",
          "applications.new_received.total",
          "remedies.review.total",
          "remedies.litigation_direct.total",
          "art20_5.licensing.decisions",
          "art20_6.penalty.decisions");

  @Override
  public void check(Report report, Archive archive, Findings findings) {
    if (report.scope() != Scope.AREA) {
      return;
    }
    List<Region> places =
        archive.regions().find(report.region()).stream()
            .flatMap(r -> archive.regions().children(r).stream())
            .filter(r -> r.level() != Level.DEPARTMENT)
            .filter(r -> r.until().isEmpty() || r.until().getAsInt() >= report.year())
            .toList();
    if (!places.isEmpty()) {
      compare(report, places, archive, findings);
    }
  }

  private static void compare(
      Report report, List<Region> places, Archive archive, Findings findings) {
    Optional<CheckResult> open = Optional.empty();
    List<String> ids = new ArrayList<>(DISTINCT);
    ids.addAll(ADDITIVE);
    for (String id : ids) {
      Term whole = term(report, id, archive);
      List<Term> parts = new ArrayList<>();
      List<Region> stating = new ArrayList<>();
      for (Region place : places) {
        below(report, place, archive)
            .map(r -> term(r, id, archive))
            .filter(ChildrenRule::usable)
            .ifPresent(
                t -> {
                  parts.add(t);
                  stating.add(place);
                });
      }
      if (!usable(whole) || parts.isEmpty()) {
        continue;
      }
      if (parts.size() < places.size()) {
        open =
            open.or(
                () -> Optional.of(unverifiable(report, archive, whole, parts, places, stating)));
      } else {
        differing(report, archive, whole, parts, places).ifPresent(findings::result);
      }
    }
    open.ifPresent(findings::result);
  }

  private static Optional<Report> below(Report report, Region place, Archive archive) {
    return archive
        .find(new ReportId(place.id(), report.year()))
        .filter(r -> r.status() == Status.PUBLISHED && r.scope() == Scope.AREA)
        .filter(r -> r.form().equals(report.form()));
  }

  private static Term term(Report report, String id, Archive archive) {
    return Term.of(MetricId.of(id), report.metrics().inUnitsOf(archive.form(report)));
  }

  private static boolean usable(Term term) {
    return term.value().isPresent() && !term.partial() && !term.derived() && !term.inForeignUnit();
  }

  private static Optional<CheckResult> differing(
      Report report, Archive archive, Term whole, List<Term> parts, List<Region> places) {
    for (int i = 0; i < parts.size(); i++) {
      if (less(whole, List.of(parts.get(i)))) {
        Labels name = beside(report, archive, whole, places.get(i));
        return Optional.of(
            result(whole, List.of(parts.get(i)), name, Severity.WARNING, Outcome.DIFFERS, SCOPE));
      }
    }
    boolean additive = ADDITIVE.contains(whole.id().value());
    return additive && less(whole, parts)
        ? Optional.of(
            result(
                whole,
                parts,
                together(report, archive, whole),
                Severity.INFO,
                Outcome.DIFFERS,
                SCOPE))
        : Optional.empty();
  }

  private static boolean less(Term whole, List<Term> parts) {
    BigDecimal least = BigDecimal.ZERO;
    for (Term part : parts) {
      least = least.add(part.amount()).subtract(part.slack());
    }
    return whole.amount().add(whole.slack()).compareTo(least) < 0;
  }

  private static CheckResult unverifiable(
      Report report,
      Archive archive,
      Term whole,
      List<Term> parts,
      List<Region> places,
      List<Region> stating) {
    List<String> missing =
        places.stream().filter(p -> !stating.contains(p)).map(Region::name).toList();
    String names = String.join("、", missing.subList(0, Math.min(NAMED, missing.size())));
    int count = missing.size();
    String more = count > NAMED ? "等" + count + "个地区" : "";
    Labels cause =
        new Labels(
            "缺" + names + more + "的数，不能与下级地区合计核对。",
            "缺" + names + more + "的數，不能與下級地區合計核對。",
            "Without "
                + names
                + (count > NAMED ? " and others, " + count : "")
                + ", it cannot be held against the places below.");
    Labels name = together(report, archive, whole);
    return result(whole, parts, name, Severity.INFO, Outcome.UNVERIFIABLE, cause);
  }

  private static Labels together(Report report, Archive archive, Term whole) {
    Labels label = label(report, archive, whole);
    return new Labels(
        label.hans() + "与下级地区合计",
        label.hant() + "與下級地區合計",
        label.en() + " and the places below together");
  }

  private static Labels beside(Report report, Archive archive, Term whole, Region place) {
    Labels label = label(report, archive, whole);
    return new Labels(
        label.hans() + "与" + place.name(),
        label.hant() + "與" + place.name(),
        label.en() + " and " + place.pinyin().orElse(place.name()));
  }

  private static Labels label(Report report, Archive archive, Term whole) {
    return archive
        .name(report, whole.id())
        .map(FigureName::label)
        .orElse(Labels.same(whole.id().value()));
  }

  private static CheckResult result(
      Term whole, List<Term> parts, Labels name, Severity level, Outcome outcome, Labels cause) {
    return new CheckResult(
        Code.BELOW_CHILDREN,
        outcome == Outcome.DIFFERS ? "children/" + whole.id() : "children",
        CheckKind.SUM,
        name,
        Optional.empty(),
        outcome,
        level,
        false,
        List.of(whole),
        parts,
        whole.amount(),
        parts.stream().map(Term::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
        Optional.of(cause),
        List.of(),
        Optional.empty());
  }
}
