package nianjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nianjian.diagnostic.Language;
import org.junit.jupiter.api.Test;

class SessionTest {
  private static Language language(Locale locale, String variable, String... arguments) {
    Terminal terminal =
        Terminal.of(new ByteArrayOutputStream(), new ByteArrayOutputStream(), false);
    return Session.of(
            terminal, Map.of("NIANJIAN_LANG", variable), Path.of(""), locale, List.of(arguments))
        .language();
  }

  @Test
  void theSystemsLanguageIsSpokenIfWeKnowIt() {
    assertThat(language(Locale.US, "")).isEqualTo(Language.ENGLISH);
    assertThat(language(Locale.CHINA, "")).isEqualTo(Language.CHINESE);
    assertThat(language(Locale.TAIWAN, "")).isEqualTo(Language.CHINESE);
  }

  @Test
  void whatIsNoLanguageOfOursIsChinese() {
    assertThat(language(Locale.FRANCE, "")).isEqualTo(Language.CHINESE);
    assertThat(language(Locale.ENGLISH, "")).isEqualTo(Language.CHINESE);
    assertThat(language(Locale.US, "fr")).isEqualTo(Language.ENGLISH);
  }

  @Test
  void theVariableComesBeforeTheSystemAndTheOptionBeforeBoth() {
    assertThat(language(Locale.US, "zh-CN")).isEqualTo(Language.CHINESE);
    assertThat(language(Locale.CHINA, "zh-CN", "build", "--lang", "en"))
        .isEqualTo(Language.ENGLISH);
    assertThat(language(Locale.CHINA, "", "--lang=en")).isEqualTo(Language.ENGLISH);
    assertThat(language(Locale.CHINA, "", "--", "--lang=en")).isEqualTo(Language.CHINESE);
    assertThat(language(Locale.CHINA, "", "--lang")).isEqualTo(Language.CHINESE);
  }
}
