package nianjian.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.FoundLines;
import nianjian.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteConfigReaderTest {
  @TempDir Path site;
  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<SiteConfig> read(String yaml) {
    try {
      Files.writeString(site.resolve("site.yml"), yaml);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return SiteConfigReader.read(site, List.of(site.resolve("site.yml")), diagnostics);
  }

  private SiteConfig config(String yaml) {
    SiteConfig config = read("title: 年报\n" + yaml).orElseThrow();
    assertThat(FoundLines.of(diagnostics)).isEmpty();
    return config;
  }

  /** What is wrong with settings that cannot be used; every error has the settings' code. */
  private List<String> faults(String yaml) {
    assertThat(read("title: 年报\n" + yaml)).isEmpty();
    assertThat(diagnostics.all())
        .filteredOn(d -> d.severity() == Severity.ERROR)
        .extracting(Diagnostic::code)
        .containsOnly(Code.SETTINGS_INVALID);
    return FoundLines.of(diagnostics);
  }

  @Test
  void titleAloneIsEnough() {
    SiteConfig config = config("");
    assertThat(config.title()).isEqualTo("年报");
    assertThat(config.languages()).containsExactly("zh-Hans");
    assertThat(config.theme()).isEqualTo("default");
    assertThat(config.limits()).isEqualTo(Limits.DEFAULT);
    assertThat(config.features()).isEqualTo(Features.ALL);
    assertThat(config.check()).isEqualTo(CheckPolicy.DEFAULT);
    assertThat(config.baseUrl()).isEmpty();
    assertThat(config.menu()).isEmpty();
  }

  @Test
  void everyKeyIsRead() {
    SiteConfig config =
        config(
            """
            subtitle: 副题
            description: 一句话
            base-url: https://www.gslwd.gov.cn/zwgk/nb/
            languages: [en, zh-Hans]
            theme: county
            params: {colour: red, wide: true}
            menu: [{title: 无障碍, to: /about/accessibility.html}, {title: 数据, to: data/}]
            archived: 2026-11-21
            licence: CC BY 4.0
            organizer: 编辑组
            contact: 电话
            site-code: "6212020001"
            icp: 陇ICP备12000461号-1
            police: 甘公网安备 62120202100024号
            party-mark: https://bszs.conac.cn/x
            report-error: https://zfwzgl.www.gov.cn/x?y=1
            columns: {report: {name: 年报, description: 说明, keywords: 公开, type: 政策文件}, home: {name: 首页}}
            check: {on-build: [errors, warnings]}
            limits: {source-bytes: 1000, front-matter-chars: 500, rows-per-page: 0}
            features: {search: false, qr: false}
            """);
    assertThat(config.subtitle()).contains("副题");
    assertThat(config.description()).contains("一句话");
    assertThat(config.absolute("index.html"))
        .contains("https://www.gslwd.gov.cn/zwgk/nb/index.html");
    assertThat(config.languages()).containsExactly("zh-Hans", "en");
    assertThat(config.theme()).isEqualTo("county");
    assertThat(config.params()).isEqualTo(Map.of("colour", "red", "wide", "true"));
    assertThat(config.menu())
        .containsExactly(
            new MenuItem("无障碍", "about/accessibility.html"), new MenuItem("数据", "data/index.html"));
    assertThat(config.archived()).contains(LocalDate.of(2026, 11, 21));
    assertThat(config.licence()).contains("CC BY 4.0");
    assertThat(config.organizer()).contains("编辑组");
    assertThat(config.contact()).contains("电话");
    assertThat(config.siteCode()).contains("6212020001");
    assertThat(config.icp()).contains("陇ICP备12000461号-1");
    assertThat(config.police()).contains("甘公网安备 62120202100024号");
    assertThat(config.partyMark()).contains("https://bszs.conac.cn/x");
    assertThat(config.reportError()).contains("https://zfwzgl.www.gov.cn/x?y=1");
    assertThat(config.columns().get("report")).isEqualTo(new Column("年报", "说明", "公开", "政策文件"));
    assertThat(config.columns().get("home")).isEqualTo(new Column("首页", "", "", ""));
    assertThat(config.check().onBuild()).contains(Severity.WARNING);
    assertThat(config.limits()).isEqualTo(new Limits(1000, 500, 0));
    assertThat(config.features().search()).isFalse();
    assertThat(config.features().qr()).isFalse();
    assertThat(config.features().feeds()).isTrue();
  }

  @Test
  void siteAddsWordsToTheListsOfTheChecks() {
    CheckPolicy check =
        config(
                """
                check:
                  words:
                    secrecy: [限本区机关使用]
                    confusions: ["截止目前=截至目前"]
                    unwanted: ["武都县=武都区", 某某工程]
                """)
            .check();
    assertThat(check.words())
        .isEqualTo(
            Map.of(
                WordList.SECRECY, List.of("限本区机关使用"),
                WordList.CONFUSIONS, List.of("截止目前=截至目前"),
                WordList.UNWANTED, List.of("武都县=武都区", "某某工程")));
    assertThat(check.onBuild()).containsExactly(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "confusions, 截止",
    "conversion, 網路=",
    "confusions, =截至",
    "unwanted, 武都县=",
    "unwanted, =武都区"
  })
  void wordWithoutTheRightOneIsAFault(String list, String word) {
    assertThat(faults("check: {words: {" + list + ": [\"" + word + "\"]}}"))
        .singleElement()
        .asString()
        .contains(list + "|" + word);
  }

  @Test
  void unknownWordListIsAFault() {
    assertThat(faults("check: {words: {secret: [机密]}}")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "icp, 陇ICP备1号",
    "icp, 某ICP备12000461号",
    "icp, 陇ICP备12000461",
    "police, 甘公网安备 6212020210002号",
    "police, 公网安备62120202100024号",
    "site-code, 62120200011"
  })
  void numberOfAnotherShapeIsUsedWithAWarning(String key, String number) {
    assertThat(read("title: 年报\n" + key + ": \"" + number + "\"\n")).isPresent();
    assertThat(diagnostics.all())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.message()).isEqualTo(Code.NOT_ALLOWED_VALUE);
              assertThat(d.severity()).isEqualTo(Severity.WARNING);
              assertThat(d.arguments()).startsWith(key, number, "@" + key + "-shape");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "icp, 陇ICP备12000461号-1",
    "icp, 京ICP备2021012345号",
    "police, 甘公网安备 62120202100024号",
    "police, 津公网安备12010302000991号"
  })
  void numbersOfTheUsualShapePass(String key, String number) {
    config(key + ": \"" + number + "\"\n");
  }

  @Test
  void missingTitleMakesThemUnusable() {
    assertThat(read("subtitle: 副题\n")).isEmpty();
    assertThat(FoundLines.of(diagnostics)).containsExactly("NJ112 1:1 title");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# 空\n", "\n\n"})
  void emptyFileLacksItsTitle(String yaml) {
    assertThat(read(yaml)).isEmpty();
    assertThat(FoundLines.of(diagnostics)).containsExactly("NJ112 1:1 title");
  }

  @Test
  void missingFileHasACodeOfItsOwn() {
    Path none = site.resolve("site.yml");
    assertThat(SiteConfigReader.read(site, List.of(none), diagnostics)).isEmpty();
    assertThat(SiteConfigReader.read(site, List.of(), diagnostics)).isEmpty();
    assertThat(diagnostics.all())
        .extracting(Diagnostic::code)
        .containsOnly(Code.SETTINGS_NOT_FOUND);
  }

  @Test
  void folderInPlaceOfTheFileCannotBeRead() throws IOException {
    Files.createDirectory(site.resolve("site.yml"));
    assertThat(SiteConfigReader.read(site, List.of(Path.of("site.yml")), diagnostics)).isEmpty();
    assertThat(FoundLines.of(diagnostics)).containsExactly("NJ101 0:0 site.yml");
  }

  @Test
  void misspeltKeyIsReportedWithTheNearest() {
    assertThat(faults("sub-title: x\n")).singleElement().asString().contains("|subtitle|title, ");
  }

  @Test
  void duplicateKeyIsAnError() {
    assertThat(faults("title: 又\n")).containsExactly("NJ107 2:1 title|1");
  }

  @Test
  void wrongYamlIsAnErrorOfTheSettings() {
    assertThat(faults("menu: [\n")).singleElement().asString().startsWith("NJ105 ");
  }

  @Test
  void listInPlaceOfKeysIsAnError() {
    assertThat(read("- a\n")).isEmpty();
    assertThat(read("年报\n")).isEmpty();
    assertThat(FoundLines.of(diagnostics))
        .containsExactly("NJ111 1:1 site.yml|@map|@list", "NJ111 1:1 site.yml|@map|年报");
  }

  @Test
  void fileInTheNationalCharsetIsRefused() throws IOException {
    Files.write(site.resolve("site.yml"), "title: 年报".getBytes(Charset.forName("GB18030")));
    assertThat(SiteConfigReader.read(site, List.of(Path.of("site.yml")), diagnostics)).isEmpty();
    assertThat(FoundLines.of(diagnostics)).containsExactly("NJ102 1:8 @looks-gb18030");
  }

  @Test
  void hugeFileIsRefused() {
    assertThat(faults("#" + "x".repeat(1_100_000)))
        .containsExactly("NJ109 0:0 >1048576|1048576|@bytes");
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.gov.cn/nb,@url-slash",
    "//a.gov.cn/,@url-scheme",
    "https://a.gov.cn/?a=b,@url-query"
  })
  void baseAddressIsChecked(String url, String reason) {
    assertThat(faults("base-url: " + url))
        .containsExactly("NJ216 2:11 base-url|" + url + "|" + reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"party-mark", "report-error"})
  void markAddressesAreWebAddresses(String key) {
    assertThat(faults(key + ": javascript:alert(1)"))
        .singleElement()
        .asString()
        .startsWith("NJ216 2:")
        .endsWith("@url-scheme");
  }

  @Test
  void unknownLanguagesAndASiteWithoutChineseAreRefused() {
    assertThat(faults("languages: [zh-Hans, zh-CN]"))
        .containsExactly("NJ201 2:12 languages|zh-CN|zh-Hans, zh-Hant, en|");
  }

  @Test
  void simplifiedChineseIsAlwaysAmongTheLanguages() {
    assertThat(faults("languages: [en]")).containsExactly("NJ201 2:12 languages|en|@with-zh-hans|");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x.html", "https://a.gov.cn/", "a?b", "a//b.html"})
  void menuLeadsOnlyToFilesOfTheSite(String to) {
    assertThat(faults("menu: [{title: 甲, to: \"" + to + "\"}]"))
        .singleElement()
        .asString()
        .startsWith("NJ407 2:")
        .endsWith(to);
  }

  @Test
  void menuEntryNeedsBothParts() {
    assertThat(faults("menu: [{title: 甲}, {to: index.html}, {title: 乙, to: /, x: 1}]"))
        .containsExactly("NJ112 2:8 to", "NJ112 2:20 title", "NJ110 2:56 x||title, to");
  }

  @Test
  void malformedSiteCodeIsAWarningOnly() {
    Optional<SiteConfig> config = read("title: 年报\nsite-code: '123'\n");
    assertThat(config).isPresent();
    assertThat(diagnostics.all()).extracting(Diagnostic::severity).containsOnly(Severity.WARNING);
    assertThat(diagnostics.all()).extracting(Diagnostic::code).containsOnly(Code.SETTINGS_INVALID);
  }

  @Test
  void siteCodesOfBothKindsAreTaken() {
    assertThat(config("site-code: bm12345678").siteCode()).contains("bm12345678");
  }

  @Test
  void columnsAreOfPageKindsAlone() {
    assertThat(faults("columns: {reprot: {name: x}, home: {nam: x}}"))
        .satisfiesExactly(
            a -> assertThat(a).startsWith("NJ110 2:11 reprot|report|article, compare, "),
            a -> assertThat(a).startsWith("NJ110 2:37 nam|name|"));
  }

  @Test
  void checkTakesOneWordOrSeveral() {
    assertThat(config("check: {on-build: none}").check().onBuild()).isEmpty();
    assertThat(config("check: {on-build: [errors]}").check().onBuild())
        .containsExactly(Severity.ERROR);
    assertThat(config("check: {on-build: warnings}").check().onBuild())
        .containsExactlyInAnyOrder(Severity.values());
    assertThat(faults("check: {on-build: [error], x: 1}"))
        .containsExactly(
            "NJ201 2:19 on-build|error|errors, warnings, none|errors",
            "NJ110 2:28 x||on-build, words");
  }

  @Test
  void limitsHaveALeastValue() {
    assertThat(faults("limits: {source-bytes: 0, rows-per-page: -1, front-matter-chars: x}"))
        .containsExactly(
            "NJ201 2:24 source-bytes|0|≥ 1|",
            "NJ201 2:42 rows-per-page|-1|≥ 0|",
            "NJ202 2:66 front-matter-chars|x|");
  }

  @Test
  void featuresAreSwitchesOnly() {
    assertThat(faults("features: {search: no, comments: true}")).hasSize(2);
  }

  @Test
  void valueCutByANumberSignIsAWarning() {
    Optional<SiteConfig> config = read("title: 第 #3 号\n");
    assertThat(config).isPresent();
    assertThat(FoundLines.of(diagnostics)).containsExactly("NJ115 1:10 第|#3 号");
  }

  @Test
  void laterFilesOverrideKeyByKey() throws IOException {
    Files.writeString(
        site.resolve("site.yml"),
        "title: 甲\nsubtitle: 乙\nfeatures: {search: false, qr: false}\nlanguages: [zh-Hans, en]\n");
    Files.writeString(
        site.resolve("site.test.yml"),
        "title: 测试\nfeatures: {search: true}\nlanguages: [zh-Hans]\nicp: x\n");
    SiteConfig config =
        SiteConfigReader.read(
                site, List.of(Path.of("site.yml"), Path.of("site.test.yml")), diagnostics)
            .orElseThrow();
    assertThat(config.title()).isEqualTo("测试");
    assertThat(config.subtitle()).contains("乙");
    assertThat(config.features().search()).isTrue();
    assertThat(config.features().qr()).isFalse();
    assertThat(config.languages()).containsExactly("zh-Hans");
    assertThat(config.icp()).contains("x");
  }

  @Test
  void faultOfALaterFileIsReportedThere() throws IOException {
    Files.writeString(site.resolve("site.yml"), "title: 甲\n");
    Path elsewhere = Files.writeString(site.resolve("x.yml"), "a: 1\nlanguage: zh\n");
    assertThat(SiteConfigReader.read(site, List.of(Path.of("site.yml"), elsewhere), diagnostics))
        .isEmpty();
    assertThat(diagnostics.all())
        .extracting(d -> d.position().toString())
        .containsExactly("x.yml:1:1", "x.yml:2:1");
  }
}
