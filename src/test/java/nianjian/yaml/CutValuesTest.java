package nianjian.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.FoundLines;
import org.junit.jupiter.api.Test;

class CutValuesTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private List<String> found(String text) {
    YamlNode root = YamlReader.read(text, "a.md", 1, 10_000, diagnostics).orElseThrow();
    CutValues.report(root, text, 1, diagnostics);
    return FoundLines.of(diagnostics);
  }

  @Test
  void textThatIsCutIsReportedWhereItIsCut() {
    assertThat(found("title: 关于第 #3 号文件\n")).containsExactly("NJ115 2:12 关于第|#3 号文件");
  }

  @Test
  void textInListsAndMapsIsFoundToo() {
    assertThat(found("a:\n  - x: 甲 #乙\n    y: 1\n")).containsExactly("NJ115 3:10 甲|#乙");
  }

  @Test
  void rareCharactersBeforeItDoNotShiftTheColumn() {
    assertThat(found("title: 𠮷野 #一\n")).containsExactly("NJ115 2:11 𠮷野|#一");
  }

  @Test
  void commentsOnPurposeAreLeftAlone() {
    assertThat(
            found(
                """
                # 一行注释
                title: 年报  # 两个空格
                year: 2017 # 年份
                status: draft # 状态
                published: 2018-02-01 # 日期
                empty: # 空
                quoted: "第 #3 号"
                hash: 第#3号
                """))
        .isEmpty();
  }

  @Test
  void textWithoutNumberSignIsNotLookedAt() {
    assertThat(found("title: 年报\n")).isEmpty();
  }

  @Test
  void valueOverSeveralLinesIsLeftAlone() {
    assertThat(found("title: 第一行\n  第二行 #三\n")).isEmpty();
  }
}
