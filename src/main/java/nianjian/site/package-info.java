/**
 * What the site will consist of: the archive and its verdicts as closed page models and planned
 * files. Read {@link nianjian.site.SitePlan} and {@link nianjian.site.PageModel} first.
 */
@NullMarked
package nianjian.site;

import org.jspecify.annotations.NullMarked;
