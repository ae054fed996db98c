package nianjian.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import nianjian.BuiltSite;
import nianjian.SampleSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reader with a slow line has to load, in kilobytes as a server sends them. */
@ExtendWith(SampleSite.class)
class PageWeightTest {
  private static int kilobytes(BuiltSite site, List<String> files) {
    int sum = 0;
    for (String file : files) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
        zip.write(site.bytes(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      sum += packed.size();
    }
    return (sum + 1023) / 1024;
  }

  private static List<String> assets(BuiltSite site, String extension) {
    return site.files().stream()
        .filter(file -> file.startsWith("assets/") && file.endsWith(extension))
        .toList();
  }

  @Test
  void everyReportIsLight(BuiltSite site) {
    List<String> reports =
        site.pages().stream().filter(page -> page.startsWith("reports/")).toList();

    assertThat(reports)
        .isNotEmpty()
        .allSatisfy(page -> assertThat(kilobytes(site, List.of(page))).as(page).isLessThan(41));
  }

  @Test
  void stylesAndScriptsAreLightAndThereAreNoFonts(BuiltSite site) {
    assertThat(kilobytes(site, assets(site, ".css"))).isLessThanOrEqualTo(15);
    assertThat(kilobytes(site, assets(site, ".js"))).isLessThanOrEqualTo(10);
    assertThat(site.files()).noneMatch(file -> file.matches(".*\\.(?:woff2?|ttf|otf|png|jpe?g)"));
  }

  @Test
  void noListIsEndless(BuiltSite site) {
    for (String path : site.pages()) {
      Document page = site.page(path);
      assertThat(kilobytes(site, List.of(path))).as(path).isLessThanOrEqualTo(150);
      page.select("tbody")
          .forEach(rows -> assertThat(rows.childrenSize()).as(path).isLessThanOrEqualTo(500));
    }
  }
}
