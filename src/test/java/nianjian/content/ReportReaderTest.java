package nianjian.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianjian.archive.Contact;
import nianjian.archive.IndexCard;
import nianjian.archive.Period;
import nianjian.archive.RegionTree;
import nianjian.archive.Report;
import nianjian.archive.ReportId;
import nianjian.archive.Scope;
import nianjian.archive.Source;
import nianjian.archive.Status;
import nianjian.archive.Withdrawal;
import nianjian.config.Limits;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.FoundLines;
import nianjian.diagnostic.Severity;
import nianjian.io.ContentHash;
import nianjian.io.FileStamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {
  private static List<String> found(String lines) {
    return ReportCase.of(lines).found();
  }

  private static Report report(String lines) {
    return ReportCase.of(lines).report();
  }

  private static List<Severity> severities(ReportCase report) {
    assertThat(report.found()).isNotEmpty();
    return report.diagnostics().all().stream().map(Diagnostic::severity).toList();
  }

  @Test
  void shortestReportHasItsIdTitleAndText() {
    ReportSource source = ReportCase.of("").source();
    Report report = source.report();
    assertThat(report.id()).isEqualTo(new ReportId("wudu", 2017));
    assertThat(report.title()).isEqualTo("年报");
    assertThat(report.path()).isEqualTo("content/reports/wudu/2017/index.md");
    assertThat(report.status()).isEqualTo(Status.PUBLISHED);
    assertThat(report.scope()).isEqualTo(Scope.AREA);
    assertThat(report.form()).isEqualTo("2014");
    assertThat(source.body()).isEqualTo("\n## 一、概述\n");
    assertThat(source.bodyLine()).isEqualTo(6);
    assertThat(report.bodyHash()).contains(ContentHash.of(source.body()));
  }

  @Test
  void everyKeyIsRead() {
    Report report =
        ReportCase.of(
                """
                issuer: 武都区人民政府办公室
                published: 2018-02-01
                signed: 2018-01-22
                updated: 2019-03-04
                form: "2014"
                scope: area
                status: published
                index-number: null
                document-number: 武政办发〔2018〕1号
                subject: 政务公开
                keywords: ~
                validity: 有效
                repealed: 否
                access: 主动公开
                summary: 摘要
                publisher: 区政府网站
                author: 区政府办
                contact: {address: 旧城路288号, postcode: "746000", phone: "0939-8212056", email: a@b.cn}
                period: {from: 2017-01-01, to: 2017-12-31}
                source: {url: "https://www.gov.cn/a.html", retrieved: 2026-11-21, file: [a.txt, b.pdf], script: zh-Hant, site-code: "6212020001", hits: 3337}
                attachments: 附件1.xls
                aliases: [/zwgk/nb/2017.html, old/2017/]
                supplied: [title, signed]
                noindex: true
                params: {cover: 红}
                """)
            .beside("a.txt", "b.pdf", "附件1.xls")
            .report();
    assertThat(report.issuer()).contains("武都区人民政府办公室");
    assertThat(report.published()).contains(LocalDate.of(2018, 2, 1));
    assertThat(report.updated()).contains(LocalDate.of(2019, 3, 4));
    IndexCard card = report.card();
    assertThat(card.has("index-number")).isTrue();
    assertThat(card.value("index-number")).isEmpty();
    assertThat(card.has("keywords")).isTrue();
    assertThat(card.value("document-number")).contains("武政办发〔2018〕1号");
    assertThat(card.value("signed")).contains("2018-01-22");
    assertThat(card.value("published")).contains("2018-02-01");
    assertThat(card.value("repealed")).contains("否");
    assertThat(card.value("author")).contains("区政府办");
    assertThat(report.contact().email()).contains("a@b.cn");
    assertThat(report.contact().postcode()).contains("746000");
    assertThat(report.period())
        .contains(new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31)));
    Source source = report.source();
    assertThat(source.url()).contains("https://www.gov.cn/a.html");
    assertThat(source.retrieved()).contains(LocalDate.of(2026, 11, 21));
    assertThat(source.files()).containsExactly("a.txt", "b.pdf");
    assertThat(source.script()).contains("zh-Hant");
    assertThat(source.siteCode()).contains("6212020001");
    assertThat(source.hits()).hasValue(3337);
    assertThat(report.attachments()).containsExactly("附件1.xls");
    assertThat(report.aliases()).containsExactly("zwgk/nb/2017.html", "old/2017/index.html");
    assertThat(report.supplied()).isEqualTo(Set.of("title", "signed"));
    assertThat(report.noindex()).isTrue();
    assertThat(report.params()).isEqualTo(Map.of("cover", "红"));
  }

  @Test
  void keyThatIsLeftOutOfTheCardIsNotOnIt() {
    Report report = report("published: null");
    assertThat(report.card().has("published")).isTrue();
    assertThat(report.card().has("index-number")).isFalse();
    assertThat(report("").card().has("published")).isFalse();
    assertThat(report("").contact()).isEqualTo(Contact.NONE);
  }

  @Test
  void unknownKeyIsAnErrorWithTheNearest() {
    ReportCase report = ReportCase.of("publshed: 2018-01-20");
    assertThat(report.isRead()).isFalse();
    assertThat(FoundLines.of(report.diagnostics()))
        .singleElement()
        .asString()
        .startsWith("NJ110 5:1 publshed|published|")
        .doesNotContain("draft");
  }

  @Test
  void titleRegionAndYearAreRequired() {
    assertThat(ReportCase.whole("---\nissuer: 甲\n---\n文\n").found())
        .containsExactly("NJ112 2:1 region", "NJ112 2:1 title", "NJ112 2:1 year");
  }

  @Test
  void regionAndYearMustAgreeWithThePath() {
    assertThat(ReportCase.whole("---\ntitle: 年报\nregion: gansu\nyear: 2018\n---\n文\n").found())
        .containsExactly("NJ204 3:9 region|gansu|wudu", "NJ204 4:7 year|2018|2017");
  }

  @Test
  void unknownRegionIsAnErrorAndInADraftAWarning() {
    ReportCase report = ReportCase.of("wudo", 2017, "");
    assertThat(report.found()).containsExactly("NJ205 3:9 wudo|wudu");
    assertThat(report.isRead()).isFalse();
    ReportCase draft = ReportCase.of("wudo", 2017, "status: draft");
    assertThat(severities(draft)).containsExactly(Severity.WARNING);
    assertThat(draft.isRead()).isTrue();
  }

  @Test
  void regionThatCannotBeAnAddressIsAnErrorEvenInADraft() {
    assertThat(ReportCase.of("Wu_Du", 2017, "status: draft").found())
        .containsExactly("NJ211 3:9 region|Wu_Du|@region-id");
  }

  @Test
  void departmentsCountForThemselvesUnlessTheySayOtherwise() {
    assertThat(ReportCase.of("wudu-jyj", 2017, "").report().scope()).isEqualTo(Scope.AGENCY);
    assertThat(ReportCase.of("wudu-jyj", 2017, "scope: area").report().scope())
        .isEqualTo(Scope.AREA);
    assertThat(report("scope: agency").scope()).isEqualTo(Scope.AGENCY);
    assertThat(found("scope: 全区域")).containsExactly("NJ201 5:8 scope|全区域|area, agency|");
  }

  @ParameterizedTest
  @CsvSource({"2008,free", "2013,free", "2014,2014", "2018,2014", "2020,2019", "2025,2021"})
  void formFollowsFromTheYear(int year, String form) {
    assertThat(ReportCase.of("wudu", year, "").report().form()).isEqualTo(form);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014", "\"2014\""})
  void formMayBeWrittenWithOrWithoutQuotes(String form) {
    assertThat(report("form: " + form).form()).isEqualTo("2014");
  }

  @Test
  void formOfAnotherTimeIsAWarning() {
    ReportCase report = ReportCase.of("form: free");
    assertThat(report.found()).containsExactly("NJ206 5:7 free|2017|2014");
    assertThat(report.isRead()).isTrue();
  }

  @Test
  void unknownFormIsAnError() {
    assertThat(found("form: 2022"))
        .containsExactly("NJ201 5:7 form|2022|free, 2014, 2019, 2021|2021");
  }

  @Test
  void statusIsOneOfThree() {
    assertThat(report("status: draft").status()).isEqualTo(Status.DRAFT);
    assertThat(found("status: 草稿")).hasSize(1);
  }

  @Test
  void oldKeysAreReadWithAHint() {
    ReportCase draft = ReportCase.of("draft: true\ndate: 2018-02-01");
    assertThat(draft.found())
        .containsExactly("NJ116 5:8 draft|status: draft", "NJ116 6:7 date|published");
    assertThat(severities(draft)).containsOnly(Severity.WARNING);
    assertThat(draft.isRead()).isTrue();
  }

  @Test
  void oldKeysGiveWayToNewOnes() {
    assertThat(ReportCase.of("draft: true\nstatus: published\ndate: 2018-02-30").found())
        .containsExactly(
            "NJ203 7:7 2018-02-30|date|2018-02|28",
            "NJ116 5:8 draft|status: draft",
            "NJ116 7:7 date|published");
  }

  @Test
  void impossibleDatesAreErrors() {
    assertThat(found("published: 2021-02-29\nsigned: 2021-13-45\nrepealed: 2020年底"))
        .containsExactly(
            "NJ203 5:12 2021-02-29|published|2021-02|28", "NJ203 6:9 2021-13-45|signed||");
  }

  @Test
  void withdrawnReportSaysWhenAndWhy() {
    Report report = report("status: withdrawn\nwithdrawn: {date: 2020-01-02, reason: 重复}");
    assertThat(report.withdrawal()).contains(new Withdrawal(LocalDate.of(2020, 1, 2), "重复"));
  }

  @Test
  void incompleteWithdrawalIsAnError() {
    assertThat(found("status: withdrawn")).containsExactly("NJ210 5:9 date, reason");
    assertThat(found("status: withdrawn\nwithdrawn: {date: 2020-01-02}"))
        .containsExactly("NJ210 6:12 reason");
    assertThat(found("status: withdrawn\nwithdrawn: {reason: 重复}"))
        .containsExactly("NJ210 6:12 date");
  }

  @Test
  void withdrawalFollowsPublication() {
    String lines =
        "published: 2018-02-01\nstatus: withdrawn\nwithdrawn: {date: 2018-01-31, reason: 重复}";
    assertThat(found(lines))
        .containsExactly("NJ223 7:19 @fact-withdrawn-date|2018-01-31|@fact-published|2018-02-01");
    assertThat(found(lines.replace("2018-01-31", "2018-02-01"))).isEmpty();
  }

  @Test
  void withdrawalOfAReportThatIsNotMarkedIsAnError() {
    assertThat(found("withdrawn: {date: 2020-01-02, reason: 重复}"))
        .containsExactly("NJ210 5:12 status: withdrawn");
  }

  @Test
  void recordOfFiguresAloneNeedsItsPage() {
    assertThat(ReportCase.of("metrics: {disclosed_total: 3}").withoutBody().found())
        .containsExactly("NJ209 2:1");
    assertThat(ReportCase.of("source: {retrieved: 2020-01-01}").withoutBody().found())
        .containsExactly("NJ209 5:9");
    Report report = ReportCase.of("source: {url: 'https://a.gov.cn/1'}").withoutBody().report();
    assertThat(report.hasBody()).isFalse();
  }

  @Test
  void draftMayWaitForItsTextAndAWithdrawnReportNeedsNone() {
    assertThat(severities(ReportCase.of("status: draft").withoutBody()))
        .containsExactly(Severity.WARNING);
    assertThat(
            ReportCase.of("status: withdrawn\nwithdrawn: {date: 2020-01-02, reason: 重复}")
                .withoutBody()
                .found())
        .isEmpty();
  }

  @Test
  void agencyFiguresHaveNoPlaceInAnAgencysReport() {
    assertThat(found("scope: agency\nagency-metrics: {trainees: 3}")).containsExactly("NJ214 6:17");
    assertThat(found("scope: area\nagency-metrics: {trainees: 3}")).isEmpty();
    assertThat(found("scope: agency\nagency-metrics:")).isEmpty();
  }

  @Test
  void periodEndsAfterItBegins() {
    assertThat(found("period: {from: 2017-12-31, to: 2017-01-01}"))
        .containsExactly("NJ201 5:32 to|2017-01-01|≥ 2017-12-31|");
    assertThat(found("period: {from: 2017-12-31}")).containsExactly("NJ112 5:9 to");
  }

  @Test
  void suppliedNamesKeysOfTheFrontMatter() {
    assertThat(found("supplied: [isuer]"))
        .singleElement()
        .asString()
        .startsWith("NJ201 5:11 supplied|isuer|title, region, ")
        .endsWith("|issuer");
  }

  @Test
  void textInAnotherCharsetIsRefused() {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile file =
        new SourceFile("content/reports/wudu/2017.md", Path.of("x"), new FileStamp(0, 0));
    ReportFiles files = new ReportFiles(new ReportId("wudu", 2017), file, List.of(), List.of());
    byte[] bytes = "---\ntitle: 年报\n---\n".getBytes(Charset.forName("GBK"));
    ReportReader reader =
        new ReportReader(ReportCase.FORMS, RegionTree.of(List.of()), Limits.DEFAULT);
    assertThat(reader.read(files, new SourceBytes(file.path(), bytes), diagnostics)).isEmpty();
    assertThat(FoundLines.of(diagnostics)).containsExactly("NJ102 2:8 @looks-gb18030");
  }

  @Test
  void frontMatterOverTheLimitIsRefused() {
    String text = "---\n" + "a".repeat(262_145) + "\n---\n";
    assertThat(ReportCase.whole(text).found())
        .containsExactly("NJ109 2:1 262146|262144|@characters");
  }

  @Test
  void whatIsCutByANumberSignIsAWarningAtItsPlace() {
    ReportCase report = ReportCase.of("issuer: 办公室 #3");
    assertThat(report.found()).containsExactly("NJ115 5:13 办公室|#3");
    assertThat(report.isRead()).isTrue();
  }
}
