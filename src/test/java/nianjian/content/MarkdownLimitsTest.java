package nianjian.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianjian.archive.Article;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;
import nianjian.io.SitePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to break the parser: each ends soon, as an article or as one diagnostic. */
class MarkdownLimitsTest {
  private static String numbered(int count, String format) {
    return IntStream.range(0, count)
        .mapToObj(i -> format.replace("%", String.valueOf(i)))
        .collect(Collectors.joining());
  }

  private static Arguments beyond(String name, String body, String what, int line) {
    return Arguments.of(name, body, what, line);
  }

  static Stream<Arguments> textsBeyondALimit() {
    return Stream.of(
        beyond("a line of 256 KiB", "甲\n\n" + "x".repeat(262_145), "byte", 3),
        beyond("a long line of Han", "字".repeat(87_382), "byte", 1),
        beyond("1,000 quotations", ">".repeat(1_000) + " a", ">", 1),
        beyond("33 quotations", "甲\n\n" + "> ".repeat(33) + "a", ">", 3),
        beyond("lists in a line", "- ".repeat(33) + "a", "-", 1),
        beyond("numbered lists in a line", "1. ".repeat(33) + "a", "1", 1),
        beyond("a run of stars", "甲" + "*".repeat(129), "*", 1),
        beyond("a run of underlines", "_".repeat(129), "_", 1),
        beyond("a run of backticks", "a\n" + "`".repeat(129), "`", 2),
        beyond("a tag with 1,000 attributes", "<a" + numbered(1_000, " a%=\"b\"") + ">", "<…>", 1),
        beyond("a tag over lines", "<a\n" + numbered(1_000, "a%=\"中文>\"\n") + ">", "<…>", 198),
        beyond("10,000 definitions", numbered(10_000, "[a%]: b\n"), "[…]:", 1_001),
        beyond("10,000 notes", numbered(10_000, "[^%]: b\n"), "[…]:", 1_001),
        beyond("3,000 rows", "|a|\n|-|\n" + "|1|\n".repeat(3_000), "|", 2_001),
        beyond("open brackets", "[".repeat(201), "[", 1),
        beyond("open brackets over lines", "[[[[\n".repeat(100), "[", 51),
        beyond("open images", "![".repeat(201), "[", 1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("textsBeyondALimit")
  void whatTheParserCannotBearIsRefusedBeforeParsing(
      String name, String body, String what, int line) {
    Rendered rendered = assertTimeoutPreemptively(Duration.ofSeconds(2), () -> Rendered.of(body));

    assertThat(rendered.codes()).containsExactly("NJ113");
    Diagnostic found = rendered.diagnostics().get(0);
    assertThat(found.arguments()).hasSize(3);
    assertThat(found.arguments().get(0)).isEqualTo(what);
    assertThat(Integer.parseInt(found.arguments().get(1)))
        .isGreaterThan(Integer.parseInt(found.arguments().get(2)));
    assertThat(found.position().line()).isEqualTo(10 + line);
    assertThat(found.position().column()).isPositive();
    assertThat(rendered.article()).isEqualTo(Article.EMPTY);
  }

  static Stream<Arguments> textsWithinTheLimits() {
    return Stream.of(
        Arguments.of("a long line", "x".repeat(262_144)),
        Arguments.of("32 quotations", "> ".repeat(32) + "a"),
        Arguments.of("128 stars", "甲" + "*".repeat(128)),
        Arguments.of("escaped brackets", "\\[".repeat(500)),
        Arguments.of("200 brackets a block", ("[".repeat(200) + "\n\n").repeat(5)),
        Arguments.of("closed brackets", "[a]".repeat(500)),
        Arguments.of("an open < in Chinese", "a <b 中文".repeat(500)),
        Arguments.of("many short tags", "<a href=\"x\">".repeat(500)),
        Arguments.of("1,000 definitions", numbered(1_000, "[a%]: b\n")),
        Arguments.of("two tables", ("|a|\n|-|\n" + "|1|\n".repeat(1_500) + "\n").repeat(2)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("textsWithinTheLimits")
  void whatIsWithinTheLimitsIsRendered(String name, String body) {
    assertThat(MarkdownLimits.firstExcess(body)).isEmpty();
    Rendered rendered = assertTimeoutPreemptively(Duration.ofSeconds(8), () -> Rendered.of(body));
    assertThat(rendered.codes()).isEmpty();
    assertThat(rendered.html()).isNotEmpty();
  }

  static Stream<Arguments> slowTexts() {
    return Stream.of(
        Arguments.of("many links", "[a](b) ".repeat(30_000)),
        Arguments.of("links left open", "[a](b ".repeat(30_000)),
        Arguments.of("backticks", "`a``b".repeat(40_000)),
        Arguments.of("entities", "&amp;".repeat(52_000)),
        Arguments.of("instructions", "a <?".repeat(50_000)),
        Arguments.of(
            "lists within lists",
            IntStream.range(0, 1_500)
                .mapToObj(i -> "  ".repeat(i) + "- a\n")
                .collect(Collectors.joining())),
        Arguments.of("emphasis in emphasis", "*_".repeat(20_000) + "a" + "_*".repeat(20_000)),
        Arguments.of("a comment", "a <!-- " + "b -c ".repeat(40_000) + "-->"),
        Arguments.of("tabs", "\t\t\t>\n".repeat(20_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slowTexts")
  void aSlowTextIsGivenUpAfterItsTime(String name, String body) {
    Diagnostics diagnostics = new Diagnostics();
    SitePath page = SitePath.of("a.html");
    Article article =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> MarkdownRenderer.render(body, "content/a.md", page, diagnostics, 300_000_000L));

    List<Diagnostic> all = diagnostics.all();
    assertThat(all.isEmpty()).isNotEqualTo(article.html().isEmpty());
    assertThat(all)
        .allSatisfy(d -> assertThat(d.position()).isEqualTo(Position.of("content/a.md")));
    assertThat(all).allSatisfy(d -> assertThat(d.code().id()).isEqualTo("NJ113"));
  }

  @Test
  void theTimeAllowedIsKept() {
    Diagnostics diagnostics = new Diagnostics();
    long start = System.nanoTime();
    MarkdownRenderer.render(
        "[a](b) ".repeat(30_000), "content/a.md", SitePath.of("a.html"), diagnostics, 1L);
    assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(3));
    assertThat(diagnostics.all()).hasSize(1);
  }

  @Test
  void aTextThatOverflowsTheStackIsReportedWithItsFile() {
    Rendered rendered = Rendered.of("a <!-- " + "b ".repeat(120_000) + "-->");
    assertThat(rendered.codes()).containsExactly("NJ113");
    assertThat(rendered.diagnostics().get(0).position()).isEqualTo(Position.of(Rendered.SOURCE));
    assertThat(rendered.diagnostics().get(0).arguments()).isEmpty();
    assertThat(rendered.article()).isEqualTo(Article.EMPTY);
  }

  @Test
  void aDeeplyNestedListIsNoTrouble() {
    String body =
        IntStream.range(0, 200)
            .mapToObj(i -> "  ".repeat(i) + "- 甲\n")
            .collect(Collectors.joining());
    Rendered rendered = Rendered.of(body);
    assertThat(rendered.codes()).isEmpty();
    assertThat(rendered.article().plainText().lines()).hasSize(200);
  }

  @Test
  void anInterruptedCallerStillGetsItsArticleAndStaysInterrupted() {
    Thread.currentThread().interrupt();
    Article article = Rendered.of("甲").article();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(article.html()).isEqualTo("<p>甲</p>\n");
  }

  @Test
  void theDeadlineIsATextLikeAnyOther() {
    MarkdownDeadline text = new MarkdownDeadline("甲乙丙", 1_000_000_000L);
    assertThat(text.length()).isEqualTo(3);
    assertThat(text.charAt(1)).isEqualTo('乙');
    assertThat(text.subSequence(1, 3)).hasToString("乙丙");
    assertThat(text).hasToString("甲乙丙");
  }
}
