package nianjian.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nianjian.archive.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notes (校记), authored as footnotes. */
class FootnoteNumbersTest {
  @Test
  void notesAreNumberedByTheirFirstReference() {
    Rendered rendered = Rendered.of("甲[^b]乙[^a]。\n\n[^a]: 误字：甲之注\n[^b]: 脱字：乙之注，见*原件*。");
    assertThat(rendered.html())
        .isEqualTo(
            "<p>甲<sup class=\"fnref\"><a href=\"#e1\" id=\"r1\" aria-label=\"校记1\">1</a></sup>"
                + "乙<sup class=\"fnref\"><a href=\"#e2\" id=\"r2\" aria-label=\"校记2\">2</a></sup>。</p>\n");
    assertThat(rendered.article().notes())
        .containsExactly(
            new Note(1, "e1", "r1", "脱字", "乙之注，见<em>原件</em>。"),
            new Note(2, "e2", "r2", "误字", "甲之注"));
    assertThat(rendered.article().anchors()).containsExactlyInAnyOrder("r1", "r2", "e1", "e2");
  }

  @ParameterizedTest
  @CsvSource({
    "脱字：甲, 脱字, 甲",
    "衍字:甲, 衍字, 甲",
    "误字： 甲, 误字, 甲",
    "序号：甲, 序号, 甲",
    "转换：甲, 转换, 甲",
    "说明：甲, '', 说明：甲",
    "甲误字：乙, '', 甲误字：乙",
    "误字甲, '', 误字甲",
  })
  void theKindIsSplitOff(String text, String kind, String html) {
    assertThat(Rendered.of("文[^1]\n\n[^1]: " + text).article().notes())
        .extracting(Note::kind, Note::html)
        .containsExactly(tuple(kind, html));
  }

  @Test
  void aNoteWithoutAKindIsAPlainNote() {
    assertThat(Rendered.of("文[^1]\n\n[^1]: 甲").html()).contains("aria-label=\"注1\"");
  }

  @Test
  void aNoteMayBeReferredToTwice() {
    Rendered rendered = Rendered.of("甲[^1]乙[^1]丙[^1]\n\n[^1]: 误字：丁");
    assertThat(rendered.dom().select("sup a").eachAttr("id")).containsExactly("r1", "r1-2", "r1-3");
    assertThat(rendered.dom().select("sup a").eachAttr("href")).containsOnly("#e1");
    assertThat(rendered.article().notes()).hasSize(1);
  }

  @Test
  void whatIsNotDefinedOrNotReferredToStaysText() {
    Rendered rendered = Rendered.of("甲[^9]\n\n[^1]: 误字：乙\n[^2]:\n    - 丙\n");
    assertThat(rendered.html())
        .isEqualTo(
            """
            <p>甲[^9]</p>
            <p>[^1]: 误字：乙</p>
            <p>[^2]:</p>
            <ul>
            <li>丙</li>
            </ul>
            """);
    assertThat(rendered.article().notes()).isEmpty();
  }

  @Test
  void aReferenceWithinANoteStaysText() {
    Rendered rendered = Rendered.of("甲[^1]\n\n[^1]: 误字：见[^2]\n[^2]: 误字：乙[^1]");
    assertThat(rendered.article().notes()).extracting(Note::html).containsExactly("见[^2]");
    assertThat(rendered.article().plainText()).isEqualTo("甲\n[^2]: 误字：乙");
    rendered.dom();
  }

  @Test
  void aNoteOfSeveralBlocksIsSetInOne() {
    Rendered rendered =
        Rendered.of(
            "甲[^1]\n\n[^1]: 误字：乙\n\n    丙[丁](2016.md)\n\n    - 戊\n    - 己\n\n    ***\n\n    ```\n    庚\n    ```\n");
    assertThat(rendered.article().notes())
        .extracting(Note::html)
        .containsExactly("乙<br>丙<a href=\"2017/2016.html\">丁</a><br>戊<br>己<br>***<br>庚\n");
  }

  @Test
  void aReferenceInALinkUndoesTheLink() {
    Rendered rendered = Rendered.of("[甲[^1]乙](2016.md)丙\n\n[^1]: 误字：丁");
    assertThat(rendered.dom().select("p").text()).isEqualTo("[甲1乙]（2016.md）丙");
    assertThat(rendered.dom().select("a").eachAttr("href")).containsExactly("#e1");
  }

  @Test
  void notesAreLeftOutOfContentsAndText() {
    Rendered rendered = Rendered.of("## 一、[^1]甲\n\n乙[^1]丙\n\n[^1]: 误字：丁");
    assertThat(rendered.article().contents().get(0).text()).isEqualTo("一、甲");
    assertThat(rendered.article().plainText()).isEqualTo("一、甲\n乙丙");
  }

  @Test
  void aReferenceInAnImageDoesNotCount() {
    Rendered rendered = Rendered.of("![甲[^1]](a.png)\n\n[^1]: 误字：乙");
    assertThat(rendered.article().notes()).isEmpty();
    assertThat(rendered.dom().select("img").attr("alt")).isEqualTo("甲");
  }
}
