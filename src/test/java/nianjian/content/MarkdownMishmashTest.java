package nianjian.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup thrown together at random: whatever comes out is sound HTML with ids that hold. */
class MarkdownMishmashTest {
  private static final List<String> PIECES =
      List.of(
          "a",
          "中文",
          "12",
          "。",
          ",",
          "(",
          ")",
          "*",
          "**",
          "***",
          "_",
          "~~",
          "`",
          "``",
          "[",
          "]",
          "[^1]",
          "[^2]",
          "[^1]: ",
          "[^2]: 误字：",
          "](",
          "](x.png)",
          "![",
          "<b>",
          "</b>",
          "<!--",
          "-->",
          "<http://a.cn>",
          "&amp;",
          "\\",
          "\n",
          "\n\n",
          "\n",
          "# ",
          "## ",
          "### 一、",
          "#",
          "> ",
          "- ",
          "1. ",
          "| a | b |\n|---|---|\n",
          "|",
          "||",
          "```\n",
          "---",
          "    ",
          "\t",
          "“",
          "”",
          "…",
          "**一、x。**",
          "**1.y：**",
          "[r]: y\n",
          "[r]",
          "\u200b",
          "\0",
          "😀",
          "某某政府",
          "2018年1月2日",
          "\r\n",
          "　",
          " \n",
          "(2016.md)",
          "\"",
          "$",
          "<div>\n");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOutcomeIsSound(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      StringBuilder body = new StringBuilder();
      for (int n = random.nextInt(40); n >= 0; n--) {
        body.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      check(body.toString(), random);
    }
  }

  private static void check(String body, Random random) {
    List<FigureQuote> quotes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int from = random.nextInt(body.length());
      int to = Math.min(body.length(), from + 1 + random.nextInt(8));
      quotes.add(Rendered.quote("q" + i, body.substring(from, to), 1 + random.nextInt(2)));
    }
    FigureQuote.Cell cell = new FigureQuote.Cell("g", "r", "中文", 0, 1, 0, 1);
    FigureQuote last = quotes.get(3);
    quotes.add(
        new FigureQuote(
            "c", last.id(), false, Optional.empty(), 1, last.position(), Optional.of(cell)));
    Rendered rendered = Rendered.of(body, quotes);
    Element dom = rendered.dom();
    List<String> ids = dom.select("[id]").eachAttr("id");
    assertThat(ids).as(body).doesNotHaveDuplicates();
    assertThat(ids).as(body).containsAll(rendered.article().figureAnchors().values());
    assertThat(rendered.article().anchors()).as(body).containsAll(ids);
    assertThat(dom.select("a[href^=#e]").eachAttr("href"))
        .as(body)
        .allSatisfy(href -> assertThat(rendered.article().anchors()).contains(href.substring(1)));
    assertThat(dom.select("script, style, iframe, [onclick], [style]")).as(body).isEmpty();
  }
}
