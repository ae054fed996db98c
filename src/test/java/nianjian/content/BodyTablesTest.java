package nianjian.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Tables in a text. */
class BodyTablesTest {
  @Test
  void aTableScrollsByItselfAndHasALabel() {
    Rendered rendered =
        Rendered.of("## 二、公开情况\n\n| 渠道 | 数量 |\n| --- | --- |\n| 网站 | 1124 |\n| 微信 | 85,0 |\n");
    rendered.dom();
    assertThat(rendered.html())
        .isEqualTo(
            """
            <h3 class="n1" id="s1">二、公开情况</h3>
            <div class="scroll" role="region" tabindex="0" aria-labelledby="tb1-h"><table class="tbl" id="tb1"><caption class="vh" id="tb1-h">表1：二、公开情况</caption>
            <thead><tr><th scope="col">渠道</th><th scope="col" class="n">数量</th></tr>
            </thead>
            <tbody><tr><th scope="row">网站</th><td class="n">1124</td></tr>
            <tr><th scope="row">微信</th><td class="n">85,0</td></tr>
            </tbody>
            </table></div>
            """);
  }

  @Test
  void theLineAboveIsTheLabelIfItIsNoSentence() {
    String table = "\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n";
    Rendered rendered =
        Rendered.of("公开情况表" + table + "如下。" + table + "表三：\n\n## 三、丙" + table + "单位：件" + table);
    assertThat(rendered.dom().select("caption").eachText())
        .containsExactly("表1：公开情况表", "表2", "表3：三、丙", "表4：单位：件");
  }

  @Test
  void alignmentIsAClass() {
    Element dom =
        Rendered.of("| a | b | c | d |\n| :-- | --: | :-: | - |\n| 1 | x | 3 | 甲 |").dom();
    assertThat(dom.select("tbody > tr > *").eachAttr("class")).containsExactly("n", "c");
    assertThat(dom.select("th[scope=col]")).hasSize(4);
    assertThat(dom.select("[style], [align]")).isEmpty();
  }

  @Test
  void emptyHeadsAreNoHeads() {
    Element dom = Rendered.of("| | 数量 |\n|---|---|\n| | 2 |\n| 甲 | |").dom();
    assertThat(dom.select("th").eachText()).containsExactly("数量", "甲");
    assertThat(dom.select("td")).hasSize(4);
  }

  @Test
  void theFirstColumnHeadsItsRowsUnlessItIsAllFigures() {
    Element dom = Rendered.of("| 年度 | 体例 |\n|---|---|\n| 2008—2013 | 甲 |\n| 2021年起 | 乙 |").dom();
    assertThat(dom.select("th[scope=row]").eachText()).containsExactly("2008—2013", "2021年起");
    dom = Rendered.of("| 年度 | 数量 |\n|---|---|\n| 2008 | 1 |\n| 2009 | 2 |").dom();
    assertThat(dom.select("th[scope=row]")).isEmpty();
  }

  @Test
  void everyRowIsAsWideAsTheWidest() {
    Element dom = Rendered.of("| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 | 4 |").dom();
    assertThat(dom.select("tr")).allSatisfy(row -> assertThat(row.children()).hasSize(4));
    assertThat(dom.text()).contains("4");
  }

  @Test
  void emptyCellsAreCellsAndBarsMayBeEscaped() {
    Rendered rendered =
        Rendered.of("| a | b | c |\n|---|---|---|\n| 1 || 3 |\n| x \\| y | `p` | **z** |");
    assertThat(rendered.dom().select("tbody tr").get(0).children()).hasSize(3);
    assertThat(rendered.article().plainText()).isEqualTo("a\tb\tc\n1\t\t3\nx | y\tp\tz");
  }

  @Test
  void aTableOfItsHeadAloneIsATable() {
    assertThat(Rendered.of("| a | b |\n|---|---|").dom().select("thead th")).hasSize(2);
    assertThat(Rendered.of("| a | b |").dom().select("table")).isEmpty();
  }

  @Test
  void whatFollowsInBracketsIsNoCaption() {
    assertThat(Rendered.of("| a |\n|---|\n| 1 |\n[说明]").dom().select("p").text()).isEqualTo("[说明]");
  }

  @Test
  void tablesInListsAreTablesToo() {
    Element dom = Rendered.of("- 甲\n\n  | a | b |\n  |---|---|\n  | 1 | 2,甲 |").dom();
    assertThat(dom.select("li table td").eachText()).containsExactly("1", "2，甲");
  }

  @Test
  void spacesAroundCellsDoNotMatterToTheirWidth() {
    assertThat(Rendered.of("|甲|乙|\n|-|-|\n|一,二|3|").dom().select("tbody th").text())
        .isEqualTo("一，二");
  }
}
