package nianjian.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
  private static final List<String> KEYS =
      List.of("title", "region", "published", "disclosed_total", "status", "武都区", "wudu");

  @ParameterizedTest
  @CsvSource({
    "publshed, published",
    "publsihed, published",
    "Published, published",
    "publisheed, published",
    "dislosed_totl, disclosed_total",
    "tilte, title",
    "武郡区, 武都区",
    "wdu, wudu",
    "region, region",
  })
  void aSlipOfThePenIsRecognised(String written, String meant) {
    assertThat(NearestName.of(written, KEYS)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"completely_different", "xxxxxxxx", "reg", "disclosed"})
  void aDifferentWordIsNot(String written) {
    assertThat(NearestName.of(written, KEYS)).isEmpty();
  }

  @Test
  void ofTwoThatAreEquallyNearTheFirstInTheAlphabetIsTaken() {
    assertThat(NearestName.of("cat", List.of("rat", "bat", "hat"))).contains("bat");
    assertThat(NearestName.of("bats", List.of("rat", "bat", "hat"))).contains("bat");
  }

  @Test
  void amongNoNamesNoneIsNearest() {
    assertThat(NearestName.of("title", List.of())).isEmpty();
    assertThat(NearestName.of("", List.of("title"))).isEmpty();
  }

  @Test
  void swappedNeighboursCountAsOneSlip() {
    assertThat(NearestName.of("ab", List.of("ba", "xy"))).contains("ba");
    assertThat(NearestName.of("abcdef", List.of("badcfe"))).isEmpty();
    assertThat(NearestName.of("abcdef", List.of("badcef"))).contains("badcef");
  }
}
