package nianjian.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import nianjian.TestSite;
import nianjian.TestSite.Built;
import nianjian.TestSite.Setup;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedFiguresTest {
  private static final String REPORT = "content/reports/wudu/2016.md";
  private static final String FIGURES = "metrics: {disclosed_total: 20000, channel_website: 3000}";

  @TempDir private Path temporary;

  private TestSite published(UnaryOperator<String> figures) {
    TestSite site = TestSite.copyOf("tiny", temporary);
    site.edit(REPORT, FIGURES, figures.apply(FIGURES));
    site.build().assertWell();
    return site;
  }

  private TestSite published() {
    return published(figures -> figures);
  }

  private static List<Diagnostic> changed(List<Diagnostic> all) {
    return all.stream().filter(d -> d.code() == Code.FIGURE_CHANGED).toList();
  }

  private static List<Diagnostic> changed(TestSite site) {
    return changed(site.check().diagnostics());
  }

  @Test
  void aPublishedFigureThatChangedIsToldAtItsPlace() {
    TestSite site = published().edit(REPORT, "channel_website: 3000", "channel_website: 3300");

    List<Diagnostic> found = changed(site);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).position().line()).isEqualTo(8);
    assertThat(found.get(0).at()).contains("channel_website");
    assertThat(found.get(0).arguments()).contains("3000", "3300", "channel_website");
  }

  @Test
  void buildTellsItToo() {
    TestSite site = published().edit(REPORT, "channel_website: 3000", "channel_website: 3300");

    assertThat(site.build().assertWell().findings()).containsExactly(REPORT + ":8 warning NJ307");
    assertThat(site.build().findings()).as("it is published now").isEmpty();
  }

  @Test
  void aStrictBuildIsStoppedByIt() {
    TestSite site = published().edit(REPORT, "channel_website: 3000", "channel_website: 3300");

    site.build(Setup::strictly).assertFailed(REPORT + ":8 warning NJ307");
  }

  @Test
  void aCorrectionExplainsItAndReadersSeeBothValues() {
    TestSite site =
        published()
            .edit(REPORT, "channel_website: 3000", "channel_website: 3300")
            .edit(
                REPORT,
                "aliases:",
                "corrections: [{date: 2020-01-02, metric: channel_website, from: 3000, to: 3300,"
                    + " reason: 录入有误}]\naliases:");

    assertThat(changed(site)).isEmpty();
    Built built = site.build(Setup::strictly).assertWell();
    built
        .assertPage("reports/wudu/2016.html", "3,000", "3,300", "录入有误")
        .assertPage("about/corrections.html", "录入有误");
    assertThat(built.files().get("data/figures.csv").lines())
        .anyMatch(l -> l.contains(",channel_website,") && l.contains(",3300,corrected,"));
  }

  @Test
  void correctionsMayLeadThereInSteps() {
    String steps =
        "corrections: [{date: 2021-01-02, metric: channel_website, from: 3100, to: 3300, reason: 二},"
            + " {date: 2020-01-02, metric: channel_website, from: 3000, to: 3100, reason: 一}]\n";
    TestSite site =
        published()
            .edit(REPORT, "channel_website: 3000", "channel_website: 3300")
            .edit(REPORT, "aliases:", steps + "aliases:");

    assertThat(changed(site)).isEmpty();
  }

  @Test
  void aCorrectionFromAnotherValueDoesNotExplainIt() {
    TestSite site =
        published()
            .edit(REPORT, "channel_website: 3000", "channel_website: 3300")
            .edit(
                REPORT,
                "aliases:",
                "corrections: [{date: 2020-01-02, metric: channel_website, from: 2999, to: 3300,"
                    + " reason: 录入有误}]\naliases:");

    assertThat(changed(site)).hasSize(1);
  }

  @Test
  void aFigureThatVanishedIsToldAtTheKeyOfFigures() {
    TestSite site = published().edit(REPORT, ", channel_website: 3000", "");

    List<Diagnostic> found = changed(site);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).position().line()).isEqualTo(8);
    assertThat(found.get(0).position().column()).as("the key, not a figure in it").isEqualTo(1);
    assertThat(found.get(0).arguments()).contains("@not-stated", "null");
    site.edit(
        REPORT,
        "aliases:",
        "corrections: [{date: 2020-01-02, metric: channel_website, from: 3000, to: null,"
            + " reason: 原件未载}]\naliases:");
    assertThat(changed(site)).isEmpty();
  }

  @Test
  void aNewFigureAndAnotherSpellingOfAValueAreNoChange() {
    TestSite site =
        published()
            .edit(
                REPORT,
                FIGURES,
                "metrics: {disclosed_total: {value: 20000, note: 核对过}, channel_website: 3000,"
                    + " channel_wechat: 5}");

    assertThat(changed(site)).isEmpty();
  }

  @Test
  void theAgencysFiguresAreTheirOwn() {
    TestSite site =
        published(figures -> figures + "\nagency-metrics: {disclosed_total: 7}")
            .edit(
                REPORT,
                "agency-metrics: {disclosed_total: 7}",
                "agency-metrics: {disclosed_total: 8}");

    assertThat(changed(site))
        .extracting(d -> d.at().orElse(""))
        .containsExactly("agency:disclosed_total");
  }

  @Test
  void anExtraIsAPublishedFigureAsWell() {
    String extra = "\nextras: [{id: villagers, label: 认证村民, value: 12, unit: 人}]";
    TestSite site = published(figures -> figures + extra).edit(REPORT, extra, "");

    assertThat(changed(site)).extracting(d -> d.at().orElse("")).containsExactly("extra.villagers");
  }

  @Test
  void aScopeThatWasPutRightIsNoChangeOfFigures() {
    TestSite site = published().edit(REPORT, "year: 2016", "year: 2016\nscope: agency");
    assertThat(changed(site)).isEmpty();

    site.build().assertWell();
    assertThat(changed(site.edit(REPORT, "scope: agency", "scope: area"))).isEmpty();
  }

  @Test
  void aReportThatIsGoneWithdrawnOrADraftAgainIsAnotherMatter() {
    TestSite site = published();

    site.edit(REPORT, "year: 2016", "year: 2016\nstatus: draft");
    assertThat(changed(site)).isEmpty();
    site.edit(
        REPORT, "status: draft", "status: withdrawn\nwithdrawn: {date: 2020-01-01, reason: 有误}");
    assertThat(changed(site)).isEmpty();
    assertThat(changed(site.remove(REPORT))).isEmpty();
  }

  @Test
  void editorsMayAcceptIt() {
    TestSite site =
        published()
            .edit(REPORT, "channel_website: 3000", "channel_website: 3300")
            .edit(
                REPORT,
                "year: 2016",
                "year: 2016\naccept: [{code: NJ307, at: channel_website, note: 试运行时的数据}]");

    assertThat(changed(site))
        .extracting(d -> d.explanation().orElse(""))
        .containsExactly("试运行时的数据");
    site.build(Setup::strictly).assertWell();
  }

  @Test
  void withoutFiguresThatCanBeReliedOnNothingIsCompared() {
    TestSite site = published();
    assertThat(site.check().compared()).isTrue();

    site.add("public/data/figures.csv", "region,year,scope,indicator,value\nwudu,2016,area,a,1\n");
    assertThat(site.check().compared()).isFalse();
    assertThat(changed(site)).isEmpty();

    site.build(Setup::withDrafts).assertWell();
    assertThat(site.check().compared()).as("built with drafts").isFalse();
    site.build().assertWell();
    assertThat(site.check().compared()).isTrue();
    site.remove("public/manifest.json");
    assertThat(site.check().compared()).isFalse();
  }
}
