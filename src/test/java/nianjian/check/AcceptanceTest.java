package nianjian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nianjian.TestSite;
import nianjian.TestSite.Setup;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code accept} as an editor uses it: in a report's file, and seen in what the program tells. */
class AcceptanceTest {
  private static final String REPORT = "content/reports/wudu/2016.md";

  @TempDir private Path temporary;
  private TestSite site;

  @BeforeEach
  void aReportWithOneDifference() {
    site = TestSite.copyOf("tiny", temporary);
  }

  private void accept(String entries) {
    site.edit(REPORT, "year: 2016", "year: 2016\naccept: [" + entries + "]");
  }

  private List<Diagnostic> found(Code code) {
    return site.check().diagnostics().stream()
        .filter(d -> d.position().path().equals(REPORT) && d.code() == code)
        .toList();
  }

  @Test
  void anEntryThatNamesTheFindingExplainsIt() {
    accept("{code: NJ301, at: R14-08, note: 原件如此}");

    assertThat(found(Code.RELATION_DIFFERS))
        .extracting(d -> d.explanation().orElse(""))
        .containsExactly("原件如此");
    assertThat(found(Code.ACCEPT_UNUSED)).isEmpty();
  }

  @Test
  void anEntryWithoutAPlaceHoldsWhereTheCodeWasFoundOnce() {
    accept("{code: NJ301, note: 原件如此}");

    assertThat(found(Code.RELATION_DIFFERS)).noneMatch(Diagnostic::open);
    assertThat(found(Code.ACCEPT_UNUSED)).isEmpty();
  }

  @Test
  void entriesThatAreAlikeAreUsedTogether() {
    accept("{code: NJ301, at: R14-08, note: 原件如此}, {code: NJ301, at: R14-08, note: 同上}");

    assertThat(found(Code.RELATION_DIFFERS)).noneMatch(Diagnostic::open);
    assertThat(found(Code.ACCEPT_UNUSED)).isEmpty();
  }

  @Test
  void anEntryThatMatchesNothingIsItselfAFinding() {
    accept("{code: NJ301, at: R14-80, note: 原件如此}");

    assertThat(found(Code.RELATION_DIFFERS)).allMatch(Diagnostic::open).isNotEmpty();
    List<Diagnostic> unused = found(Code.ACCEPT_UNUSED);
    assertThat(unused).hasSize(1);
    assertThat(unused.get(0).position().line()).isEqualTo(5);
    assertThat(unused.get(0).arguments()).containsExactly("NJ301", "R14-80");
  }

  @Test
  void anEntryThatOutlivesItsFindingIsToldUnderStrict() {
    accept("{code: NJ301, at: R14-08, note: 原件如此}");
    site.edit(REPORT, "disclosed_total: 20000", "disclosed_total: 3000");

    assertThat(site.build().assertWell().findings()).doesNotContain(REPORT + ":5 warning NJ222");
    assertThat(site.build(Setup::strictly).findings()).contains(REPORT + ":5 warning NJ222");
  }
}
