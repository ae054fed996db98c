package nianjian.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.io.ContentHash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetLinkerTest {
  @TempDir Path folder;

  private ThemeFiles files;

  @BeforeEach
  void emptyTheme() {
    files = new ThemeFiles(folder).theme("t");
  }

  private Asset asset(String name) {
    return files.read("t").assets().find(name).orElseThrow();
  }

  private String text(String name) {
    return new String(asset(name).bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void nameCarriesEightDigitsOfTheHash() {
    files.put("t/assets/js/app.min.js", "1").put("t/assets/LICENCE", "2");
    String hash = ContentHash.of("1");

    Asset asset = asset("js/app.min.js");

    assertThat(asset.path().value()).isEqualTo("assets/js/app.min." + hash.substring(0, 8) + ".js");
    assertThat(asset.hash()).isEqualTo(hash);
    assertThat(asset).hasToString(asset.path().value()).isEqualTo(asset("js/app.min.js"));
    assertThat(asset.hashCode()).isEqualTo(asset("js/app.min.js").hashCode());
    assertThat(asset).isNotEqualTo(asset("LICENCE"));
    assertThat(asset("LICENCE").path().value()).matches("assets/LICENCE\\.[0-9a-f]{8}");
  }

  @Test
  void otherBytesGiveAnotherName() {
    files.put("t/assets/a.js", "1");
    Assets before = files.read("t").assets();
    files.put("t/assets/a.js", "2");
    Assets after = files.read("t").assets();

    assertThat(after.all().get(0).path()).isNotEqualTo(before.all().get(0).path());
    assertThat(after.hash()).isNotEqualTo(before.hash());
  }

  @Test
  void styleSheetsNameOtherAssetsByTheirHashedNames() {
    files
        .put("t/assets/img/seal.svg", "seal")
        .put("t/assets/img/seal 2.svg", "seal")
        .put("t/assets/css/print.css", "p{}")
        .put(
            "t/assets/css/style.css",
            """
            @import "print.css";
            a{background:url(../img/seal.svg)}
            b{background:url( "../img/seal.svg?v=1#a" )}
            c{background:url('../img/seal 2.svg')}
            """);
    String seal = asset("img/seal.svg").path().value().substring("assets/".length());

    assertThat(text("css/style.css"))
        .contains("@import \"" + asset("css/print.css").path().value().substring(11) + "\";")
        .contains("a{background:url(../" + seal + ")}")
        .contains("b{background:url( \"../" + seal + "?v=1#a\" )}")
        .containsPattern(
            Pattern.compile("c\\{background:url\\('../img/seal 2\\.[0-9a-f]{8}\\.svg'"));
  }

  @Test
  void styleSheetChangesWithWhatItNames() {
    files.put("t/assets/a.svg", "1").put("t/assets/a.css", "a{background:url(a.svg)}");
    Asset before = asset("a.css");
    files.put("t/assets/a.svg", "2");

    assertThat(asset("a.css").path()).isNotEqualTo(before.path());
  }

  @Test
  void otherReferencesStayAsTheyAre() {
    String css =
        "/* url(gone.svg) */ a{b:url(#id);c:url(data:image/png;base64,x);d:url(/x.svg);"
            + "e:url(https://x/y.svg)}";
    files.put("t/assets/a.css", css);

    assertThat(text("a.css")).isEqualTo(css);
  }

  @Test
  void whatDoesNotExistIsReportedWithItsPlace() {
    files
        .put("t/assets/css/seal.svg", "")
        .put("t/assets/css/a.css", "/* 年 */\na{b:url(sael.svg);c:url(../../x.svg)}");

    assertThat(files.faults("t"))
        .extracting(Diagnostic::code, d -> d.position().toString(), Diagnostic::arguments)
        .containsExactly(
            tuple(
                Code.THEME_FILE,
                "themes/t/assets/css/a.css:2:9",
                List.of("assets/css/sael.svg", "assets/css/seal.svg")),
            tuple(
                Code.THEME_FILE,
                "themes/t/assets/css/a.css:2:25",
                List.of("assets/../../x.svg", "")));
  }

  @Test
  void styleSheetsMayNotImportEachOtherInACircle() {
    files.put("t/assets/a.css", "@import 'b.css';").put("t/assets/b.css", "@import 'a.css';");

    assertThat(files.fault("t", Code.THEME_FILE).arguments().get(0)).isEqualTo("assets/a.css");
  }

  @Test
  void styleSheetsMustBeUtf8() throws IOException {
    files.put("t/assets/a.css", "");
    Files.write(folder.resolve("themes/t/assets/a.css"), new byte[] {(byte) 0xFF});

    files.fault("t", Code.NOT_UTF8);
  }
}
