package nianjian.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianjian.archive.ReportId;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.FoundLines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceScannerTest {
  @TempDir Path temp;
  private SiteFolder site;

  @BeforeEach
  void makeSite() throws IOException {
    site = new SiteFolder(Files.createDirectories(temp.resolve("site")));
  }

  private static List<String> names(List<SourceFile> files) {
    return files.stream().map(SourceFile::name).toList();
  }

  @Test
  void sourcesAreFoundByTheirPlace() {
    site.file("content/regions.yml", "[]")
        .file("content/reports/wudu/2017/index.md", "")
        .file("content/reports/wudu/2017/source.txt", "")
        .file("content/reports/wudu/2017/v10.md", "")
        .file("content/reports/wudu/2017/v2.md", "")
        .file("content/reports/wudu/2016.md", "")
        .file("content/reports/altay/2018.md", "")
        .file("content/pages/about.md", "")
        .file("content/pages/说明.md", "");
    SourceTree tree = site.scan();
    assertThat(tree.regions()).map(SourceFile::path).contains("content/regions.yml");
    assertThat(tree.reports())
        .extracting(ReportFiles::id)
        .containsExactly(
            new ReportId("altay", 2018), new ReportId("wudu", 2016), new ReportId("wudu", 2017));
    ReportFiles wudu = tree.reports().get(2);
    assertThat(wudu.source().path()).isEqualTo("content/reports/wudu/2017/index.md");
    assertThat(wudu.source().folder()).isEqualTo("content/reports/wudu/2017");
    assertThat(names(wudu.beside())).containsExactly("source.txt");
    assertThat(names(wudu.versions())).containsExactly("v2.md", "v10.md");
    assertThat(names(tree.pages())).containsExactly("about.md", "说明.md");
    assertThat(tree.sources()).isEqualTo(3);
    assertThat(site.found()).isEmpty();
  }

  @Test
  void emptySiteHasNoSources() {
    SourceTree tree = site.scan();
    assertThat(tree.regions()).isEmpty();
    assertThat(tree.sources()).isZero();
    assertThat(site.found()).isEmpty();
  }

  @Test
  void siteThatDoesNotExistCannotBeRead() {
    Diagnostics diagnostics = new Diagnostics();
    assertThat(SourceScanner.scan(temp.resolve("none"), diagnostics).sources()).isZero();
    assertThat(FoundLines.of(diagnostics)).containsExactly("NJ101 0:0 content");
  }

  @Test
  void filesOfTheRegionsFolderStandBesideItsSingleFiles() {
    site.file("content/reports/wudu/2016.md", "")
        .file("content/reports/wudu/2016/v1.md", "")
        .file("content/reports/wudu/2016原件.txt", "");
    ReportFiles files = site.scan().reports().get(0);
    assertThat(files.find("2016原件.txt")).isPresent();
    assertThat(files.find("2015原件.txt")).isEmpty();
    assertThat(names(files.versions())).containsExactly("v1.md");
    assertThat(site.found()).isEmpty();
  }

  @Test
  void oneReportInTwoPlacesIsAnErrorThatNamesBoth() {
    site.file("content/reports/wudu/2018.md", "").file("content/reports/wudu/2018/index.md", "");
    SourceTree tree = site.scan();
    assertThat(tree.reports()).hasSize(1);
    assertThat(tree.sources()).isEqualTo(2);
    assertThat(site.found())
        .containsExactly(
            "content/reports/wudu/2018/index.md: NJ405 0:0"
                + " /reports/wudu/2018.html|content/reports/wudu/2018.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/notes.txt",
        "content/reports/readme.md",
        "content/reports/wudu/notes.md",
        "content/reports/wudu/2017/source.txt",
        "content/reports/wudu/2017/v1.md",
        "content/reports/wudu/20170/index.md",
        "content/reports/wudu/2017/deep/a.txt",
        "content/pages/a.txt",
        "content/pages/deep/a.md",
        "content/other/a.md"
      })
  void fileWithoutAPlaceIsReported(String path) {
    site.file(path, "");
    assertThat(site.scan().sources()).isZero();
    assertThat(site.found()).containsExactly(path + ": NJ118 0:0 " + path);
  }

  @Test
  void filesInTheYearsFolderOfASingleFileAreReported() {
    site.file("content/reports/wudu/2017.md", "").file("content/reports/wudu/2017/a.txt", "");
    assertThat(site.scan().reports()).hasSize(1);
    assertThat(site.found()).hasSize(1);
  }

  @Test
  void pagesThatTheProgramMakesAreTaken() {
    site.file("content/pages/corrections.md", "").file("content/pages/sitemap.md", "");
    assertThat(site.scan().pages()).isEmpty();
    assertThat(site.found())
        .containsExactly(
            "content/pages/corrections.md: NJ405 0:0 /about/corrections.html|nianjian",
            "content/pages/sitemap.md: NJ405 0:0 /about/sitemap.html|nianjian");
  }

  @Test
  void pageWhoseNameCannotBeAnAddressIsRefused() {
    site.file("content/pages/a%b.md", "").file("content/pages/con.md", "");
    assertThat(site.scan().pages()).isEmpty();
    assertThat(site.found()).hasSize(2).allMatch(f -> f.contains(": NJ407 0:0 "));
  }

  @Test
  void ignoredFilesAreCounted() {
    site.file("content/.DS_Store", "").file("content/reports/wudu/~$2017.docx", "");
    assertThat(site.scan().ignored()).isEqualTo(2);
    assertThat(site.found()).isEmpty();
  }

  @Test
  void linkOutOfTheSiteIsAnError() throws IOException {
    site.file("content/reports/wudu/2017/index.md", "");
    Files.writeString(temp.resolve("secret.txt"), "秘密");
    Files.createSymbolicLink(
        temp.resolve("site/content/reports/wudu/2017/source.txt"), temp.resolve("secret.txt"));
    assertThat(site.scan().reports().get(0).beside()).isEmpty();
    String path = "content/reports/wudu/2017/source.txt";
    assertThat(site.found()).containsExactly(path + ": NJ117 0:0 " + path);
  }

  @Test
  void brokenAndRepeatedLinksAreReported() throws IOException {
    site.file("content/pages/a.md", "");
    Files.createSymbolicLink(temp.resolve("site/content/gone"), Path.of("nowhere"));
    Files.createSymbolicLink(temp.resolve("site/content/pages/up"), Path.of(".."));
    assertThat(site.scan().pages()).hasSize(1);
    assertThat(site.found())
        .containsExactly(
            "content/gone: NJ101 0:0 content/gone", "content/pages/up: NJ118 0:0 content/pages/up");
  }

  @Test
  void fileIsReadOnceAndWithinItsLimit() {
    site.file("content/pages/a.md", "正文");
    SourceFile file = site.scan().pages().get(0);
    Diagnostics diagnostics = new Diagnostics();
    SourceBytes bytes = file.read(6, diagnostics).orElseThrow();
    assertThat(bytes.bytes()).hasSize(6);
    assertThat(bytes.hash()).hasSize(64);
    assertThat(bytes.path()).isEqualTo("content/pages/a.md");
    assertThat(bytes.text(diagnostics)).contains("正文");
    assertThat(file.read(5, diagnostics)).isEmpty();
    assertThat(FoundLines.of(diagnostics)).containsExactly("NJ109 0:0 6|5|@bytes");
  }

  @Test
  void fileThatVanishedCannotBeRead() throws IOException {
    site.file("content/pages/a.md", "正文");
    SourceFile file = site.scan().pages().get(0);
    Files.delete(file.file());
    Diagnostics diagnostics = new Diagnostics();
    assertThat(file.read(100, diagnostics)).isEmpty();
    assertThat(FoundLines.of(diagnostics)).containsExactly("NJ101 0:0 content/pages/a.md");
  }
}
