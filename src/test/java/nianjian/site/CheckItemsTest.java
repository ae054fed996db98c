package nianjian.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianjian.archive.Archive;
import nianjian.archive.Article;
import nianjian.archive.Place;
import nianjian.archive.Report;
import nianjian.archive.ReportText;
import nianjian.archive.Sample;
import nianjian.archive.Status;
import nianjian.check.CheckKind;
import nianjian.check.CheckResult;
import nianjian.check.ReportChecks;
import nianjian.config.SiteConfig;
import nianjian.content.FormReader;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Position;
import nianjian.diagnostic.Severity;
import nianjian.form.Forms;
import nianjian.form.Labels;
import nianjian.form.Outcome;
import nianjian.form.Stated;
import org.junit.jupiter.api.Test;

class CheckItemsTest {
  private static final Forms FORMS = FormReader.readAll();

  /** The words of a key, so that a test says which sentence was chosen and not how it reads. */
  private static final Texts KEYS =
      (key, arguments) ->
          key.substring("model.".length())
              + (arguments.length == 0 ? "" : "(" + String.join("|", arguments) + ")");

  private static Report report(int year, String form, Stated stated) {
    return Sample.report("wudu", year, form, Status.PUBLISHED, Sample.figures(stated));
  }

  private static SiteContext context(ReportChecks checks, Article article, Report... reports) {
    Archive archive = Archive.of(FORMS, Sample.regions(), List.of(reports));
    return new SiteContext(
        new SiteInput(
            archive,
            Map.of(reports[0].id(), checks),
            Map.of(reports[0].path(), article),
            List.of(),
            List.of(),
            SiteConfig.titled("年报"),
            "zh-Hans",
            KEYS,
            Map.of(),
            "test"));
  }

  /** The checks of the first report, as the form has them. */
  private static List<CheckItem> items(Report... reports) {
    Archive archive = Archive.of(FORMS, Sample.regions(), List.of(reports));
    return items(context(ReportChecks.of(reports[0], archive), Article.EMPTY, reports), reports[0]);
  }

  private static List<CheckItem> items(SiteContext context, Report report) {
    return new CheckItems(context).of(report).stream().map(CheckItems.Shown::item).toList();
  }

  private static CheckItem only(List<CheckItem> items, String name) {
    return items.stream().filter(i -> i.name().startsWith(name)).findFirst().orElseThrow();
  }

  /** The arithmetic with the place that each figure leads to. */
  private static List<String> written(List<CheckItem.Piece> equation) {
    List<String> pieces = new ArrayList<>();
    for (CheckItem.Piece p : equation) {
      pieces.add((p.text() + " " + p.figure() + " " + p.href()).strip());
    }
    return pieces;
  }

  private static CheckResult listed(
      String at, Outcome outcome, Optional<String> note, Place... at2) {
    return new CheckResult(
        Code.RELATION_DIFFERS,
        at,
        CheckKind.LIST,
        Labels.same(at),
        Optional.empty(),
        outcome,
        Severity.WARNING,
        false,
        List.of(),
        List.of(),
        BigDecimal.valueOf(7),
        BigDecimal.valueOf(6),
        Optional.of(Labels.same("原因")),
        List.of(at2),
        note);
  }

  private static Place place(String quote, String section) {
    return new Place(quote, section, Position.of("a.md"));
  }

  @Test
  void everyFigureOfASumLeadsToItsPlaceAndWhatIsComputedToNone() {
    Report report =
        report(
            2017,
            "2014",
            Stated.figure("litigation_total", "5")
                .and("litigation_upheld", "3")
                .and("litigation_corrected", "1")
                .and("litigation_other", "0"));

    assertThat(written(only(items(report), "行政诉讼数量").equation()))
        .containsExactly(
            "check.stated 5 #t-litigation_total",
            "check.parts 3 #t-litigation_upheld",
            "+ 1 #t-litigation_corrected",
            "+ 0 #t-litigation_other",
            "= 4",
            "check.difference 1");
  }

  @Test
  void aFigureQuotedInTheTextLeadsThere() {
    Report report =
        report(2017, "2014", Stated.figure("staff_total", "5").and("staff_full_time", "6"));
    Article article =
        new Article(
            "",
            List.of(),
            List.of(),
            ReportText.EMPTY,
            Set.of(),
            Map.of("staff_total", "t-quoted"),
            List.of(),
            "");
    ReportChecks checks =
        ReportChecks.of(report, Archive.of(FORMS, Sample.regions(), List.of(report)));

    assertThat(written(items(context(checks, article, report), report).get(0).equation()))
        .startsWith("check.stated 5 #t-quoted", "check.parts 6 #t-staff_full_time");
  }

