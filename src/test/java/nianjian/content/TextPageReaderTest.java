package nianjian.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianjian.archive.TextPage;
import nianjian.config.Limits;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.FoundLines;
import nianjian.io.FileStamp;
import org.junit.jupiter.api.Test;

class TextPageReaderTest {
  private static final SourceFile FILE =
      new SourceFile("content/pages/about.md", Path.of("about.md"), new FileStamp(0, 0));
  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<PageSource> read(String text) {
    SourceBytes bytes = new SourceBytes(FILE.path(), text.getBytes(StandardCharsets.UTF_8));
    return TextPageReader.read(FILE, bytes, Limits.DEFAULT, diagnostics);
  }

  private List<String> found(String text) {
    assertThat(read(text)).isEmpty();
    return FoundLines.of(diagnostics);
  }

  @Test
  void pageHasTitleTextAndMore() {
    assertThat(
            read(
                "---\ntitle: 说明\nsummary: 一句\nnoindex: true\nupdated: 2026-11-21\nparams: {a: b}\n---\n正文"))
        .contains(
            new PageSource(
                new TextPage(
                    "about",
                    "content/pages/about.md",
                    "说明",
                    Optional.of("一句"),
                    true,
                    Map.of("a", "b")),
                Optional.of(LocalDate.of(2026, 11, 21)),
                "正文",
                7));
  }

  @Test
  void titleIsRequired() {
    assertThat(found("---\nsummary: 一句\n---\n")).containsExactly("NJ112 2:1 title");
  }

  @Test
  void keysOfReportsAreNotKeysOfPages() {
    assertThat(found("---\ntitle: 说明\nregion: wudu\n---\n"))
        .containsExactly("NJ110 3:1 region||title, summary, noindex, updated, params");
  }

  @Test
  void pageWithoutFrontMatterIsAnError() {
    assertThat(found("# 说明\n")).containsExactly("NJ103 1:1 # 说明");
  }
}
