package nianjian.archive;

import java.util.List;
import java.util.Optional;

/**
 * A sum that a report declares of itself.
 *
 * @param total the figure that is the sum
 * @param parts the figures that add up to it
 * @param note what a reader must know
 */
public record DeclaredSum(FigureRef total, List<Part> parts, Optional<String> note) {
  public DeclaredSum {
    parts = List.copyOf(parts);
  }

  /**
   * A figure that is added, or taken away.
   *
   * @param figure which
   * @param taken whether it is taken away, written with a hyphen before it
   */
  public record Part(FigureRef figure, boolean taken) {}
}
