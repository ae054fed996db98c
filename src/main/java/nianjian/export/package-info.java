/**
 * The archive's data as tables, and tables as CSV and JSON. Each table is defined once, so that its
 * files and its schema cannot differ. Read {@link nianjian.export.ArchiveTables} first.
 */
@NullMarked
package nianjian.export;

import org.jspecify.annotations.NullMarked;
