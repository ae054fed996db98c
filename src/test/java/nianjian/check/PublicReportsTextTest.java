package nianjian.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Thirteen public reports with all that surrounds them on their pages, each line taken for a
 * paragraph: every warning was looked at and is true, and hints are few.
 */
class PublicReportsTextTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // file, year, warnings: the crawler's header, crumbs of the page, remnants of comments, 的的, the
    // part 四
    // that is missing, the button 繁體版 and the HTML of a saved page
    "001, 2011, NJ255 6 原文链接",
    "002, 2011, NJ253 10 --> | NJ255 6 原文链接 | NJ255 10 当前位置",
    "004, 2012, NJ253 10 --> | NJ255 6 原文链接 | NJ255 10 当前位置",
    "006, 2013, NJ253 10 --> | NJ255 6 原文链接 | NJ255 10 当前位置",
    "008, 2014, NJ253 10 --> | NJ255 6 原文链接 | NJ255 10 当前位置",
    "010, 2016, NJ253 10 --> | NJ255 6 原文链接",
    "013, 2019, NJ255 6 原文链接",
    "016, 2022, NJ255 6 原文链接 | NJ248 10 统一的的网站",
    "017, 2023, NJ255 6 原文链接",
    "020, 2024, ''",
    "021, 2023, ''",
    "024, 2024, NJ240 205 五、其他需要报告的事项",
    "026, 2023, NJ256 75 體 | NJ253 190 &nbsp; | NJ253 65 --> | NJ253 231 <o:p> | NJ253 71 </span>",
  })
  void everyWarningIsTrue(String file, int year, String expected) {
    assumeTrue(Files.exists(Path.of("../shared/reports")), "the reports are not here");
    List<Diagnostic> found =
        RawText.check(Checked.shared("reports/" + file + ".txt"), "wudu", year).stream()
            .filter(d -> d.code().id().matches("NJ2[4-6]\\d"))
            .toList();
    List<String> rows = expected.isEmpty() ? List.of() : List.of(expected.split(" \\| ", -1));
    List<Diagnostic> warnings = found.stream().filter(d -> d.severity() != Severity.INFO).toList();
    assertThat(warnings).hasSameSizeAs(rows);
    for (int i = 0; i < rows.size(); i++) {
      String[] row = rows.get(i).split(" ", 3);
      Diagnostic warning = warnings.get(i);
      assertThat(warning.code().id() + " " + warning.position().line())
          .isEqualTo(row[0] + " " + row[1]);
      assertThat(warning.at().orElse("")).contains(row[2]);
    }
    // They are reports of other places: what is theirs is foreign to the place taken here.
    assertThat(found)
        .filteredOn(d -> d.severity() == Severity.INFO && d.code() != Code.FOREIGN_UNIT)
        .hasSizeLessThanOrEqualTo(6);
  }
}
