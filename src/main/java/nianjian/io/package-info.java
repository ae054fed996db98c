/** Files, paths and hashes. Read {@link nianjian.io.SitePath} first. */
@NullMarked
package nianjian.io;

import org.jspecify.annotations.NullMarked;
