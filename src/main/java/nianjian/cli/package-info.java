/** The commands: they open, call and report. Read {@link nianjian.cli.Main} first. */
@NullMarked
package nianjian.cli;

import org.jspecify.annotations.NullMarked;
