package nianjian.archive;

import nianjian.form.MetricId;

/**
 * Names a figure of a report: of its own scope, or the agency's beside it.
 *
 * @param id which figure
 * @param agency whether the agency's is meant, written {@code agency:<id>}
 */
public record FigureRef(MetricId id, boolean agency) {
  /** What is written before the id of the agency's figure. */
  public static final String AGENCY = "agency:";

  /** A figure of the report's own scope. */
  public static FigureRef of(MetricId id) {
    return new FigureRef(id, false);
  }

  @Override
  public String toString() {
    return (agency ? AGENCY : "") + id;
  }
}
