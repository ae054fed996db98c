/**
 * Figures as SVG. Charts have no viewBox: their height is in pixels, across they are in percent, so
 * that they reflow on a narrow screen and their words keep their size. Read {@link
 * nianjian.chart.BarChart} first.
 */
@NullMarked
package nianjian.chart;

import org.jspecify.annotations.NullMarked;
