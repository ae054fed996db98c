package nianjian.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianjian.archive.Report;
import nianjian.check.CheckKind;
import nianjian.check.CheckResult;
import nianjian.form.Numbers;
import nianjian.form.Term;
import nianjian.site.CheckItem.Piece;

/** Writes out the checks of a report with their arithmetic (数据核对). */
final class CheckItems {
  private static final int LONGEST_SUM = 8;

  private final SiteContext context;
  private final Wording wording;
  private final CheckReasons reasons;

  CheckItems(SiteContext context) {
    this.context = context;
    this.wording = new Wording(context);
    this.reasons = new CheckReasons(context);
  }

  /**
   * Checks that are shown as one, and how they are shown.
   *
   * @param results several only for rows or columns of a table with the same verdict
   */
  record Shown(List<CheckResult> results, CheckItem item) {}

  /** The checks of a report: open differences, explained ones, what agrees, the rest. */
  List<Shown> of(Report report) {
    FigurePlaces places = new FigurePlaces(context, report);
    List<Shown> items = new ArrayList<>();
    List<List<CheckResult>> groups =
        context.checks(report).grouped().stream()
            .sorted(Comparator.comparing(g -> rank(g.get(0))))
            .toList();
    for (List<CheckResult> group : groups) {
      items.add(new Shown(group, item(report, places, group, "check-" + (items.size() + 1))));
    }
    return items;
  }

  /** Open differences come first, and explained ones next; the rest is in order already. */
  private static int rank(CheckResult result) {
    if (!result.differs()) {
      return 2;
    }
    return result.explanation().isPresent() ? 1 : 0;
  }

  private CheckItem item(
      Report report, FigurePlaces places, List<CheckResult> group, String anchor) {
    CheckResult first = group.get(0);
    boolean alone = group.size() == 1;
    String state =
        switch (first.outcome()) {
          case DIFFERS -> first.explanation().isPresent() ? "explained" : "differs";
          case AGREES -> "agrees";
          case UNVERIFIABLE, NOT_APPLICABLE -> "unverifiable";
        };
    return new CheckItem(
        anchor,
        name(first, group.size()),
        state,
        context.t("check." + state),
        alone ? equation(report, first, places) : List.of(),
        first.places().stream().map(p -> new Link(p.quote(), places.of(p))).toList(),
        alone ? reasons.of(report, places, first) : reasons.of(group),
        first.explanation().orElse(""),
        alone
            ? List.of()
            : group.stream()
                .map(
                    r ->
                        new CheckItem.Line(
                            r.line().map(context::label).orElse(""), equation(report, r, places)))
                .toList());
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

  private List<Piece> equation(Report report, CheckResult r, FigurePlaces places) {
    List<Piece> pieces = new ArrayList<>();
    switch (r.kind()) {
      case SUM, GRID -> sum(report, r, places, pieces);
      case RATIO -> ratio(report, r, places, pieces);
      case LIST -> {
        pieces.add(new Piece(context.t("check.stated"), figure(r.stated()), false));
        pieces.add(new Piece(context.t("check.counted"), figure(r.computed()), false));
      }
      case REPEATED -> {
        pieces.add(new Piece(context.t("check.recorded"), figure(r.stated()), false));
        pieces.add(new Piece(context.t("check.in-text"), figure(r.computed()), false));
      }
      case AT_MOST, EQUAL, ZERO -> named(report, r, places, pieces);
    }
    if (r.differs() && r.kind() != CheckKind.AT_MOST && r.kind() != CheckKind.ZERO) {
      BigDecimal difference = r.stated().subtract(r.computed()).abs();
      pieces.add(new Piece(context.t("check.difference"), figure(difference), true));
    }
    return inText(r, places, pieces);
  }

  /** 所载 22,484　分项 3,172 + 9,746 = 12,918. */
  private void sum(Report report, CheckResult r, FigurePlaces places, List<Piece> pieces) {
    if (r.left().stream().noneMatch(t -> t.value().isPresent()) && !r.left().isEmpty()) {
      pieces.add(new Piece(context.t("check.stated"), context.t("check.unstated"), false));
    } else {
      String word = context.t(r.left().size() > 1 ? "check.left" : "check.stated");
      terms(report, r, r.left(), word, 0, places, pieces);
      if (r.left().size() > 1) {
        pieces.add(new Piece("=", figure(r.stated()), false));
      } else if (r.left().isEmpty()) {
        pieces.add(new Piece(word, figure(r.stated()), false));
      }
    }
    int before = places.termsOfLastYear(r);
    String word = context.t(before > 0 ? "check.before" : "check.parts");
    int shown = terms(report, r, r.right(), word, before, places, pieces);
    if (shown != 1) {
      pieces.add(new Piece(shown == 0 ? word : "=", figure(r.computed()), false));
    }
  }

  private void ratio(Report report, CheckResult r, FigurePlaces places, List<Piece> pieces) {
    pieces.add(
        new Piece(context.t("check.stated"), r.stated().toPlainString() + "%", false)
            .at(places.ofPercentage(r)));
    terms(report, r, r.left(), "", 0, places, pieces);
    terms(report, r, r.right(), "÷", 0, places, pieces);
    pieces.add(new Piece("=", r.computed().toPlainString() + "%", false));
  }

  private void named(Report report, CheckResult r, FigurePlaces places, List<Piece> pieces) {
    for (Term term : Stream.concat(r.left().stream(), r.right().stream()).toList()) {
      if (term.value().isPresent()) {
        String name = wording.figureName(report, term.id());
        pieces.add(new Piece(name, figure(value(term)), false, name, places.of(r, term)));
      }
    }
  }

  /**
   * The stated terms as a sum; zeros and unstated ones are left out of long sums.
   *
   * @param word what stands before the first
   * @param before so many of them are last year's
   * @return how many are shown
   */
  private int terms(
      Report report,
      CheckResult r,
      List<Term> terms,
      String word,
      int before,
      FigurePlaces places,
      List<Piece> pieces) {
    long stated = terms.stream().filter(t -> t.value().isPresent()).count();
    int shown = 0;
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      BigDecimal value = value(term);
      if (term.value().isEmpty() || (stated > LONGEST_SUM && value.signum() == 0)) {
        continue;
      }
      String sign = shown > 0 || term.factor() < 0 ? term.factor() < 0 ? "−" : "+" : word;
      String place = i < before ? places.before(r, term) : places.of(r, term);
      String name = wording.figureName(report, term.id());
      pieces.add(new Piece(sign, figure(value), false, name, place));
      shown++;
    }
    return shown;
  }

  /** A figure that no table holds, and that is not computed, stands in the text. */
  private static List<Piece> inText(CheckResult r, FigurePlaces places, List<Piece> pieces) {
    List<String> headings = places.inText(r);
    int at = 0;
    for (int i = 0; i < pieces.size() && !headings.isEmpty(); i++) {
      Piece piece = pieces.get(i);
      if (piece.href().isEmpty() && !piece.difference() && !piece.text().equals("=")) {
        pieces.set(i, piece.at(headings.get(Math.min(at, headings.size() - 1))));
        at++;
      }
    }
    return pieces;
  }

  private static BigDecimal value(Term term) {
    return Optional.of(term).flatMap(Term::value).orElse(BigDecimal.ZERO);
  }

  private static String figure(BigDecimal value) {
    return Numbers.grouped(value);
  }
}
