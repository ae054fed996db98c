package nianjian.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private final Messages messages =
      new Messages(
          "zh-Hans",
          "themes/t/i18n/zh-Hans.yml",
          Map.of(
              "check.summary", new TextPattern("{0} 项核对中 {1} 项有差异"),
              "nav.home", new TextPattern("首页")));

  @Test
  void fillsPlaces() {
    assertThat(messages.text("check.summary", "3", "1")).contains("3 项核对中 1 项有差异");
    assertThat(messages.text("nav.home")).contains("首页");
    assertThat(messages.language()).isEqualTo("zh-Hans");
    assertThat(messages.keys()).containsExactly("check.summary", "nav.home");
  }

  @Test
  void argumentsAreNotFilledAgain() {
    assertThat(messages.text("check.summary", "{1}", "x")).contains("{1} 项核对中 x 项有差异");
  }

  @Test
  void nothingStandsInForAMissingText() {
    assertThat(messages.text("nav.hom")).isEmpty();
    assertThat(messages.nearest("nav.hom")).contains("nav.home");
    assertThat(messages.nearest("something.else")).isEmpty();
  }

  @Test
  void placeWithoutArgumentIsEmpty() {
    assertThat(new TextPattern("a{1}b{0}").fill(List.of("x"))).isEqualTo("abx");
    assertThat(new TextPattern("a{1}b").arguments()).isEqualTo(2);
    assertThat(new TextPattern("ab").arguments()).isZero();
  }

  @Test
  void hashFollowsTheTexts() {
    Messages same = new Messages("en", "x", Map.of("a", new TextPattern("b")));
    Messages other = new Messages("en", "x", Map.of("a", new TextPattern("c")));
    Messages again = new Messages("en", "y", Map.of("a", new TextPattern("b")));

    assertThat(same.hash()).isEqualTo(again.hash()).isNotEqualTo(other.hash());
  }
}
