/**
 * Figures, the forms that say which there are, and what they must add up to. Read {@link
 * nianjian.form.Form} first.
 */
@NullMarked
package nianjian.form;

import org.jspecify.annotations.NullMarked;
