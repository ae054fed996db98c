package nianjian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nianjian.archive.Report;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.DiagnosticTexts;
import nianjian.diagnostic.Language;
import nianjian.diagnostic.Severity;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The defects of the sample reports that readers found, each at its key or line. */
class GoldenFactsTest {
  private static boolean isFact(Diagnostic d) {
    String id = d.code().id();
    return (id.compareTo("NJ223") >= 0 && id.compareTo("NJ239") <= 0) || id.startsWith("NJ5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "altay 2017 | NJ229 | metadata | -",
        "altay 2017 | NJ235 | 收费及减免情况 | -",
        "altay 2017 | NJ235 | 不予公开政府信息的情况 | -",
        "altay 2017 | NJ236 | 咨询情况 | 本报告由概述",
        "altay 2017 | NJ236 | 工作人员及收费情况 | 本报告由概述",
        "altay 2017 | NJ236 | 五、因信息公开申请行政复议情况 | ## 五、",
        "altay 2017 | NJ239 | 0906—2128291 | 本报告由概述",
        "jiangyi 2016 | NJ223 | signed | signed: 2016-12-26",
        "jiangyi 2016 | NJ229 | metadata | -",
        "songling 2018 | NJ226 | index-number | index-number:",
        "songling 2018 | NJ231 | publisher | publisher:",
        "songling 2018 | NJ230 | document-number | document-number:",
        "songling 2018 | NJ237 | （二）依申请公开情况。 | **(二)依申请公开情况。",
        "songling 2018 | NJ235 | 收费及减免情况 | -",
        "songling 2018 | NJ235 | 不予公开政府信息的情况 | -",
        "songling 2018 | NJ237 | reviews_total | **(三)因政府信息公开申请行政复议",
        "songling 2018 | NJ237 | litigation_total | **(三)因政府信息公开申请行政复议",
        "songling 2018 | NJ505 | sldbs2009@126.com | 本年报根据",
        "suqian 2016 | NJ229 | metadata | -",
        "wudu 2017 | NJ230 | index-number | index-number:",
        "wudu 2017 | NJ236 | 六、行政复议、提起行政诉讼情况 | ## 六、",
        "wudu 2017 | NJ235 | 不予公开政府信息的情况 | -"
      })
  void defectsOfTheSamplesAreFound(String report, String code, String at, String line)
      throws Exception {
    String[] id = report.split(" ", 2);
    Checked checked = Checked.seed(id[0], Integer.parseInt(id[1]));
    List<String> source = Files.readAllLines(Path.of(checked.report().path()));
    assertThat(checked.verdict().findings())
        .filteredOn(d -> d.code().id().equals(code) && d.at().filter(at::equals).isPresent())
        .isNotEmpty()
        .anySatisfy(
            d -> {
              int number = d.position().line();
              assertThat(number == 0 ? "-" : source.get(number - 1)).startsWith(line);
            });
  }

  @Test
  void sampleArchiveHasNoOpenWarningOfTheseRules() {
    List<String> open = new ArrayList<>();
    for (Report report : Checked.Seeds.ARCHIVE.reports) {
      Checked.seed(report.region(), report.year()).verdict().findings().stream()
          .filter(d -> isFact(d) && d.open() && d.severity() != Severity.INFO)
          .forEach(d -> open.add(d.toString()));
    }
    assertThat(open).isEmpty();
  }

  @Test
  void everyFindingReadsWithoutALooseEnd() {
    for (Report report : Checked.Seeds.ARCHIVE.reports) {
      for (Diagnostic d : Checked.seed(report.region(), report.year()).verdict().findings()) {
        for (Language language : Language.values()) {
          DiagnosticTexts texts = DiagnosticTexts.of(language);
          if (isFact(d) && d.code() != Code.FREE_MAIL) {
            assertThat(texts.message(d) + texts.caret(d) + texts.hint(d).orElseThrow())
                .doesNotContain("@")
                .doesNotContain("{0}");
          }
        }
      }
    }
  }

  /** Public mail boxes are really there; nothing else is to be found in published reports. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "001", "002", "004", "006", "008", "010", "013", "016", "017", "020", "021", "024", "026"
      })
  void publishedReportsHoldNoPersonalDataOrMarks(String name) {
    Assumptions.assumeTrue(Files.isDirectory(Path.of("../shared/reports")));
    Checked checked = Checked.of(Checked.shared("reports/" + name + ".txt"));
    assertThat(checked.found("NJ5")).allMatch(f -> f.matches("NJ505 .*@1(?:63|26)\\.com"));
    assertThat(checked.found("NJ228")).isEmpty();
    assertThat(checked.found("NJ239")).isEmpty();
  }
}
