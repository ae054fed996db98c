package nianjian.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.SiteException;
import nianjian.io.SitePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DestinationTest {
  @TempDir private Path temporary;
  private Path site;

  @BeforeEach
  void makeSite() throws IOException {
    site = Files.createDirectory(temporary.resolve("site"));
  }

  @Test
  void aFolderThatIsMissingOrEmptyMayBeWrittenTo() throws IOException {
    assertThat(inspect(site.resolve("public")).name()).isEqualTo("public");
    assertThat(inspect(site.resolve("a/b/c")).name()).isEqualTo("a/b/c");
    Files.createDirectory(temporary.resolve("www"));
    assertThat(inspect(temporary.resolve("www")).name())
        .isEqualTo(temporary.resolve("www").toString());
    assertThat(site.resolve("public")).doesNotExist();
  }

  @Test
  void theSiteWhatIsAboveItTheHomeFolderAndTheRootAreRefused() {
    assertThat(refusal(site)).isEqualTo(Code.DESTINATION_UNSAFE);
    assertThat(refusal(site.resolve("x/.."))).isEqualTo(Code.DESTINATION_UNSAFE);
    assertThat(refusal(temporary)).isEqualTo(Code.DESTINATION_UNSAFE);
    assertThat(refusal(Path.of(System.getProperty("user.home"))))
        .isEqualTo(Code.DESTINATION_UNSAFE);
    assertThat(refusal(site.getRoot())).isEqualTo(Code.DESTINATION_UNSAFE);
  }

  @Test
  void foldersThatAreReadAreRefused() {
    for (String source : List.of("content", "content/x", "themes", ".nianjian", ".git/x")) {
      assertThat(refusal(site.resolve(source))).as(source).isEqualTo(Code.DESTINATION_UNSAFE);
    }
    assertThat(inspect(site.resolve("contents")).name()).isEqualTo("contents");
  }

  @Test
  void aFileInItsPlaceIsRefused() throws IOException {
    Files.writeString(site.resolve("public"), "x");

    assertThat(refusal(site.resolve("public"))).isEqualTo(Code.DESTINATION_UNSAFE);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkOnTheWayFromTheSiteIsRefused() throws IOException {
    Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
    Files.createSymbolicLink(site.resolve("public"), elsewhere);

    assertThat(refusal(site.resolve("public"))).isEqualTo(Code.DESTINATION_UNSAFE);
    assertThat(refusal(site.resolve("public/a"))).isEqualTo(Code.DESTINATION_UNSAFE);
    assertThat(inspect(elsewhere).folder()).isEqualTo(elsewhere);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkOutsideTheSiteHidesNothing() throws IOException {
    Path link = Files.createSymbolicLink(temporary.resolve("link"), site);

    assertThat(refusal(link)).isEqualTo(Code.DESTINATION_UNSAFE);
    assertThat(refusal(link.resolve("content"))).isEqualTo(Code.DESTINATION_UNSAFE);
    assertThat(inspect(link.resolve("public")).former()).isEmpty();
  }

  @Test
  void aFolderWithFilesOfOthersIsRefusedAndTheyAreNamed() throws IOException {
    Path folder = Files.createDirectory(site.resolve("public"));
    for (String name : List.of("c.txt", "a.txt", "b.txt", "d.txt")) {
      Files.writeString(folder.resolve(name), "x");
    }

    Diagnostic refusal = refusalOf(folder);

    assertThat(refusal.code()).isEqualTo(Code.FOREIGN_FILES);
    assertThat(refusal.arguments()).containsExactly("public", "a.txt, b.txt, c.txt");
    assertThat(Destination.inspect(site, folder, true).owned().files()).isEmpty();
  }

  @Test
  void aManifestOfAnotherProgramIsAFileOfOthers() throws IOException {
    Path folder = Files.createDirectory(site.resolve("public"));
    Files.writeString(folder.resolve("manifest.json"), "{\"name\": \"an app\"}");

    assertThat(refusal(folder)).isEqualTo(Code.FOREIGN_FILES);
  }

  @Test
  void aFolderWithOurManifestMayBeWrittenToWhateverElseIsInIt() throws IOException {
    Path folder = Files.createDirectory(site.resolve("public"));
    Manifest manifest =
        new Manifest(false, List.of(new Manifest.Entry(SitePath.of("a.html"), 1, "a".repeat(64))));
    Files.write(folder.resolve("manifest.json"), manifest.json());
    Files.writeString(folder.resolve("of-others.txt"), "x");

    assertThat(inspect(folder).former()).contains(manifest);
    assertThat(inspect(folder).owned().files()).isEqualTo(manifest.files());
  }

  @Test
  void whatAKilledBuildLeftIsNotForeign() throws IOException {
    Path folder = site.resolve("public");
    Files.createDirectories(folder.resolve(Staging.NAME));
    assertThat(inspect(folder).former()).isEmpty();

    Manifest pending =
        new Manifest(false, List.of(new Manifest.Entry(SitePath.of("a.html"), 1, "a".repeat(64))));
    Files.write(folder.resolve(Staging.NAME).resolve("pending.json"), pending.json());
    Files.writeString(folder.resolve("a.html"), "x");

    assertThat(inspect(folder).former()).isEmpty();
    assertThat(inspect(folder).owned().files()).isEqualTo(pending.files());
  }

  private Destination inspect(Path folder) {
    return Destination.inspect(site, folder, false);
  }

  private Code refusal(Path folder) {
    return refusalOf(folder).code();
  }

  private Diagnostic refusalOf(Path folder) {
    List<Diagnostic> found =
        assertThatExceptionOfType(SiteException.class)
            .isThrownBy(() -> inspect(folder))
            .actual()
            .diagnostics();
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
