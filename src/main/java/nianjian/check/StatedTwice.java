package nianjian.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianjian.archive.DeclaredSum;
import nianjian.archive.Report;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Severity;
import nianjian.form.Labels;
import nianjian.form.MetricId;
import nianjian.form.Numbers;
import nianjian.prose.Mention;

/** What a text states in two places, where no figure of the report says which is right. */
final class StatedTwice {
  private final Report report;
  private final QuotePlaces quotes;
  private final FigureReadings readings;
  private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();

  StatedTwice(Report report, QuotePlaces quotes, FigureReadings readings) {
    this.report = report;
    this.quotes = quotes;
    this.readings = readings;
  }

  /** Takes a mention that no figure answers to. */
  void add(Mention mention) {
    if (mention.number().exact()) {
      mentions.computeIfAbsent(mention.quantity().id(), id -> new ArrayList<>()).add(mention);
    }
  }

  /** Tells of what has two values. */
  void tell(Findings findings) {
    for (List<Mention> all : mentions.values()) {
      Mention first = all.get(0);
      for (Mention other : all) {
        BigDecimal value = other.number().value();
        if (value.compareTo(first.number().value()) != 0 && !related(first, other)) {
          tell(first, other, findings);
          break;
        }
      }
    }
  }

  private void tell(Mention first, Mention other, Findings findings) {
    Labels label = readings.label(first.quantity());
    boolean sameWords = lead(first).equals(lead(other));
    findings.inText(
        sameWords && !first.quantity().vague() ? Severity.WARNING : Severity.INFO,
        Code.STATED_TWICE,
        other.block().offset(other.number().from()),
        other.block().endOffset(other.number().to()),
        "stated/" + first.quantity().id(),
        label.hans(),
        Numbers.grouped(first.number().value()),
        Numbers.grouped(other.number().value()));
  }

  private static String lead(Mention mention) {
    return mention.block().between(mention.from(), mention.number().from());
  }

  /** Whether the report itself sets the two against each other, or gives each a figure. */
  private boolean related(Mention a, Mention b) {
    List<MetricId> left = claimants(a);
    List<MetricId> right = claimants(b);
    for (DeclaredSum sum : report.figures().sums()) {
      boolean ab = left.contains(sum.total()) && right.stream().anyMatch(sum.parts()::contains);
      boolean ba = right.contains(sum.total()) && left.stream().anyMatch(sum.parts()::contains);
      boolean parts =
          left.stream().anyMatch(sum.parts()::contains)
              && right.stream().anyMatch(sum.parts()::contains);
      if (ab || ba || parts) {
        return true;
      }
    }
    return false;
  }

  private List<MetricId> claimants(Mention mention) {
    return quotes
        .at(mention.block(), mention.number().from(), mention.number().end())
        .map(QuotePlaces.Claim::id)
        .toList();
  }
}
