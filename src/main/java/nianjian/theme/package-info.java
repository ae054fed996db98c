/** A theme folder as values. Read {@link nianjian.theme.Theme} first. */
@NullMarked
package nianjian.theme;

import org.jspecify.annotations.NullMarked;
