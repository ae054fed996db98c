package nianjian.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {
  private static final List<String> KEYS = List.of("title", "to", "as", "published", "publisher");

  @Test
  void slipsOfTheFingerFindWhatWasMeant() {
    assertThat(NearestName.of("publshed", KEYS)).contains("published");
    assertThat(NearestName.of("publihser", KEYS)).contains("publisher");
    assertThat(NearestName.of("titel", KEYS)).contains("title");
    assertThat(NearestName.of("ot", KEYS)).contains("to");
  }

  @Test
  void nothingIsSuggestedForAnotherWord() {
    assertThat(NearestName.of("colour", KEYS)).isEmpty();
    assertThat(NearestName.of("x", KEYS)).isEmpty();
    assertThat(NearestName.of("", KEYS)).isEmpty();
  }
}
