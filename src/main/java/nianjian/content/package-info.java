/**
 * Sources into domain values. Read {@link nianjian.content.SourceScanner} and {@link
 * nianjian.content.ReportReader} first.
 */
@NullMarked
package nianjian.content;

import org.jspecify.annotations.NullMarked;
