package nianjian.archive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nianjian.diagnostic.Position;
import nianjian.form.MetricId;

/**
 * A change to a published report.
 *
 * @param date when it was made
 * @param metric the figure that was changed, if one was
 * @param agency whether it is the agency's figure
 * @param from its earlier value; empty where it had none
 * @param to its present value; empty where it was taken away
 * @param reason why
 * @param position where the front matter says so
 */
public record Correction(
    LocalDate date,
    Optional<MetricId> metric,
    boolean agency,
    Optional<BigDecimal> from,
    Optional<BigDecimal> to,
    String reason,
    Position position) {}
