package nianjian.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import nianjian.archive.Extra;
import nianjian.archive.Report;
import nianjian.form.Metric;
import nianjian.form.MetricId;
import nianjian.prose.Prose;
import nianjian.prose.ProseFold;

/** Where the text has the quotes of the figures: a number within one belongs to its figure. */
final class QuotePlaces {
  private final Prose prose;
  private final IdentityHashMap<Prose.Block, List<Claim>> claims = new IdentityHashMap<>();

  /**
   * A stretch of a block that is quoted.
   *
   * @param id the figure
   * @param agency whether it is the agency's
   * @param from where it begins in the folded words
   * @param to where it ends
   */
  record Claim(MetricId id, boolean agency, int from, int to) {}

  private QuotePlaces(Prose prose) {
    this.prose = prose;
  }

  /** The quotes of a report. */
  static QuotePlaces of(Report report, Prose prose) {
    QuotePlaces places = new QuotePlaces(prose);
    report.metrics().all().forEach(m -> places.add(m, false));
    report.figures().agencyMetrics().all().forEach(m -> places.add(m, true));
    report.figures().extras().stream().map(Extra::metric).forEach(m -> places.add(m, false));
    return places;
  }

  /** The figures whose quotes hold a stretch. */
  Stream<Claim> at(Prose.Block block, int from, int to) {
    return claims.getOrDefault(block, List.of()).stream()
        .filter(c -> c.from() <= from && to <= c.to());
  }

  /** Whether some figure's quote holds a stretch. */
  boolean claimed(Prose.Block block, int from, int to) {
    return at(block, from, to).findAny().isPresent();
  }

  private void add(Metric metric, boolean agency) {
    if (metric.quote().isEmpty()) {
      return;
    }
    List<String> pieces =
        Stream.of(metric.quote().get().split("…", -1))
            .map(p -> ProseFold.of(p).words())
            .filter(p -> !p.isEmpty())
            .toList();
    int left = metric.occurrence();
    for (Prose.Block block : pieces.isEmpty() ? List.<Prose.Block>of() : prose.blocks()) {
      int from = block.words().indexOf(pieces.get(0));
      while (from >= 0) {
        List<Claim> found = claims(metric.id(), agency, block.words(), pieces, from);
        if (!found.isEmpty() && --left == 0) {
          claims.computeIfAbsent(block, b -> new ArrayList<>()).addAll(found);
          return;
        }
        from = block.words().indexOf(pieces.get(0), from + 1);
      }
    }
  }

  private static List<Claim> claims(
      MetricId id, boolean agency, String words, List<String> pieces, int from) {
    List<Claim> found = new ArrayList<>();
    int at = from;
    for (String piece : pieces) {
      int start = words.indexOf(piece, at);
      if (start < 0) {
        return List.of();
      }
      at = start + piece.length();
      found.add(new Claim(id, agency, start, at));
    }
    return found;
  }
}
