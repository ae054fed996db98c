package nianjian.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nianjian.TestSite;
import nianjian.TestSite.Built;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressesTest {
  @TempDir private Path temporary;

  private TestSite withAlias(String alias) {
    TestSite site = TestSite.copyOf("tiny", temporary);
    return site.edit("content/reports/wudu/2016.md", "zwgk/2016.html", alias);
  }

  @Test
  void addressesOfTheirOwnAreWell() {
    withAlias("reports/wudu/2015.html").build().assertWell();
  }

  @Test
  void anAliasThatAPageHasNamesBothSources() {
    Built built = withAlias("reports/wudu/2017.html").build();

    built.assertFailed("content/reports/wudu/2016.md error NJ405");
    assertThat(arguments(built))
        .containsExactly("/reports/wudu/2017.html", "content/reports/wudu/2017/index.md");
  }

  @Test
  void anAliasThatDiffersInCaseAloneIsTaken() {
    Built built = withAlias("Regions/GanSu.html").build();

    built.assertFailed("content/reports/wudu/2016.md error NJ405");
    assertThat(arguments(built)).containsExactly("/Regions/GanSu.html", "nianjian");
  }

  @Test
  void twoReportsWithOneAliasAreBothNamed() {
    TestSite site = withAlias("old/1.html");
    site.edit(
        "content/reports/wudu/2017/index.md", "year: 2017", "year: 2017\naliases: [OLD/1.html]");

    Built built = site.build();

    assertThat(built.findings()).singleElement().asString().endsWith("error NJ405");
    assertThat(
            List.of(arguments(built).get(1), built.result().diagnostics().get(0).position().path()))
        .containsExactlyInAnyOrder(
            "content/reports/wudu/2016.md", "content/reports/wudu/2017/index.md");
  }

  @Test
  void aRegionsCodeThatIsAnotherRegionsIdNamesTheRegions() {
    TestSite site = TestSite.copyOf("tiny", temporary);
    site.edit("content/reports/wudu/2016.md", "zwgk/2016.html", "regions/620000.html");

    Built built = site.build();

    assertThat(built.findings()).singleElement().asString().endsWith("error NJ405");
    assertThat(arguments(built).get(0)).isEqualTo("/regions/620000.html");
  }

  @Test
  void theProgramsOwnListsAreTaken() {
    withAlias("404.html").build().assertFailed("content/reports/wudu/2016.md error NJ405");
  }

  private static List<String> arguments(Built built) {
    return built.result().diagnostics().get(0).arguments();
  }
}