  @Test
  void lastYearsFigureLeadsToLastYearsReport() {
    Stated now =
        Stated.figure("art20_1.rules.made", "2")
            .and("art20_1.rules.repealed", "1")
            .and("art20_1.rules.in_force", "9");
    Stated before = Stated.figure("art20_1.rules.in_force", "7");
    CheckItem item =
        only(items(report(2022, "2021", now), report(2021, "2021", before)), "check.line(现行有效");

    assertThat(written(item.equation()))
        .containsExactly(
            "check.stated 9 #t-art20_1.rules.in_force",
            "check.before 7 reports/wudu/2021.html#t-art20_1.rules.in_force",
            "+ 2 #t-art20_1.rules.made",
            "− 1 #t-art20_1.rules.repealed",
            "= 8",
            "check.difference 1");
  }

  @Test
  void openDifferencesComeFirstThenExplainedOnes() {
    Report report = report(2017, "2014", Stated.nothing());
    ReportChecks checks =
        new ReportChecks(
            List.of(
                listed("说明", Outcome.DIFFERS, Optional.of("原件如此")),
                listed("差异", Outcome.DIFFERS, Optional.empty()),
                listed("一致", Outcome.AGREES, Optional.empty()),
                listed("无法", Outcome.UNVERIFIABLE, Optional.empty())));

    assertThat(items(context(checks, Article.EMPTY, report), report))
        .extracting(i -> i.anchor() + " " + i.name() + " " + i.state() + " " + i.note())
        .containsExactly(
            "check-1 差异 differs ",
            "check-2 说明 explained 原件如此",
            "check-3 一致 agrees ",
            "check-4 无法 unverifiable ");
  }

  @Test
  void wordsOfTheTextLeadToTheirHeadingOrToTheTop() {
    Report report = report(2017, "2014", Stated.nothing());
    Article article =
        new Article(
            "", List.of(), List.of(), ReportText.EMPTY, Set.of("s3"), Map.of(), List.of(), "");
    ReportChecks checks =
        new ReportChecks(
            List.of(
                listed("甲", Outcome.DIFFERS, Optional.empty(), place("七个方面", "s3")),
                listed(
                    "乙", Outcome.DIFFERS, Optional.empty(), place("以下六项", ""), place("六项", "s3"))));
    List<CheckItem> items = items(context(checks, article, report), report);

    assertThat(items.get(0).places()).containsExactly(new Link("七个方面", "#s3"));
    assertThat(written(items.get(0).equation()))
        .containsExactly("check.stated 7 #s3", "check.counted 6 #s3", "check.difference 1");
    assertThat(items.get(1).places())
        .containsExactly(new Link("以下六项", "#text"), new Link("六项", "#s3"));
  }

  @Test
  void aBlankTotalIsSaidToBeBlankAndItsSumToBeDerived() {
    Stated stated =
        Stated.nothing()
            .row(FORMS.find("2021").orElseThrow(), "remedies", "review", "1 2 0 0 -")
            .row(FORMS.find("2021").orElseThrow(), "remedies", "litigation_direct", "0 0 0 0 0");
    CheckItem item = items(report(2022, "2021", stated)).get(1);

    assertThat(item.state()).isEqualTo("unverifiable");
    assertThat(item.equation().get(0).figure()).isEqualTo("check.unstated");
    assertThat(item.cause()).isEqualTo("总计格空白；由各分项相加推得 3，不是报告所载");
  }

  @Test
  void whatCannotBeCheckedSaysWhy() {
    Report missing =
        report(2017, "2014", Stated.figure("staff_total", "5").and("staff_full_time", "3"));
    Report rough =
        report(
            2017,
            "2014",
            Stated.nothing()
                .about("staff_total", "500")
                .and("staff_full_time", "300")
                .and("staff_part_time", "201"));

    assertThat(only(items(missing), "工作人员数").cause()).isEqualTo("check.whyMissing(兼职人员)");
    assertThat(only(items(rough), "工作人员数").cause())
        .startsWith("check.whyRough(")
        .doesNotContain("专职");
  }

  @Test
  void channelsThatExceedTheTotalAgreeAndSayWhy() {
    Report report =
        report(
            2017,
            "2014",
            Stated.figure("disclosed_total", "10")
                .and("channel_website", "9")
                .and("channel_wechat", "8"));

    assertThat(only(items(report), "主动公开总数与各渠道合计"))
        .extracting(CheckItem::state, CheckItem::cause)
        .containsExactly("agrees", "check.over");
  }

  @Test
  void linesOfATableThatAgreeAreOneItemWithTheArithmeticOfEach() {
    Stated stated =
        Stated.nothing()
            .row(FORMS.find("2021").orElseThrow(), "remedies", "review", "1 2 0 0 3")
            .row(FORMS.find("2021").orElseThrow(), "remedies", "litigation_direct", "1 0 0 0 1")
            .row(
                FORMS.find("2021").orElseThrow(),
                "remedies",
                "litigation_after_review",
                "1 0 0 0 2");
    List<CheckItem> items = items(report(2022, "2021", stated));

    assertThat(items).extracting(CheckItem::state).containsExactly("differs", "agrees");
    assertThat(items.get(0).lines()).isEmpty();
    assertThat(items.get(1).lines()).hasSize(2);
    assertThat(written(items.get(1).lines().get(0).equation()))
        .contains("check.stated 3 #t-remedies.review.total");
  }
}
