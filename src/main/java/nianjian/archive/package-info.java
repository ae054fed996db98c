/**
 * The domain: reports, regions, and the archive that holds them. Read {@link
 * nianjian.archive.Archive} first.
 */
@NullMarked
package nianjian.archive;

import org.jspecify.annotations.NullMarked;
