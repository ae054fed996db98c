package nianjian.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nianjian.archive.BodyLink;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;
import org.junit.jupiter.api.Test;

class LinkCheckerTest {
  private static final Position HERE = Position.at("content/pages/about.md", 5, 3);

  private final LinkChecker checker =
      new LinkChecker(
          Set.of("reports/wudu/2017.html", "reports/wudu/2017.csv", "index.html"),
          path -> path.startsWith("reports/altay/"),
          Map.of("reports/wudu/2017.html", Set.of("s1", "s1-2", "figures")));

  private List<Diagnostic> check(String target, boolean external) {
    Diagnostics diagnostics = new Diagnostics();
    checker.check(List.of(new BodyLink(target, external, HERE)), diagnostics);
    return diagnostics.all();
  }

  private List<Diagnostic> check(String target) {
    return check(target, false);
  }

  @Test
  void aLinkToAFileOfTheSiteIsWell() {
    assertThat(check("reports/wudu/2017.html")).isEmpty();
    assertThat(check("reports/wudu/2017.csv")).isEmpty();
    assertThat(check("reports/wudu/2017.html#")).isEmpty();
  }

  @Test
  void aLinkToAFileThatIsNotThereNamesTheNearest() {
    assertThat(check("reports/wudu/2007.html"))
        .containsExactly(
            Diagnostic.of(
                Code.BROKEN_LINK, HERE, "/reports/wudu/2007.html", "/reports/wudu/2017.html"));
    assertThat(check("什么也不像.html"))
        .containsExactly(Diagnostic.of(Code.BROKEN_LINK, HERE, "/什么也不像.html", ""));
  }

  @Test
  void aLinkToAPlaceOfThePageIsWell() {
    assertThat(check("reports/wudu/2017.html#s1-2")).isEmpty();
    assertThat(check("reports/wudu/2017.html#figures")).isEmpty();
  }

  @Test
  void aLinkToAPlaceThatIsNotThereNamesTheNearest() {
    assertThat(check("reports/wudu/2017.html#s1-3"))
        .containsExactly(
            Diagnostic.of(Code.BROKEN_ANCHOR, HERE, "/reports/wudu/2017.html", "s1-3", "s1-2"));
  }

  @Test
  void aPageThatWasNotLookedIntoIsNotBlamed() {
    assertThat(check("index.html#anything")).isEmpty();
    assertThat(check("reports/wudu/2017.csv#line3")).isEmpty();
  }

  @Test
  void aLinkToWhatIsMissingThroughAnotherFaultIsNotBlamed() {
    assertThat(check("reports/altay/2017.html")).isEmpty();
    assertThat(check("reports/altay2/2017.html")).hasSize(1);
  }

  @Test
  void linksToOtherSitesAreNotLookedAt() {
    assertThat(check("https://www.gov.cn/none.html#x", true)).isEmpty();
  }
}
