package nianjian.archive;

import java.util.List;
import java.util.Optional;
import nianjian.form.MetricId;

/**
 * A sum that a report declares of itself.
 *
 * @param total the figure that is the sum
 * @param parts the figures that add up to it
 * @param note what a reader must know
 */
public record DeclaredSum(MetricId total, List<MetricId> parts, Optional<String> note) {
  public DeclaredSum {
    parts = List.copyOf(parts);
  }
}
