package nianjian.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutClosureTest {
  @TempDir Path folder;

  private LayoutClosure closure(String... files) {
    ThemeFiles theme = new ThemeFiles(folder).theme("t");
    for (int i = 0; i < files.length; i += 2) {
      theme.put("t/" + files[i], files[i + 1]);
    }
    return LayoutClosure.of(theme.read("t"), "report");
  }

  @Test
  void holdsAllThatALayoutNamesHoweverDeep() {
    LayoutClosure closure =
        closure(
            "layouts/report.ftlh",
            "<#import '/partials/a.ftlh' as a><#include \"base.ftlh\">",
            "layouts/base.ftlh",
            "<#include \"../partials/b.ftlh\">",
            "layouts/other.ftlh",
            "",
            "partials/a.ftlh",
            "<#include '/partials/b.ftlh'><#include '/partials/a.ftlh'>",
            "partials/b.ftlh",
            "<#-- <#include '/partials/c.ftlh'> -->",
            "partials/c.ftlh",
            "");

    assertThat(closure.files())
        .extracting(ThemeFile::name)
        .containsExactly(
            "layouts/base.ftlh", "layouts/report.ftlh", "partials/a.ftlh", "partials/b.ftlh");
  }

  @Test
  void hashFollowsEveryFileOfIt() {
    String[] files = {
      "layouts/report.ftlh",
      "<#include '/partials/a.ftlh'>",
      "partials/a.ftlh",
      "1",
      "partials/unused.ftlh",
      "1"
    };
    String hash = closure(files).hash();

    assertThat(closure("partials/unused.ftlh", "2").hash()).isEqualTo(hash);
    assertThat(closure("partials/a.ftlh", "2").hash()).isNotEqualTo(hash);
  }

  @Test
  void whatIsMissingOrLeadsOutIsLeftOut() {
    assertThat(
            closure(
                    "layouts/report.ftlh",
                    "<#include 'gone.ftlh'><#include '../../x.ftlh'><#include '*/x.ftlh'>")
                .files())
        .hasSize(1);
    assertThat(LayoutClosure.of(new ThemeFiles(folder).read("t"), "gone").files()).isEmpty();
  }

  @Test
  void referencesAreResolvedWithinTheTheme() {
    assertThat(TemplateReferences.resolve("layouts/a.ftlh", "../partials/./b.ftlh"))
        .contains("partials/b.ftlh");
    assertThat(TemplateReferences.resolve("layouts/a.ftlh", "/x.ftlh")).contains("x.ftlh");
    assertThat(TemplateReferences.resolve("layouts/a.ftlh", "../../x.ftlh")).isEmpty();
    assertThat(TemplateReferences.resolve("layouts/a.ftlh", "..")).isEmpty();
    assertThat(TemplateReferences.resolve("layouts/a.ftlh", "file:///etc/passwd")).isEmpty();
  }
}
