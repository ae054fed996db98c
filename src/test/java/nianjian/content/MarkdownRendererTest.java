package nianjian.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nianjian.archive.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Markdown that the archive relies on, and what Chinese writers need beyond it. */
class MarkdownRendererTest {
  private static String html(String body) {
    Rendered rendered = Rendered.of(body);
    rendered.dom();
    return rendered.html().strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*强调*和**着重** | <em>强调</em>和<strong>着重</strong>",
        "`code` | <code>code</code>",
        "`` a`b `` | <code>a`b</code>",
        "~~删去~~ | <del>删去</del>",
        "[文](http://a.cn) | <a href=\"http://a.cn\" class=\"ext\" rel=\"noopener noreferrer\">文</a>",
        "1\\. 不是列表 | 1. 不是列表",
        "a_b_c | a_b_c",
        "\\*原样\\* | *原样*",
        "AT&amp;T &lt; &#x4e2d; | AT&amp;T &lt; 中",
        "\"引\" | &quot;引&quot;",
        "网址http://a.cn不成为链接 | 网址http://a.cn不成为链接",
        "{{ x }} <#if a> ${y} | {{ x }} &lt;#if a&gt; ${y}",
      })
  void inlineMarkupIsRead(String body, String expected) {
    assertThat(html(body)).isEqualTo("<p>" + expected + "</p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "**注意：**请看 | <strong>注意：</strong>请看",
        "增长**12%**以上 | 增长<strong>12%</strong>以上",
        "从**12%**到**15%**以上 | 从<strong>12%</strong>到<strong>15%</strong>以上",
        "推进**“五公开”**工作 | 推进<strong>“五公开”</strong>工作",
        "按*《条例》*办 | 按<em>《条例》</em>办",
        "**(一)强化。**区政府 | <strong>（一）强化。</strong>区政府",
        "A**B。**C**D。**E | A<strong>B。</strong>C<strong>D。</strong>E",
      })
  void emphasisNeedsNoSpacesInChinese(String body, String expected) {
    assertThat(html("前" + body)).isEqualTo("<p>前" + expected + "</p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"** 注意** | ** 注意**", "2 * 3 * 4 | 2 * 3 * 4", "甲 * 乙* | 甲 * 乙*"})
  void starsThatEmphasiseNothingAreSigns(String body, String expected) {
    assertThat(html(body)).isEqualTo("<p>" + expected + "</p>");
  }

  @Test
  void htmlIsShownAsText() {
    assertThat(html("甲<b onclick=\"x\">乙</b><!-- 丙 --><br/>"))
        .isEqualTo("<p>甲&lt;b onclick=&quot;x&quot;&gt;乙&lt;/b&gt;&lt;!-- 丙 --&gt;&lt;br/&gt;</p>");
    assertThat(html("<script>\nalert(1)\n</script>"))
        .isEqualTo("<p>&lt;script&gt; alert(1) &lt;/script&gt;</p>");
    assertThat(html("<!--\n不显示？\n-->\n\n<div>\n**甲**\n</div>"))
        .isEqualTo("<p>&lt;!-- 不显示？ --&gt;</p>\n<p>&lt;div&gt; **甲** &lt;/div&gt;</p>");
  }

  @Test
  void paragraphsAreDividedByBlankLines() {
    assertThat(html("甲\n\n乙\r\n\r\n丙")).isEqualTo("<p>甲</p>\n<p>乙</p>\n<p>丙</p>");
  }

  @Test
  void leadingSpacesAreNotCode() {
    assertThat(html("    四个空格")).isEqualTo("<p>四个空格</p>");
    assertThat(html("　　全角空格")).isEqualTo("<p>全角空格</p>");
    assertThat(html("\t制表符")).isEqualTo("<p>制表符</p>");
  }

  @Test
  void listsAreTightOrLoose() {
    assertThat(html("- 甲\n- 乙\n  - 丙"))
        .isEqualTo("<ul>\n<li>甲</li>\n<li>乙<ul>\n<li>丙</li>\n</ul>\n</li>\n</ul>");
    assertThat(html("- 甲\n\n- 乙"))
        .isEqualTo("<ul>\n<li><p>甲</p>\n</li>\n<li><p>乙</p>\n</li>\n</ul>");
    assertThat(html("3. 丙\n4. 丁")).isEqualTo("<ol start=\"3\">\n<li>丙</li>\n<li>丁</li>\n</ol>");
    assertThat(Rendered.of("1. 甲\n2. 乙").article().plainText()).isEqualTo("1. 甲\n2. 乙");
  }

  @Test
  void quotationsHoldBlocks() {
    assertThat(html("> 甲\n> ## 乙\n> - 丙"))
        .isEqualTo(
            "<blockquote><p>甲</p>\n<p><strong>乙</strong></p>\n<ul>\n<li>丙</li>\n</ul>\n</blockquote>");
  }

  @Test
  void codeIsShownAsItIs() {
    Rendered rendered = Rendered.of("```\n甲,乙  (x)\n\n<b>\n```\n\n用`甲,乙`,`甲(`。");
    rendered.dom();
    assertThat(rendered.html())
        .isEqualTo(
            """
            <pre tabindex="0"><code>甲,乙  (x)

            &lt;b&gt;
            </code></pre>
            <p>用<code>甲,乙</code>，<code>甲(</code>。</p>
            """);
    assertThat(rendered.article().plainText()).isEqualTo("甲,乙  (x)\n<b>\n用甲,乙，甲(。");
  }

  @Test
  void codeKeepsItsSpacesAsCommonMarkSays() {
    assertThat(html("` `和`  `和` a `和`a\nb`"))
        .isEqualTo("<p><code> </code>和<code>  </code>和<code>a</code>和<code>a b</code></p>");
  }

  @Test
  void aRuleIsARule() {
    assertThat(html("甲\n\n* * *\n\n乙")).isEqualTo("<p>甲</p>\n<hr>\n<p>乙</p>");
  }

  @Test
  void aHardLineEndIsDrawn() {
    assertThat(html("甲  \n乙\\\n丙")).isEqualTo("<p>甲<br>乙<br>丙</p>");
    assertThat(Rendered.of("甲  \n乙").article().plainText()).isEqualTo("甲 乙");
  }

  @Test
  void aDefinitionThatNothingUsesIsShownAsWords() {
    assertThat(html("[注]: 数据为全区汇总\n\n[见][r]\n\n[r]: http://a.cn"))
        .isEqualTo(
            "<p>[注]: 数据为全区汇总</p>\n<p><a href=\"http://a.cn\" class=\"ext\" rel=\"noopener noreferrer\">见</a></p>");
  }

  @Test
  void nothingComesOfNothing() {
    Article article = Rendered.of("").article();
    assertThat(article.html()).isEmpty();
    assertThat(article.plainText()).isEmpty();
    assertThat(article.anchors()).isEmpty();
    assertThat(Rendered.of("\n \n").article().html()).isEmpty();
  }

  @Test
  void aZeroCharacterIsReplaced() {
    assertThat(html("甲\0乙")).isEqualTo("<p>甲\uFFFD乙</p>");
  }

  @Test
  void rareCharactersStayWhole() {
    assertThat(html("𠮷田,人")).isEqualTo("<p>𠮷田，人</p>");
  }

  @Test
  void plainTextHasALineForEachBlockAndNoNotes() {
    Rendered rendered =
        Rendered.of(
            "# 题\n\n## 一、甲[^1]\n\n**（一）乙。**丙[^1]\n\n| 丁 | 戊 |\n|---|---|\n| 1 | 2 |\n\n[^1]: 误字：己");
    assertThat(rendered.article().plainText()).isEqualTo("题\n一、甲\n（一）乙。丙\n丁\t戊\n1\t2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#标题 | # | 标题 | 11 | 2",
        "##一、标题 | ## | 一、标题 | 11 | 3",
        "######标题 | ###### | 标题 | 11 | 7"
      })
  void aHeadingWithoutASpaceIsReportedAndShown(
      String body, String signs, String words, int line, int end) {
    Rendered rendered = Rendered.of(body);
    assertThat(rendered.codes()).containsExactly("NJ114");
    assertThat(rendered.diagnostics().get(0).arguments()).containsExactly(signs, words);
    assertThat(rendered.diagnostics().get(0).position().line()).isEqualTo(line);
    assertThat(rendered.diagnostics().get(0).position().column()).isEqualTo(1);
    assertThat(rendered.diagnostics().get(0).position().endColumn()).isEqualTo(end);
    assertThat(rendered.html()).isEqualTo("<p>" + body + "</p>\n");
  }

  @Test
  void aHeadingWithoutASpaceIsFoundWithinAParagraph() {
    Rendered rendered = Rendered.of("甲\n##乙\n丙");
    assertThat(rendered.codes()).containsExactly("NJ114");
    assertThat(rendered.diagnostics().get(0).position().line()).isEqualTo(12);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"# 标题", "\\#标题", "#政务公开#话题", "#1楼", "#######七", "见#标题", "#", "# "})
  void whatIsNoHeadingIsNotReported(String body) {
    assertThat(Rendered.of(body).codes()).isEmpty();
    assertThat(Rendered.of("```\n" + body + "\n```").codes()).isEmpty();
  }

  @Test
  void positionsCountCodePointsInTheSourceFile() {
    Rendered rendered = Rendered.of("甲\r\n\r\n𠮷[x](javascript:a)");
    assertThat(rendered.diagnostics().get(0).position())
        .hasToString("content/reports/wudu/2017/index.md:13:2");
  }

  @Test
  void anArticleDependsOnItsSourceAlone() {
    String body = "## 一、甲\n\n共12条[^1]。\n\n[^1]: 误字：乙";
    List<FigureQuote> quotes = List.of(Rendered.quote("a", "共12条"));
    assertThat(Rendered.of(body, quotes).article()).isEqualTo(Rendered.of(body, quotes).article());
  }
}
