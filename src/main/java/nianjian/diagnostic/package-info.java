/** What is wrong, where, and how to mend it. Read {@link nianjian.diagnostic.Diagnostic} first. */
@NullMarked
package nianjian.diagnostic;

import org.jspecify.annotations.NullMarked;
