package nianjian.content;

import nianjian.archive.Report;

/**
 * A report as it was read: its facts and its text.
 *
 * @param report the facts
 * @param body the Markdown after the front matter
 * @param bodyLine how many lines of the file stand before the body
 */
public record ReportSource(Report report, String body, int bodyLine) {}
