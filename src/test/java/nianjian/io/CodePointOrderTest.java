package nianjian.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodePointOrderTest {
  private static int compare(String a, String b) {
    return Integer.signum(CodePointOrder.INSTANCE.compare(a, b));
  }

  @Test
  void rareCharactersSortAfterAllOthers() {
    List<String> names = new ArrayList<>(List.of("𠮷", "\uFF21", "乙", "a", "B", "a1", ""));
    names.sort(CodePointOrder.INSTANCE);
    assertThat(names).containsExactly("", "B", "a", "a1", "乙", "\uFF21", "𠮷");
  }

  @Test
  void orderIsTheSameFromBothSides() {
    assertThat(compare("𠮷", "\uFF21")).isEqualTo(1);
    assertThat(compare("\uFF21", "𠮷")).isEqualTo(-1);
    assertThat(compare("𠮷", "𠮸")).isEqualTo(-1);
    assertThat(compare("年", "年")).isZero();
  }
}
