package nianjian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nianjian.archive.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to keep the rules busy: the time they take grows with the length alone. */
class HostileTextTest {
  private static final int LENGTH = 1 << 20;
  private static final Duration MOST = Duration.ofSeconds(2);

  private static final Report REPORT = Checked.of("正文。").report();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（",
        "）",
        "（）",
        "“",
        "<",
        "<字",
        "于",
        "的了",
        "7",
        "2107年",
        "一是",
        "一、",
        "二是，一是",
        "请与",
        "截止1",
        "图",
        "，",
        "%",
        "1%",
        "?",
        "字?",
        "字(a)",
        "字(ā)",
        "國",
        "字 ",
        "附件：\n",
        "一、标题\n",
        "（一）甲\n",
        "（\n",
        "“\n",
        "）\n",
        "附件\n",
        "，说明不予公开的理由",
        "（提供",
        "档案",
        "年",
        "2017",
        "20171",
        "是",
        "-1-\n",
        "对主动公开或依申请公开的政府信息，\n",
        "--",
        "州发改委发文流程",
        "本报告由",
        "甲现场图\n",
        "进行",
      })
  void anyTextIsReadInTime(String part) {
    String text = part.repeat(LENGTH / part.length());
    long start = System.nanoTime();
    int found = RawText.check(text, REPORT).size();
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    assertThat(taken).as(part).isLessThan(MOST);
    assertThat(found).as(part).isLessThan(2500);
  }

  @Test
  void oneRuleTellsNoMoreThanItsShare() {
    assertThat(RawText.check("于于，\n".repeat(1000), REPORT))
        .filteredOn(d -> d.code().id().equals("NJ248"))
        .hasSize(100);
  }
}
