package nianjian.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "reports/wudu/2017.html",
        "reports/wudu/2017/附件1（统计表）.xlsx",
        "reports/wudu/2017/国办发〔2014〕32号 附件.pdf",
        "data/《公报》目录(2017).csv",
        "assets/site.4f3a9c1e.css",
        "a/b-c_d/e.tar.gz",
        "console.html",
        "com10.txt",
        "icon/con-1.svg",
        "a..b",
        "𠀀.html",
      })
  void plainFileNamesAreSafe(String path) {
    assertThat(SitePath.isValid(path)).isTrue();
    assertThat(SitePath.parse(path)).hasValueSatisfying(p -> assertThat(p).hasToString(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/index.html",
        "a//b",
        "a/",
        ".",
        "..",
        "../x",
        "a/../b",
        "a/./b",
        ".git/config",
        "a/.htaccess",
        "a./b",
        "a.",
        "a/b.html.",
        " a",
        "a ",
        "a/ b",
        "CON",
        "con",
        "Con.txt",
        "a/NUL.tar.gz",
        "aux/b",
        "lpt9.html",
        "COM1",
        "com¹",
        "CON .txt",
        "a\\b",
        "..\\x",
        "c:x",
        "C:/x",
        "a:b",
        "%2e%2e/x",
        "100%",
        "a?b",
        "a#b",
        "a*b",
        "a\"b",
        "a<b>",
        "a|b",
        "a&b",
        "a'b",
        "a\u0000b",
        "a\nb",
        "a\tb",
        "\u007f",
        "a\u202eb",
        "a\u2066b",
        "a\u200bb",
        "\ufeffa",
        "a\u00a0b",
        "a\u3000b",
        "a\u2028b",
        "e\u0301.html",
        "\ud840.html",
        "😀.html",
        "\ue000",
        "~",
        "-\u00ad",
      })
  void hostileNamesAreRefused(String path) {
    assertThat(SitePath.isValid(path)).isFalse();
    assertThat(SitePath.parse(path)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> SitePath.of(path));
  }

  @Test
  void aPartHasAtMostEightyCharacters() {
    assertThat(SitePath.isValid("鉴".repeat(80))).isTrue();
    assertThat(SitePath.isValid("鉴".repeat(81))).isFalse();
    assertThat(SitePath.isValid("𠀀".repeat(80))).isTrue();
    assertThat(SitePath.isValid("a/" + "x".repeat(81) + "/b")).isFalse();
  }

  @Test
  void aPathHasAtMostFourHundredCharacters() {
    String long400 = ("x".repeat(79) + "/").repeat(4) + "y".repeat(80);
    assertThat(long400).hasSize(400);
    assertThat(SitePath.isValid(long400)).isTrue();
    assertThat(SitePath.isValid("z/" + long400)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, index.html, index.html",
    "index.html, reports/wudu/2017.html, reports/wudu/2017.html",
    "reports/wudu/2017.html, index.html, ../../index.html",
    "reports/wudu/2017.html, reports/wudu/2017.csv, 2017.csv",
    "reports/wudu/2017.html, reports/wudu/2017/source.txt, 2017/source.txt",
    "reports/wudu/2017.html, reports/altay/2017.html, ../altay/2017.html",
    "en/reports/wudu/2017.html, data/figures.csv, ../../../data/figures.csv",
    "reports/wudu/2017/v1.html, reports/wudu/2017.html, ../2017.html",
    "a/b/c, a/b, ../b",
    "a/b, a/b/c, b/c",
    "a/b/x.html, a/bc/x.html, ../bc/x.html",
    "years/index.html, years/2017.html, 2017.html",
  })
  void linksAreRelativeToThePage(String page, String target, String link) {
    assertThat(SitePath.of(target).from(SitePath.of(page))).isEqualTo(link);
  }

  @Test
  void everyRelativeLinkLeadsBackToItsTarget() {
    Random random = new Random(27);
    for (int i = 0; i < 3000; i++) {
      SitePath page = randomPath(random);
      SitePath target = randomPath(random);
      URI resolved = URI.create("/" + page).resolve(target.from(page)).normalize();
      assertThat(resolved.getPath()).isEqualTo("/" + target);
    }
  }

  private static SitePath randomPath(Random random) {
    List<String> parts = new ArrayList<>();
    int depth = 1 + random.nextInt(5);
    for (int i = 0; i < depth; i++) {
      parts.add(List.of("a", "b", "ab", "武都", "x.html").get(random.nextInt(5)));
    }
    return SitePath.of(String.join("/", parts));
  }

  @Test
  void pathsThatSomeFileSystemTakesForOneHaveTheSameKey() {
    assertThat(key("Reports/WUDU.html")).isEqualTo(key("reports/wudu.html"));
    assertThat(key("Ａ.html")).isEqualTo(key("a.html"));
    assertThat(key("（1）.html")).isEqualTo(key("(1).html"));
    assertThat(key("é.html")).isEqualTo(key("É.html"));
    assertThat(key("wudu.html")).isNotEqualTo(key("wudou.html"));
    assertThat(key("武都.html")).isNotEqualTo(key("武郡.html"));
  }

  private static String key(String path) {
    return SitePath.of(path).clashKey();
  }

  @Test
  void pathsSortByCodePoint() {
    assertThat(SitePath.of("a/b")).isLessThan(SitePath.of("a/c")).isGreaterThan(SitePath.of("a"));
    assertThat(SitePath.of("𠀀.html")).isGreaterThan(SitePath.of("（1）.html"));
  }
}
