package nianjian.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianjian.io.SitePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
  private static final String A = "a".repeat(64);
  private static final String B = "b".repeat(64);

  @TempDir private Path folder;

  private static Manifest.Entry entry(String path, long size, String hash) {
    return new Manifest.Entry(SitePath.of(path), size, hash);
  }

  @Test
  void listsPathSizeAndHashSortedByPath() {
    Manifest manifest =
        new Manifest(false, List.of(entry("b/附件.pdf", 3, B), entry("a.html", 12, A)));

    assertThat(new String(manifest.json(), UTF_8))
        .isEqualTo(
            "{\"version\":1,\"files\":[\n"
                + "{\"path\":\"a.html\",\"size\":12,\"sha256\":\""
                + A
                + "\"},\n{\"path\":\"b/附件.pdf\",\"size\":3,\"sha256\":\""
                + B
                + "\"}\n]}\n");
  }

  @Test
  void theSumsHoldTheManifestTooAndAreSorted() {
    Manifest manifest = new Manifest(false, List.of(entry("z.html", 1, A), entry("a.html", 1, A)));

    assertThat(new String(manifest.sums(B), UTF_8))
        .isEqualTo(A + "  a.html\n" + B + "  manifest.json\n" + A + "  z.html\n");
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Manifest manifest = new Manifest(true, List.of(entry("a.html", 12, A), entry("b.csv", 0, B)));

    assertThat(Manifest.read(write(manifest.json()))).contains(manifest);
    assertThat(Manifest.read(write(new Manifest(false, List.of()).json())))
        .contains(new Manifest(false, List.of()));
  }

  @Test
  void entriesThatLeadOutOfTheSiteAreLeftOut() throws IOException {
    Path file =
        write(
            ("{\"version\":1,\"files\":["
                    + "{\"path\":\"../a\",\"size\":1,\"sha256\":\""
                    + A
                    + "\"},"
                    + "{\"path\":\"/etc/a\",\"size\":1,\"sha256\":\""
                    + A
                    + "\"},"
                    + "{\"path\":\"a//b\",\"size\":1,\"sha256\":\""
                    + A
                    + "\"},"
                    + "{\"path\":\".git/a\",\"size\":1,\"sha256\":\""
                    + A
                    + "\"},"
                    + "{\"path\":\"a.html\",\"size\":-1,\"sha256\":\""
                    + A
                    + "\"},"
                    + "{\"path\":\"a.html\",\"size\":1,\"sha256\":\"x\"},"
                    + "{\"path\":\"good.html\",\"size\":1,\"sha256\":\""
                    + A
                    + "\",\"more\":[{}]}"
                    + "],\"other\":{}}")
                .getBytes(UTF_8));

    assertThat(Manifest.read(file).orElseThrow().files()).containsExactly(entry("good.html", 1, A));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{}",
        "{\"version\":2,\"files\":[]}",
        "{\"version\":1}",
        "{\"version\":1,\"files\":{}}",
        "{\"version\":1,\"files\":[1]}",
        "{\"version\":\"x\",\"files\":[]}",
        "{\"version\":1,\"files\":[{\"size\":\"1e99\"}]}",
        "{\"version\":1,\"files\":[]} x",
        "{\"name\":\"an app\",\"icons\":[]}"
      })
  void whatIsNotOursIsNoManifest(String text) throws IOException {
    assertThat(Manifest.read(write(text.getBytes(UTF_8)))).isEmpty();
  }

  @Test
  void whatIsMissingOrAFolderIsNoManifest() {
    assertThat(Manifest.read(folder.resolve("manifest.json"))).isEmpty();
    assertThat(Manifest.read(folder)).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkIsNoManifest() throws IOException {
    Path real = write(new Manifest(false, List.of()).json());
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);

    assertThat(Manifest.read(real)).isPresent();
    assertThat(Manifest.read(link)).isEmpty();
  }

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("manifest.json"), bytes);
  }
}
