package nianjian.archive;

import java.math.BigDecimal;
import java.util.Optional;
import nianjian.form.MetricId;

/**
 * A percentage that a report declares of itself.
 *
 * @param part the figure divided
 * @param whole the figure it is divided by
 * @param percent the percentage as the report prints it, its scale being the stated precision
 * @param figure the figure that holds the percentage, if the report's figures have it
 */
public record DeclaredRatio(
    MetricId part, MetricId whole, BigDecimal percent, Optional<MetricId> figure) {}
