package nianjian.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nianjian.archive.NoteMark;
import nianjian.archive.Passage;
import nianjian.archive.ReportText;
import org.junit.jupiter.api.Test;

class ReadableTextTest {
  private static ReportText text(String body) {
    return Rendered.of(body).article().text();
  }

  /** The line and columns of some words. */
  private static String place(ReportText text, String words) {
    int from = text.text().indexOf(words);
    assertThat(from).as(words).isNotNegative();
    var p = text.position(from, from + words.length());
    return (p.line() - Rendered.OFFSET) + ":" + p.column() + "-" + p.endColumn();
  }

  @Test
  void everyWordKnowsItsLineAndColumn() {
    ReportText text = text("# 题\n\n## 一、概述\n\n甲乙**丙丁**戊\n");

    assertThat(place(text, "题")).isEqualTo("1:3-4");
    assertThat(place(text, "概述")).isEqualTo("3:6-8");
    assertThat(place(text, "甲乙")).isEqualTo("5:1-3");
    assertThat(place(text, "丙丁")).isEqualTo("5:5-7");
    assertThat(place(text, "戊")).isEqualTo("5:9-10");
  }

  @Test
  void notesAndEscapesShiftWhatFollows() {
    ReportText text = text("甲于于[^1]乙\\<丙>&amp;丁\n\n[^1]: 衍字：疑为“于”\n");

    assertThat(text.text()).isEqualTo("甲于于乙<丙>&丁");
    assertThat(place(text, "于于")).isEqualTo("1:2-4");
    assertThat(place(text, "乙")).isEqualTo("1:8-9");
    assertThat(place(text, "<丙>")).isEqualTo("1:10-13");
    assertThat(place(text, "丁")).isEqualTo("1:18-19");
    assertThat(text.notes()).containsExactly(new NoteMark(3, 1, "衍字"));
  }

  @Test
  void linesOfAParagraphKeepTheirLines() {
    ReportText text = text("甲乙\n丙丁 (戊)\n");

    assertThat(place(text, "丙丁")).isEqualTo("2:1-3");
    assertThat(place(text, "（戊）")).isEqualTo("2:4-7");
  }

  private static List<String> lines(ReportText text) {
    return text.passages().stream()
        .flatMap(p -> text.lines(p).stream())
        .map(l -> text.text().substring(l.from(), l.to()).strip())
        .toList();
  }

  @Test
  void blocksKnowTheLinesThatTheirSourceHas() {
    assertThat(lines(text("甲乙\n丙**丁**戊\n己\n"))).containsExactly("甲乙", "丙丁戊", "己");
    assertThat(lines(text("甲  \n乙\\\n丙\n\n丁&amp;己\n"))).containsExactly("甲", "乙", "丙", "丁&己");
    assertThat(lines(text("abc\ndef 1\n2[^1]\n\n[^1]: 注\n"))).containsExactly("abc", "def 1", "2");
    assertThat(lines(text("# 题\n\n- 甲\n  乙\n- 丙\n"))).containsExactly("题", "甲", "乙", "丙");
    assertThat(lines(text("| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n"))).containsExactly("甲\t乙", "1\t2");
    assertThat(lines(text("```\n甲\n乙\n```\n"))).containsExactly("甲", "乙");
  }

  @Test
  void columnsCountCharactersNotTheirHalves() {
    assertThat(place(text("𠀀甲"), "甲")).isEqualTo("1:2-3");
  }

  @Test
  void blocksSayWhatTheyAreAndWhereTheyStand() {
    ReportText text =
        text(
            "# 题\n\n## 一、概述\n\n**（一）做法。**正文\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n\n某县人民政府  \n2018年1月2日\n");

    assertThat(text.passages())
        .extracting(Passage::kind)
        .containsExactly(
            Passage.Kind.TITLE,
            Passage.Kind.HEADING,
            Passage.Kind.PARAGRAPH,
            Passage.Kind.ROW,
            Passage.Kind.ROW,
            Passage.Kind.SIGNATURE);
    Passage runIn = text.passages().get(2);
    assertThat(runIn.runsIn()).isTrue();
    assertThat(text.text().substring(runIn.from(), runIn.head())).isEqualTo("（一）做法。");
    assertThat(runIn.section()).isEqualTo("s1-1");
    assertThat(text.passages().get(1).depth()).isEqualTo(1);
    assertThat(text.passageAt(text.text().indexOf("正文"))).contains(runIn);
    assertThat(place(text, "1\t2")).isEqualTo("9:3-8");
  }

  @Test
  void aTextWithoutWordsHasNoPlaces() {
    assertThat(ReportText.EMPTY.position(0, 1).line()).isZero();
    assertThat(ReportText.EMPTY.passageAt(0)).isEmpty();
  }
}
