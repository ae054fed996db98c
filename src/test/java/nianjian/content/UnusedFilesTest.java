package nianjian.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nianjian.config.Limits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnusedFilesTest {
  @TempDir Path temp;
  private SiteFolder site;

  @BeforeEach
  void makeSite() {
    site =
        new SiteFolder(temp)
            .file("content/regions.yml", "- {id: wudu, name: 武都区, level: county}\n");
  }

  @Test
  void namedFilesAreUsedAndOthersReported() {
    site.report(
            "content/reports/wudu/2017/index.md",
            "wudu",
            2017,
            "source: {file: a.txt}\nattachments: [b.pdf]")
        .file("content/reports/wudu/2017/a.txt", "")
        .file("content/reports/wudu/2017/b.pdf", "")
        .file("content/reports/wudu/2017/c.doc", "");
    assertThat(site.readAll()).hasSize(1);
    String path = "content/reports/wudu/2017/c.doc";
    assertThat(site.found()).containsExactly(path + ": NJ118 0:0 " + path);
  }

  @Test
  void fileOfAnotherYearOfTheSameRegionIsUsed() {
    site.report("content/reports/wudu/2016.md", "wudu", 2016, "source: {file: a.txt}")
        .report("content/reports/wudu/2017.md", "wudu", 2017, "source: {file: b.txt}")
        .file("content/reports/wudu/a.txt", "")
        .file("content/reports/wudu/b.txt", "");
    assertThat(site.readAll()).hasSize(2);
    assertThat(site.found()).isEmpty();
  }

  @Test
  void nothingIsSaidWhereAReportCouldNotBeRead() {
    site.report("content/reports/wudu/2016.md", "wudu", 2016, "source: {fil: a.txt}")
        .report("content/reports/wudu/2017.md", "wudu", 2017, "")
        .file("content/reports/wudu/a.txt", "");
    assertThat(site.readAll()).hasSize(1);
    assertThat(site.found())
        .singleElement()
        .asString()
        .startsWith("content/reports/wudu/2016.md: NJ110 5:10 fil|file|");
  }

  @Test
  void earlierVersionIsReadLikeItsReport() {
    site.report("content/reports/wudu/2017.md", "wudu", 2017, "")
        .report("content/reports/wudu/2017/v1.md", "wudu", 2017, "issuer: 旧")
        .readAll();
    ReportFiles files = site.scan().reports().get(0);
    ReportReader reader =
        new ReportReader(
            ReportCase.FORMS,
            RegionReader.read(site.scan().regions(), Limits.DEFAULT, site.diagnostics())
                .orElseThrow(),
            Limits.DEFAULT);
    ReportSource version =
        files
            .versions()
            .get(0)
            .read(1000, site.diagnostics())
            .flatMap(b -> reader.read(files, b, site.diagnostics()))
            .orElseThrow();
    assertThat(version.report().issuer()).contains("旧");
    assertThat(version.report().path()).isEqualTo("content/reports/wudu/2017/v1.md");
    assertThat(site.found()).isEmpty();
  }
}
