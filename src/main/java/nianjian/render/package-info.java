/**
 * Pages into bytes, by the layouts of a theme. FreeMarker's door. Read {@link
 * nianjian.render.PageRenderer} first.
 */
@NullMarked
package nianjian.render;

import org.jspecify.annotations.NullMarked;
