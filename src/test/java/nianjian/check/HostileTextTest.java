package nianjian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import nianjian.archive.Report;
import nianjian.archive.ReportText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to keep the rules busy: the time they take grows with the length alone. */
class HostileTextTest {
  private static final int LENGTH = 1 << 20;
  private static final Duration MOST = Duration.ofSeconds(5);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Report REPORT = Checked.of("正文。").report();

  @BeforeAll
  static void startUp() {
    RawText.check("正文。", REPORT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（",
        "“",
        "<字",
        "于",
        "7",
        "2107年",
        "一是",
        "二是，一是",
        "请与",
        "截止1",
        "1%",
        "字?",
        "字(a)",
        "國",
        "字 ",
        "附件：\n",
        "一、标题\n",
        "（一）甲\n",
        "（\n",
        "（提供",
        "档案",
        "20171",
        "-1-\n",
        "州发改委发文流程",
        "甲现场图\n",
      })
  void anyTextIsReadInTime(String part) {
    ReportText text = RawText.text(part.repeat(LENGTH / part.length()));
    // The time of this thread alone: others may keep the machine busy.
    long start = THREADS.getCurrentThreadCpuTime();
    int found = RawText.check(text, REPORT).size();
    Duration taken = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
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
