/** The settings of a site, from {@code site.yml}. Read {@link nianjian.config.SiteConfig} first. */
@NullMarked
package nianjian.config;

import org.jspecify.annotations.NullMarked;
