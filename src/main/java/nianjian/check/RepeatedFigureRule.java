package nianjian.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianjian.check.FigureReadings.Reading;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Severity;
import nianjian.form.Labels;
import nianjian.form.Numbers;
import nianjian.form.Outcome;
import nianjian.prose.Mention;
import nianjian.prose.MentionFinder;
import nianjian.prose.MentionScope;
import nianjian.prose.OwnWords;
import nianjian.prose.Prose;
import nianjian.prose.Quantity;

/**
 * Holds what the text says elsewhere against the figures, and against itself. A figure that is said
 * to be received may be the year's own or with what was carried over: which it is, is told. What
 * may be another body's, another period's or a part proves no difference.
 */
final class RepeatedFigureRule implements ProseRule {

  @Override
  public void check(CheckedReport report, Prose prose, Findings findings) {
    new Pass(report, prose, findings).run();
  }

  private static final class Pass {
    private final CheckedReport report;
    private final Prose prose;
    private final Findings findings;
    private final FigureReadings readings;
    private final QuotePlaces quotes;
    private final Map<String, Integer> seen = new HashMap<>();
    private final StatedTwice twice;

    Pass(CheckedReport report, Prose prose, Findings findings) {
      this.report = report;
      this.prose = prose;
      this.findings = findings;
      readings = new FigureReadings(report);
      quotes = QuotePlaces.of(report.report(), prose);
      twice = new StatedTwice(report.report(), quotes, readings);
    }

    void run() {
      OwnWords words = OwnWords.of(report.report(), report.context().regions());
      for (Mention mention : MentionFinder.find(report.report(), words, prose)) {
        mention(mention);
      }
      twice.tell(findings);
    }

    private void mention(Mention mention) {
      List<Reading> area = readings.of(mention.quantity(), false);
      List<Reading> agency = readings.of(mention.quantity(), true);
      boolean own = mention.scope() == MentionScope.OWN;
      if (area.isEmpty() && own) {
        twice.add(mention);
      }
      if (quotedFor(mention, area, false) || quotedFor(mention, agency, true)) {
        return;
      }
      boolean claimed =
          quotes.claimed(mention.block(), mention.number().from(), mention.number().end());
      Optional<Reading> fitting =
          mention.scope() == MentionScope.AGENCY ? Optional.empty() : fitting(mention, area, false);
      Optional<Reading> fittingAgency = own ? Optional.empty() : fitting(mention, agency, true);
      if (fitting.isPresent()) {
        tell(mention, fitting.get(), area.size() > 1, false, Outcome.AGREES);
      } else if (fittingAgency.isPresent()) {
        tell(mention, fittingAgency.get(), agency.size() > 1, true, Outcome.AGREES);
      } else if (!claimed && own && proves(mention, area, false)) {
        tell(mention, area.get(0), false, false, Outcome.DIFFERS);
      } else if (!claimed
          && mention.scope() == MentionScope.AGENCY
          && proves(mention, agency, true)) {
        tell(mention, agency.get(0), false, true, Outcome.DIFFERS);
      }
    }

    /** Whether the words are those that the figure itself was read from. */
    private boolean quotedFor(Mention mention, List<Reading> readings, boolean agency) {
      return quotes
          .at(mention.block(), mention.number().from(), mention.number().end())
          .anyMatch(
              c ->
                  c.agency() == agency
                      && readings.stream()
                          .flatMap(r -> r.terms().stream())
                          .anyMatch(t -> t.id().equals(c.id())));
    }

    private Optional<Reading> fitting(Mention mention, List<Reading> all, boolean agency) {
      String unit = readings.unit(mention.quantity(), agency);
      return all.stream()
          .filter(
              r ->
                  mention.fits(r.value(), unit)
                      || r.value().subtract(mention.valueIn(unit)).abs().compareTo(r.slack()) <= 0)
          .findFirst();
    }

    /** Whether a number that no figure fits says that one of the two is not right. */
    private boolean proves(Mention mention, List<Reading> all, boolean agency) {
      String unit = readings.unit(mention.quantity(), agency);
      BigDecimal value = mention.valueIn(unit);
      return !all.isEmpty()
          && mention.number().exact()
          && !mention.quantity().vague()
          && all.stream().allMatch(r -> r.firm() && r.slack().signum() == 0)
          && (value.signum() == 0
              || !readings.another(mention.quantity(), value, mention.number().counter()));
    }

    private void tell(
        Mention mention, Reading reading, boolean several, boolean agency, Outcome outcome) {
      String base = (agency ? "agency:" : "") + "repeat/" + mention.quantity().id();
      boolean differs = outcome == Outcome.DIFFERS;
      String at = differs ? base + "=" + Numbers.plain(mention.number().value()) : agreeing(base);
      Labels name = readings.label(mention.quantity());
      findings.result(
          new CheckResult(
              Code.PROSE_DIFFERS,
              at,
              CheckKind.REPEATED,
              new Labels(name.hans() + "与正文所述", name.hant() + "與正文所述", name.en() + " and the text"),
              several ? reading.name().map(RepeatedFigureRule::fits) : Optional.empty(),
              outcome,
              Severity.WARNING,
              agency,
              reading.terms(),
              List.of(),
              reading.value(),
              mention.valueIn(readings.unit(mention.quantity(), agency)),
              differs ? tried(mention.quantity(), agency) : Optional.empty(),
              List.of(prose.place(mention.block(), mention.number().from(), mention.number().to())),
              Optional.empty()));
    }

    /** A difference is named by the number stated, so that no other sentence changes its name. */
    private String agreeing(String base) {
      int count = seen.merge(base, 1, Integer::sum);
      return count == 1 ? base : base + "/" + count;
    }

    /** All readings that were tried, where there are several. */
    private Optional<Labels> tried(Quantity quantity, boolean agency) {
      List<Reading> all = readings.of(quantity, agency);
      if (all.size() < 2) {
        return Optional.empty();
      }
      List<String> hans = new ArrayList<>();
      List<String> hant = new ArrayList<>();
      List<String> en = new ArrayList<>();
      for (Reading r : all) {
        Labels name = r.name().orElseGet(() -> readings.label(quantity));
        String value = Numbers.grouped(r.value());
        hans.add(name.hans() + value);
        hant.add(name.hant() + value);
        en.add(name.en() + " " + value);
      }
      return Optional.of(
          new Labels(
              "与" + String.join("、", hans) + "都不相符",
              "與" + String.join("、", hant) + "都不相符",
              "It fits none of: " + String.join(", ", en)));
    }
  }

  private static Labels fits(Labels reading) {
    return new Labels(
        "合于“" + reading.hans() + "”", "合於「" + reading.hant() + "」", "fits " + reading.en());
  }
}
