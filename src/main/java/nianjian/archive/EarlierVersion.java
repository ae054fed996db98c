package nianjian.archive;

/**
 * A report's text as it was before a correction; it stays readable beside the current one.
 *
 * @param report the report
 * @param name {@code v1}, {@code v2} …
 * @param path its source, relative to the site folder
 * @param title the title it had
 */
public record EarlierVersion(ReportId report, String name, String path, String title) {}
