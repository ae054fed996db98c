package nianjian.form;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The figures of one report and scope. A figure that is not stated is absent, never 0; a cell that
 * a printed table leaves blank is absent too, and {@link #isBlank} tells it apart.
 */
public final class MetricTable {
  /** No figures at all. */
  public static final MetricTable EMPTY = new MetricTable(List.of(), Set.of());

  private final Map<MetricId, Metric> metrics;
  private final Set<MetricId> blanks;

  private MetricTable(Collection<Metric> metrics, Collection<MetricId> blanks) {
    Map<MetricId, Metric> byId = new LinkedHashMap<>();
    metrics.forEach(m -> byId.put(m.id(), m));
    this.metrics = Collections.unmodifiableMap(byId);
    this.blanks = Collections.unmodifiableSet(new LinkedHashSet<>(blanks));
  }

  /** A table of these figures, in this order, and these blank cells. */
  public static MetricTable of(Collection<Metric> metrics, Collection<MetricId> blanks) {
    return new MetricTable(metrics, blanks);
  }

  /** The figure with this id, if it is stated. */
  public Optional<Metric> find(MetricId id) {
    return Optional.ofNullable(metrics.get(id));
  }

  /** The value of a figure, if it is stated. */
  public Optional<BigDecimal> value(MetricId id) {
    return find(id).map(Metric::value);
  }

  /** The same figures in the units of a form, where they can be turned into them. */
  public MetricTable inUnitsOf(Form form) {
    if (metrics.values().stream().allMatch(m -> m.unit().isEmpty())) {
      return this;
    }
    return of(
        metrics.values().stream()
            .map(m -> form.name(m.id()).map(n -> m.in(n.unit())).orElse(m))
            .toList(),
        blanks);
  }

  /** Whether a printed table leaves this cell blank. */
  public boolean isBlank(MetricId id) {
    return blanks.contains(id);
  }

  /** The cells that a printed table leaves blank. */
  public Set<MetricId> blanks() {
    return blanks;
  }

  /** All figures, in the order of the front matter. */
  public Collection<Metric> all() {
    return metrics.values();
  }

  /** Whether no figure is stated. */
  public boolean isEmpty() {
    return metrics.isEmpty();
  }

  /** How many figures are stated. */
  public int size() {
    return metrics.size();
  }
}
