package nianjian.site;

import java.util.List;
import java.util.stream.Stream;
import nianjian.archive.Report;
import nianjian.check.CheckKind;
import nianjian.check.CheckResult;
import nianjian.form.MetricId;
import nianjian.form.MetricTable;
import nianjian.form.Outcome;
import nianjian.form.Term;

/** One short sentence beside a verdict: why figures may differ, or why they cannot be checked. */
final class CheckReasons {
  private static final int MOST_NAMED = 3;

  private final SiteContext context;
  private final Wording wording;

  CheckReasons(SiteContext context) {
    this.context = context;
    this.wording = new Wording(context);
  }

  /** The sentence about a check that stands alone, or empty. */
  String of(Report report, FigurePlaces places, CheckResult r) {
    return switch (r.outcome()) {
      case DIFFERS -> r.cause().map(context::label).orElse("");
      case UNVERIFIABLE -> unverifiable(report, places, r);
      // An item may be published on several channels, so the parts may well exceed the whole.
      case AGREES -> r.kind() == CheckKind.SUM && exceeds(r) ? context.t("check.over") : "";
      case NOT_APPLICABLE -> "";
    };
  }

  /** The sentence about several lines of a table, or empty. */
  String of(List<CheckResult> group) {
    return group.get(0).outcome() == Outcome.UNVERIFIABLE ? context.t("check.whyLines") : "";
  }

  private static boolean exceeds(CheckResult r) {
    return r.computed().compareTo(r.stated()) > 0;
  }

  private String unverifiable(Report report, FigurePlaces places, CheckResult r) {
    if (r.cause().isPresent()) {
      return context.label(r.cause().get());
    }
    MetricTable table = places.table(r);
    List<Term> all = Stream.concat(r.left().stream(), r.right().stream()).toList();
    List<Term> rough = all.stream().filter(t -> t.slack().signum() > 0).toList();
    if (!rough.isEmpty()) {
      return context.t("check.whyRough", names(report, rough));
    }
    List<Term> wholes = r.left().stream().filter(t -> t.value().isEmpty()).toList();
    if (r.left().size() == 1 && wholes.size() == 1 && table.isBlank(wholes.get(0).id())) {
      String name = names(report, wholes);
      return context.t("check.whyBlank", name);
    }
    List<Term> unstated =
        (wholes.isEmpty() ? r.right() : wholes).stream().filter(t -> t.value().isEmpty()).toList();
    List<Term> missing = unstated.stream().filter(t -> !table.isBlank(t.id())).toList();
    if (!missing.isEmpty()) {
      return context.t("check.whyMissing", names(report, missing));
    }
    return unstated.isEmpty() ? "" : context.t("check.whyBlank", names(report, unstated));
  }

  private String names(Report report, List<Term> terms) {
    List<String> names =
        terms.stream().map(Term::id).distinct().map((MetricId id) -> name(report, id)).toList();
    String first =
        String.join(context.t("list.comma"), names.subList(0, Math.min(MOST_NAMED, names.size())));
    return names.size() > MOST_NAMED ? context.t("check.andMore", first, names.size()) : first;
  }

  private String name(Report report, MetricId id) {
    return wording.figureName(report, id);
  }
}
