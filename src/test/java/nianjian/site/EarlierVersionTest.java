package nianjian.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nianjian.TestSite;
import nianjian.TestSite.Built;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierVersionTest {
  private static final String EARLIER =
      """
      ---
      title: 武都区2016年政府信息公开工作年度报告
      region: wudu
      year: 2016
      status: published
      ---

      更正之前，本区主动公开政府信息一千条。
      """;

  @TempDir private Path temporary;

  @Test
  void anEarlierTextStaysReadableBesideTheCurrentOne() {
    Built built =
        TestSite.copyOf("tiny", temporary)
            .add("content/reports/wudu/2016/v1.md", EARLIER)
            .build()
            .assertWell();

    built
        .assertPage("reports/wudu/2016.html", "href=\"2016/v1.html\"")
        .assertPage(
            "reports/wudu/2016/v1.html",
            "更正前文本 v1",
            "更正之前，本区主动公开政府信息一千条。",
            "href=\"../2016.html\"",
            "noindex");
    assertThat(built.files().get("data/figures.csv")).doesNotContain("一千");
  }

  @Test
  void aReportWithoutEarlierTextsDoesNotOfferThem() {
    Built built = TestSite.copyOf("tiny", temporary).build().assertWell();

    assertThat(built.files().get("reports/wudu/2016.html")).doesNotContain("更正前文本");
  }
}
