package nianjian.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nianjian.archive.Correction;
import nianjian.archive.Report;
import nianjian.archive.Status;
import nianjian.check.ReportChecks;

/** Status notices of a report: the gravest first, at most three. */
final class Notices {
  private static final int MOST = 3;

  private final SiteContext context;
  private final Wording wording;

  Notices(SiteContext context) {
    this.context = context;
    this.wording = new Wording(context);
  }

  /**
   * The notices of a report.
   *
   * @param page the output path of its page where they stand on another page, else empty
   */
  List<Notice> of(Report report, String page) {
    List<Notice> notices = new ArrayList<>();
    report
        .withdrawal()
        .ifPresent(
            w ->
                notices.add(
                    notice(
                        "stop",
                        "withdrawn",
                        context.t("notice.withdrawnText", wording.date(w.date()), w.reason()),
                        Link.plain(""))));
    if (report.status() == Status.DRAFT) {
      notices.add(notice("stop", "draft", context.t("notice.draftText"), Link.plain("")));
    }
    if (report.status() != Status.WITHDRAWN) {
      figures(report, page, notices);
    }
    return notices.subList(0, Math.min(MOST, notices.size()));
  }

  private void figures(Report report, String page, List<Notice> notices) {
    ReportChecks checks = context.checks(report);
    int notes = context.article(report).notes().size();
    if (checks.differences() > 0) {
      int explained = context.explained(report);
      String key =
          explained == 0
              ? "notice.check"
              : explained < checks.differences() ? "notice.checkSome" : "notice.checkExplained";
      String text = context.t(key, checks.checks(), checks.differences(), explained);
      boolean withNotes = notes > 0 && page.isEmpty();
      notices.add(
          notice(
              "warn",
              "check",
              withNotes ? context.t("notice.andNotes", text, notes) : context.t("notice.end", text),
              new Link(context.t("notice.checkLink"), page + "#check")));
    }
    boolean figures = report.corrections().stream().anyMatch(c -> c.metric().isPresent());
    report.corrections().stream()
        .map(Correction::date)
        .max(LocalDate::compareTo)
        .ifPresent(
            date ->
                notices.add(
                    notice(
                        "info",
                        "corrected",
                        context.t(
                            figures ? "notice.correctedText" : "notice.correctedWords",
                            wording.date(date)),
                        new Link(context.t("notice.correctedLink"), page + "#errata"))));
    if (!report.hasBody()) {
      notices.add(
          notice(
              "info",
              "figuresOnly",
              context.t("notice.figuresOnlyText"),
              new Link(context.t("notice.source"), report.source().url().orElse(""))));
    }
    if (report.source().script().filter("zh-Hant"::equals).isPresent()) {
      notices.add(notice("info", "script", context.t("notice.scriptText"), Link.plain("")));
    }
    if (checks.differences() == 0 && notes > 0 && page.isEmpty()) {
      notices.add(
          notice(
              "info",
              "notes",
              context.t("notice.notesText", notes),
              new Link(context.t("notice.notesLink"), "#errata")));
    }
  }

  private Notice notice(String kind, String key, String text, Link link) {
    return new Notice(kind, context.t("notice." + key + "Label"), text, link);
  }
}
