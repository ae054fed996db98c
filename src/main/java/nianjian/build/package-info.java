/**
 * The pipeline from {@code content/} to the site. Read {@link nianjian.build.SiteBuilder} first.
 */
@NullMarked
package nianjian.build;

import org.jspecify.annotations.NullMarked;
