package nianjian.check;

import nianjian.archive.Article;
import nianjian.archive.Report;
import nianjian.archive.ReportText;
import nianjian.form.Form;

/**
 * A report as the rules see it.
 *
 * @param report its facts
 * @param article its text, rendered; {@link Article#EMPTY} for figures alone
 * @param form the form it follows
 * @param context what all reports are checked with
 */
record CheckedReport(Report report, Article article, Form form, CheckContext context) {
  /** Its words. */
  ReportText text() {
    return article.text();
  }
}
