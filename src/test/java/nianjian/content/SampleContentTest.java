package nianjian.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import nianjian.archive.Report;
import nianjian.config.Limits;
import nianjian.config.SiteConfigReader;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.FoundLines;
import org.junit.jupiter.api.Test;

/** The sample archive that comes with the program. */
class SampleContentTest {
  private static final Path PROJECT = Path.of("");

  @Test
  void everyReportReadsWithoutAFault() {
    assumeThat(Path.of("content/regions.yml")).exists();
    SiteFolder site = new SiteFolder(PROJECT);
    List<Report> reports = site.readAll();
    assertThat(site.found()).isEmpty();
    assertThat(reports).hasSizeGreaterThanOrEqualTo(5);
    assertThat(reports).extracting(r -> r.id().toString()).contains("wudu/2017", "songling/2018");
  }

  @Test
  void everyPageReadsWithoutAFault() {
    Diagnostics diagnostics = new Diagnostics();
    for (SourceFile page : SourceScanner.scan(PROJECT, diagnostics).pages()) {
      assertThat(
              page.read(Limits.DEFAULT.sourceBytes(), diagnostics)
                  .flatMap(b -> TextPageReader.read(page, b, Limits.DEFAULT, diagnostics)))
          .isPresent();
    }
    assertThat(FoundLines.of(diagnostics)).isEmpty();
  }

  @Test
  void settingsReadWithoutAFault() {
    assumeThat(Path.of("site.yml")).exists();
    Diagnostics diagnostics = new Diagnostics();
    assertThat(SiteConfigReader.read(PROJECT, List.of(Path.of("site.yml")), diagnostics))
        .isPresent();
    assertThat(FoundLines.of(diagnostics)).isEmpty();
  }
}
