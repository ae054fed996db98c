package nianjian.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianjian.archive.Report;
import nianjian.check.CheckKind;
import nianjian.check.CheckResult;
import nianjian.form.Numbers;
import nianjian.form.Outcome;
import nianjian.form.Term;
import nianjian.site.CheckItem.Piece;

/** Writes out the checks of a report with their arithmetic (数据核对). */
final class CheckItems {
  private static final int LONGEST_SUM = 8;

  private final SiteContext context;
  private final Wording wording;

  CheckItems(SiteContext context) {
    this.context = context;
    this.wording = new Wording(context);
  }

  /** The checks of a report: differences first. */
  List<CheckItem> of(Report report) {
    List<CheckItem> items = new ArrayList<>();
    for (List<CheckResult> group : context.checks(report).grouped()) {
      items.add(item(report, group, "check-" + (items.size() + 1)));
    }
    return items;
  }

  private CheckItem item(Report report, List<CheckResult> group, String anchor) {
    CheckResult first = group.get(0);
    String state =
        switch (first.outcome()) {
          case DIFFERS -> first.explanation().isPresent() ? "explained" : "differs";
          case AGREES -> "agrees";
          case UNVERIFIABLE, NOT_APPLICABLE -> "unverifiable";
        };
    boolean differs = first.outcome() == Outcome.DIFFERS;
    return new CheckItem(
        anchor,
        name(first, group.size()),
        state,
        context.t("check." + state),
        group.size() > 1 ? List.of() : equation(report, first),
        differs ? first.cause().map(context::label).orElse("") : "",
        first.explanation().orElse(""));
  }

  private String name(CheckResult result, int lines) {
    String name = context.label(result.name());
    if (lines > 1) {
      name = context.t("check.lines", name, lines);
    } else if (result.line().isPresent()) {
      name = context.t("check.line", name, context.label(result.line().get()));
    }
    return result.agency() ? context.t("check.agency", name) : name;
  }

  private List<Piece> equation(Report report, CheckResult r) {
    List<Piece> pieces = new ArrayList<>();
    switch (r.kind()) {
      case SUM, GRID -> sum(r, pieces);
      case RATIO -> ratio(r, pieces);
      case LIST -> {
        pieces.add(new Piece(context.t("check.stated"), figure(r.stated()), false));
        pieces.add(new Piece(context.t("check.counted"), figure(r.computed()), false));
      }
      case REPEATED -> {
        pieces.add(new Piece(context.t("check.recorded"), figure(r.stated()), false));
        pieces.add(new Piece(context.t("check.in-text"), figure(r.computed()), false));
      }
      case AT_MOST, EQUAL, ZERO -> {
        named(report, r.left(), pieces);
        named(report, r.right(), pieces);
      }
    }
    if (r.differs() && r.kind() != CheckKind.AT_MOST && r.kind() != CheckKind.ZERO) {
      BigDecimal difference = r.stated().subtract(r.computed()).abs();
      pieces.add(new Piece(context.t("check.difference"), figure(difference), true));
    }
    return pieces;
  }

  /** 所载 22,484　分项 3,172 + 9,746 = 12,918. */
  private void sum(CheckResult r, List<Piece> pieces) {
    if (r.left().size() > 1) {
      pieces.add(
          new Piece(
              context.t("check.left") + " " + terms(r.left()) + " =", figure(r.stated()), false));
    } else {
      pieces.add(new Piece(context.t("check.stated"), figure(r.stated()), false));
    }
    String parts = terms(r.right());
    pieces.add(
        new Piece(
            context.t("check.parts") + (parts.isEmpty() ? "" : " " + parts + " ="),
            figure(r.computed()),
            false));
  }

  private void ratio(CheckResult r, List<Piece> pieces) {
    pieces.add(new Piece(context.t("check.stated"), r.stated().toPlainString() + "%", false));
    pieces.add(
        new Piece(
            terms(r.left()) + " ÷ " + terms(r.right()) + " =",
            r.computed().toPlainString() + "%",
            false));
  }

  private void named(Report report, List<Term> terms, List<Piece> pieces) {
    for (Term term : terms) {
      term.value()
          .ifPresent(
              v -> pieces.add(new Piece(wording.figureName(report, term.id()), figure(v), false)));
    }
  }

  /** The stated terms as a sum; zeros and unstated ones are left out of long sums. */
  private static String terms(List<Term> terms) {
    List<Term> stated = terms.stream().filter(t -> t.value().isPresent()).toList();
    if (stated.size() > LONGEST_SUM) {
      stated = stated.stream().filter(t -> t.value().get().signum() != 0).toList();
    }
    StringBuilder out = new StringBuilder();
    for (Term term : stated) {
      out.append(out.isEmpty() ? "" : term.factor() < 0 ? " − " : " + ")
          .append(Numbers.grouped(value(term)));
    }
    return out.toString();
  }

  private static BigDecimal value(Term term) {
    return Optional.of(term).flatMap(Term::value).orElse(BigDecimal.ZERO);
  }

  private static String figure(BigDecimal value) {
    return Numbers.grouped(value);
  }
}
