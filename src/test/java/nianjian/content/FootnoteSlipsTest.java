package nianjian.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Diagnostics;
import nianjian.io.SitePath;
import org.junit.jupiter.api.Test;

class FootnoteSlipsTest {
  private static List<Diagnostic> found(String body) {
    Diagnostics diagnostics = new Diagnostics();
    MarkdownRenderer.render(
        body,
        "content/reports/wudu/2017.md",
        10,
        SitePath.of("reports/wudu/2017.html"),
        List.of(),
        diagnostics);
    return diagnostics.all();
  }

  @Test
  void aMistypedNumberIsReportedAtTheMarkAndAtTheNote() {
    assertThat(found("2107年[^2]的要点。\n\n[^1]: 误字：疑为“2017年”。\n"))
        .extracting(Diagnostic::code, d -> d.position().line(), d -> d.arguments().get(0))
        .containsExactly(
            tuple(Code.FOOTNOTE_UNMATCHED, 11, "2"), tuple(Code.FOOTNOTE_UNMATCHED, 13, "1"));
  }

  @Test
  void notesThatMatchAreNotReported() {
    assertThat(found("2107年[^1]的要点，又见[^1]。\n\n[^1]: 误字：疑为“2017年”。\n")).isEmpty();
  }
}
