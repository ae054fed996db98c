package nianjian.archive;

import nianjian.form.Metric;

/**
 * A figure that no indicator of the form fits.
 *
 * @param id its key within the report
 * @param label what it counts
 * @param unit its unit
 * @param metric its figure, with the id {@code extra.<id>}
 */
public record Extra(String id, String label, String unit, Metric metric) {}
