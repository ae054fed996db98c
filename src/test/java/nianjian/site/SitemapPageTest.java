package nianjian.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nianjian.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitemapPageTest {
  private static final String INDICATORS = "indicators/index.html";

  @TempDir private Path temporary;

  @Test
  void theSiteMapLeadsToTheIndicators() {
    TestSite.copyOf("tiny", temporary)
        .build()
        .assertWell()
        .assertPage("about/sitemap.html", INDICATORS);
  }

  @Test
  void noPageLeadsToIndicatorsThatAreNotBuilt() {
    assertThat(
            TestSite.copyOf("tiny", temporary)
                .add("site.yml", "title: 小小年报库\nfeatures: {indicators: false}\n")
                .build()
                .assertWell()
                .files())
        .doesNotContainKey(INDICATORS)
        .allSatisfy((path, text) -> assertThat(text).doesNotContain("href=\"../indicators/"));
  }
}
