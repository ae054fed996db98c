package nianjian.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginReaderTest {
  private static List<String> found(String lines) {
    return ReportCase.of(lines).found();
  }

  @Test
  void sourceAddressIsAWebAddress() {
    assertThat(found("source: {url: 'javascript:alert(1)', script: zh, hits: 多}"))
        .containsExactly(
            "NJ216 5:15 url|javascript:alert(1)|@url-scheme",
            "NJ201 5:46 script|zh|zh-Hans, zh-Hant|",
            "NJ202 5:56 hits|多|");
  }

  @Test
  void filesMustStandBesideTheSource() {
    assertThat(
            ReportCase.of(
                    "source: {file: 原件.txt}\nattachments: [../x.pdf, sub/x.pdf, 'a:b.pdf', 原件2.tx]")
                .beside("原件2.txt")
                .found())
        .containsExactly(
            "NJ403 5:16 原件.txt|content/reports/wudu/2017|原件2.txt",
            "NJ117 6:14 ../x.pdf",
            "NJ403 6:14 原件2.tx|content/reports/wudu/2017|原件2.txt",
            "NJ407 6:14 a:b.pdf",
            "NJ407 6:14 sub/x.pdf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x.html", "https://a.gov.cn/x.html", "/", "a//b.html", "a?b=1"})
  void aliasesStayWithinTheSite(String alias) {
    ReportCase report = ReportCase.of("aliases: ['" + alias + "']");
    if (alias.equals("/")) {
      assertThat(report.found()).containsExactly("NJ407 5:10 /");
    } else {
      assertThat(report.found()).containsExactly("NJ407 5:10 " + alias);
    }
  }
}
