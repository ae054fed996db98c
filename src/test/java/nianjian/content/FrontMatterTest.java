package nianjian.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.FoundLines;
import nianjian.yaml.YamlFields;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<FrontMatter> split(String text) {
    return FrontMatter.split(text, "a.md", diagnostics);
  }

  @Test
  void yamlAndBodyAreToldApartWithTheirLines() {
    assertThat(split("---\ntitle: 年报\n---\n\n正文\n---\n后\n"))
        .contains(new FrontMatter("title: 年报\n", 1, "\n正文\n---\n后\n", 3));
  }

  @Test
  void bodyMayBeMissing() {
    FrontMatter matter = split("---\ntitle: 年报\n---").orElseThrow();
    assertThat(matter.body()).isEmpty();
    assertThat(matter.hasNoBody()).isTrue();
    assertThat(split("---\n---\n \n").orElseThrow().hasNoBody()).isTrue();
    assertThat(split("---\n---\n文").orElseThrow().hasNoBody()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "# 标题\n", "\n---\na: 1\n---\n", " ---\na: 1\n---\n", "--- \n---\n", "----\n"})
  void firstLineMustBeTheFence(String text) {
    assertThat(split(text)).isEmpty();
    assertThat(FoundLines.of(diagnostics)).singleElement().asString().startsWith("NJ103 1:1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"---", "---\n", "---\ntitle: 年报\n", "---\na: 1\n --- \n", "---\na: 1\n...\n"})
  void frontMatterThatDoesNotEndIsReported(String text) {
    assertThat(split(text)).isEmpty();
    assertThat(FoundLines.of(diagnostics)).containsExactly("NJ104 1:1");
  }

  @Test
  void manyLineEndsTakeNoTime() {
    String text = "---\n" + "\n".repeat(60_000) + "x\n";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(split(text)).isEmpty());
  }

  @Test
  void emptyFrontMatterHasNoKeys() {
    YamlFields fields =
        split("---\n# 注释\n---\n").orElseThrow().fields("a.md", 100, diagnostics).orElseThrow();
    fields.require("title");
    assertThat(FoundLines.of(diagnostics)).containsExactly("NJ112 1:1 title");
  }

  @Test
  void frontMatterThatIsNoMapIsReported() {
    assertThat(split("---\ntitle:年报\n---\n").orElseThrow().fields("a.md", 100, diagnostics))
        .isEmpty();
    assertThat(split("---\n- a\n---\n").orElseThrow().fields("a.md", 100, diagnostics)).isEmpty();
    assertThat(FoundLines.of(diagnostics))
        .containsExactly(
            "NJ111 2:1 front matter|@map|@list", "NJ111 2:1 front matter|@map|title:年报");
  }

  @Test
  void unreadableFrontMatterHasNoFields() {
    assertThat(split("---\na: [\n---\n").orElseThrow().fields("a.md", 100, diagnostics)).isEmpty();
    assertThat(FoundLines.of(diagnostics)).singleElement().asString().startsWith("NJ105 ");
  }
}
