package nianjian.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nianjian.TestSite;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingSiteDataTest {
  private static final String ALL =
      """
      title: 小小年报库
      base-url: https://www.example.gov.cn/nb/
      organizer: 区政府办公室
      contact: 0939-0000000
      site-code: "6212020001"
      icp: 陇ICP备12000461号-1
      police: 甘公网安备 62120202100024号
      party-mark: https://bszs.conac.cn/
      report-error: https://zfwzgl.www.gov.cn/
      """;

  @TempDir private Path temporary;

  @Test
  void dutiesOfTheFooterThatAreNotConfiguredAreNamedOnce() {
    assertThat(TestSite.copyOf("tiny", temporary).build().result().diagnostics())
        .filteredOn(d -> d.code() == Code.SITE_DATA_MISSING)
        .singleElement()
        .extracting(d -> d.arguments().get(0), d -> d.position().path())
        .containsExactly(
            "organizer, contact, site-code, icp, police, party-mark, report-error", "site.yml");
  }

  @Test
  void aSiteThatHasThemAllIsNotReminded() {
    assertThat(
            TestSite.copyOf("tiny", temporary)
                .add("site.yml", ALL)
                .build()
                .assertWell()
                .assertPage("index.html", "6212020001", "陇ICP备12000461号-1")
                .result()
                .diagnostics())
        .extracting(Diagnostic::code)
        .doesNotContain(Code.SITE_DATA_MISSING);
  }
}
