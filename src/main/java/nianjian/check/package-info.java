/**
 * Is it true? Rules over reports and the archive. Read {@link nianjian.check.ReportChecks} first.
 */
@NullMarked
package nianjian.check;

import org.jspecify.annotations.NullMarked;
