package nianjian.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nianjian.TestSite;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;
import nianjian.diagnostic.SiteException;
import nianjian.io.ContentHash;
import nianjian.io.SitePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputWriterTest {
  @TempDir private Path temporary;
  private Path site;
  private Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  @BeforeEach
  void makeSite() throws IOException {
    site = Files.createDirectory(temporary.resolve("site"));
    folder = site.resolve("public");
  }

  private Written write(String... pathsAndTexts) {
    return write(false, pathsAndTexts);
  }

  private Written write(boolean force, String... pathsAndTexts) {
    Map<String, String> files = new TreeMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
    }
    BuildOptions plain = BuildOptions.of(site);
    BuildOptions options =
        new BuildOptions(
            site,
            plain.settings(),
            folder,
            plain.baseUrl(),
            false,
            1,
            FailOn.ERROR,
            false,
            force,
            false,
            false,
            plain.lockWait(),
            "");
    Destination destination = Destination.inspect(site, folder, force);
    try (OutputWriter writer = OutputWriter.open(destination, true)) {
      List<OutputFile> ready =
          files.entrySet().stream()
              .map(f -> writer.add(SitePath.of(f.getKey()), f.getValue().getBytes(UTF_8)))
              .sorted(Comparator.comparing(OutputFile::path))
              .toList();
      return writer.write(ready, options, diagnostics);
    }
  }

  @Test
  void onlyFilesWithOtherBytesAreWritten() {
    assertThat(write("a.html", "a", "b/c.html", "c"))
        .isEqualTo(new Written(List.of("a.html", "b/c.html"), 0, List.of()));

    assertThat(write("a.html", "a", "b/c.html", "C", "d.html", "d"))
        .isEqualTo(new Written(List.of("b/c.html", "d.html"), 1, List.of()));

    assertThat(folder.resolve("b/c.html")).hasContent("C");
    assertThat(write("a.html", "a", "b/c.html", "C", "d.html", "d").written()).isEmpty();
  }

  @Test
  void filesOfTheFormerSiteAreDeletedWithTheFoldersTheyLeaveEmpty() {
    write("a.html", "a", "b/c/d.html", "d", "b/e.html", "e");

    Written written = write("a.html", "a", "b/e.html", "e");

    assertThat(written.deleted()).containsExactly("b/c/d.html");
    assertThat(folder.resolve("b/c")).doesNotExist();
    assertThat(folder.resolve("b/e.html")).exists();
    assertThat(write("a.html", "a").deleted()).containsExactly("b/e.html");
    assertThat(folder.resolve("b")).doesNotExist();
  }

  @Test
  void aFileThatSomebodyChangedIsNotDeleted() throws IOException {
    write("a.html", "a", "b/c.html", "c");
    Files.writeString(folder.resolve("b/c.html"), "changed by hand");

    Written written = write("a.html", "a");

    assertThat(written.deleted()).isEmpty();
    assertThat(folder.resolve("b/c.html")).hasContent("changed by hand");
    assertThat(diagnostics.all()).extracting(Diagnostic::code).containsExactly(Code.KEPT_FILE);
    assertThat(diagnostics.all().get(0).position()).isEqualTo(Position.of("public/b/c.html"));
    assertThat(diagnostics.hasErrors()).isFalse();
  }

  @Test
  void filesOfOthersAreNeitherDeletedNorWrittenOver() throws IOException {
    write("a.html", "a");
    Files.writeString(folder.resolve("b.html"), "of others");
    Files.createDirectory(folder.resolve("empty"));
    write("a.html", "b");
    assertThat(folder.resolve("b.html")).hasContent("of others");
    assertThat(folder.resolve("empty")).exists();

    Diagnostic refusal = refusal(() -> write("a.html", "c", "b.html", "ours"));

    assertThat(refusal.code()).isEqualTo(Code.FOREIGN_FILES);
    assertThat(refusal.arguments()).containsExactly("public", "b.html");
    assertThat(folder.resolve("a.html")).hasContent("b");
    assertThat(folder.resolve("b.html")).hasContent("of others");
    assertThat(folder.resolve(Staging.NAME)).doesNotExist();

    write(true, "a.html", "c", "b.html", "ours");
    assertThat(folder.resolve("b.html")).hasContent("ours");
  }

  @Test
  void aFileOfOthersWithTheSameBytesIsTakenOver() throws IOException {
    write("a.html", "a");
    Files.writeString(folder.resolve("b.html"), "same");

    assertThat(write("a.html", "a", "b.html", "same").written()).isEmpty();
    assertThat(write("a.html", "a").deleted()).containsExactly("b.html");
  }

  @Test
  void anOwnFileThatSomebodyChangedIsWrittenAnew() throws IOException {
    write("a.html", "a");
    Files.writeString(folder.resolve("a.html"), "x");

    assertThat(write("a.html", "a").written()).containsExactly("a.html");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkWithinTheDestinationIsNotFollowed() throws IOException {
    write("a/b.html", "b", "c.html", "c");
    Path precious = Files.createDirectory(temporary.resolve("precious"));
    Files.move(folder.resolve("a/b.html"), precious.resolve("b.html"));
    Files.delete(folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("a"), precious);

    Diagnostic refusal = refusal(() -> write("a/b.html", "changed", "c.html", "changed"));
    assertThat(refusal.code()).isEqualTo(Code.DESTINATION_UNSAFE);
    assertThat(folder.resolve("c.html")).hasContent("c");

    assertThat(write("c.html", "c").deleted()).isEmpty();
    assertThat(precious.resolve("b.html")).hasContent("b");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkInPlaceOfAFileIsReplacedNotWrittenThrough() throws IOException {
    write("a.html", "a");
    Path precious = Files.writeString(temporary.resolve("precious"), "x");
    Files.delete(folder.resolve("a.html"));
    Files.createSymbolicLink(folder.resolve("a.html"), precious);

    write("a.html", "a");

    assertThat(precious).hasContent("x");
    assertThat(Files.isRegularFile(folder.resolve("a.html"), LinkOption.NOFOLLOW_LINKS)).isTrue();
  }

  @Test
  void aFolderInPlaceOfAFileIsFoundBeforeAnythingIsChanged() throws IOException {
    write("a.html", "a");
    Files.createDirectories(folder.resolve("z.html/of others"));

    assertThat(refusal(() -> write("a.html", "changed", "z.html", "z")).code())
        .isEqualTo(Code.DESTINATION_UNSAFE);
    assertThat(folder.resolve("a.html")).hasContent("a");
  }

  @Test
  void entriesOfTheOldListThatLeadOutAreNotDeleted() throws IOException {
    write("a.html", "a");
    Path precious = Files.writeString(site.resolve("precious.txt"), "a");
    String list = Files.readString(folder.resolve("manifest.json"));
    Files.writeString(folder.resolve("manifest.json"), list.replace("a.html", "../precious.txt"));

    assertThat(write(true, "b.html", "b").deleted()).isEmpty();
    assertThat(precious).exists();
  }

  @Test
  void afterAKillTheNextBuildTakesOverWhatWasMovedAlready() throws IOException {
    write("a.html", "a", "old.html", "old");
    Map<String, String> before = TestSite.filesOf(folder);
    write("a.html", "A", "new.html", "new");
    // As a build leaves it that was killed between the last page and the manifest.
    Manifest pending =
        Manifest.union(
            List.of(
                Manifest.read(folder.resolve("manifest.json")).orElseThrow(),
                new Manifest(
                    false,
                    List.of(new Manifest.Entry(SitePath.of("old.html"), 3, hashOf("old"))))));
    Files.createDirectory(folder.resolve(Staging.NAME));
    Files.write(folder.resolve(Staging.NAME).resolve("pending.json"), pending.json());
    Files.writeString(folder.resolve("manifest.json"), before.get("manifest.json"));
    Files.writeString(folder.resolve("old.html"), "old");

    Written written = write("a.html", "A2", "new.html", "new2");

    assertThat(written.deleted()).containsExactly("old.html");
    assertThat(folder.resolve("new.html")).hasContent("new2");
    assertThat(folder.resolve(Staging.NAME)).doesNotExist();
  }

  @Test
  void afterAKillWhatIsPlannedNoLongerIsDeleted() throws IOException {
    Files.createDirectories(folder.resolve(Staging.NAME));
    Files.writeString(folder.resolve("orphan.html"), "x");
    Manifest pending =
        new Manifest(
            false, List.of(new Manifest.Entry(SitePath.of("orphan.html"), 1, hashOf("x"))));
    Files.write(folder.resolve(Staging.NAME).resolve("pending.json"), pending.json());

    assertThat(write("a.html", "a").deleted()).containsExactly("orphan.html");
  }

  @Test
  void aDestinationThatCannotBeMadeIsAFaultOfTheMachine() throws IOException {
    Files.writeString(temporary.resolve("file"), "x");
    folder = temporary.resolve("file/public");

    assertThat(refusal(() -> write("a.html", "a")).code()).isEqualTo(Code.CANNOT_WRITE);
  }

  @Test
  void withoutStagingNothingIsWritten() {
    Destination destination = Destination.inspect(site, folder, false);
    try (OutputWriter writer = OutputWriter.open(destination, false)) {
      List<OutputFile> files = List.of(writer.add(SitePath.of("a.html"), new byte[1]));

      assertThat(writer.write(files, BuildOptions.of(site), diagnostics).written())
          .containsExactly("a.html");
    }
    assertThat(folder).doesNotExist();
  }

  @Test
  void copiesAreHashedAndComparedLikeWhatIsMade() throws IOException {
    Path source = Files.writeString(temporary.resolve("附件.pdf"), "pdf");
    Destination destination = Destination.inspect(site, folder, false);
    SitePath path = SitePath.of("附件.pdf");
    try (OutputWriter writer = OutputWriter.open(destination, true)) {
      OutputFile file = writer.copy(path, source, Position.of("附件.pdf"));
      assertThat(file.entry()).isEqualTo(new Manifest.Entry(path, 3, hashOf("pdf")));
      writer.write(List.of(file), BuildOptions.of(site), diagnostics);
    }
    assertThat(folder.resolve("附件.pdf")).hasContent("pdf");
    try (OutputWriter writer = OutputWriter.open(Destination.inspect(site, folder, false), true)) {
      assertThat(writer.copy(path, source, Position.of("附件.pdf")).changed()).isFalse();
      assertThat(refusal(() -> writer.copy(path, site.resolve("none"), Position.of("none"))).code())
          .isEqualTo(Code.CANNOT_READ);
    }
  }

  @Test
  void whatLeadsToPagesIsMovedAfterThem() {
    assertThat(List.of("assets/a.css", "data/figures.csv", "reports/a/2017.md", "a.html"))
        .extracting(OutputWriterTest::turn)
        .containsExactly(0, 1, 1, 2);
    assertThat(List.of("index.html", "years/index.html", "feed.xml", "sitemap.xml", "robots.txt"))
        .extracting(OutputWriterTest::turn)
        .containsOnly(3);
  }

  private static int turn(String path) {
    return new OutputFile(new Manifest.Entry(SitePath.of(path), 0, ""), true, Optional.empty())
        .turn();
  }

  private static String hashOf(String text) {
    return ContentHash.of(text);
  }

  private static Diagnostic refusal(Runnable work) {
    return assertThatExceptionOfType(SiteException.class)
        .isThrownBy(work::run)
        .actual()
        .diagnostics()
        .get(0);
  }
}
