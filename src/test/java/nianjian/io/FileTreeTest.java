package nianjian.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {
  @TempDir Path temp;
  private Path site;

  @BeforeEach
  void makeSite() throws IOException {
    site = Files.createDirectories(temp.resolve("site"));
  }

  private void file(String path) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, path);
  }

  private List<String> paths() throws IOException {
    return FileTree.walk(site, "content").files().stream().map(FileTree.Entry::path).toList();
  }

  @Test
  void filesAreListedByCodePointWhateverTheirFolder() throws IOException {
    file("content/b/2.md");
    file("content/b.md");
    file("content/b/10.md");
    file("content/a/𠮷.md");
    file("content/a/Ａ.md");
    assertThat(paths())
        .containsExactly(
            "content/a/Ａ.md",
            "content/a/𠮷.md",
            "content/b.md",
            "content/b/10.md",
            "content/b/2.md");
  }

  @Test
  void everyFileHasItsSizeAndTime() throws IOException {
    file("content/a.md");
    FileTree.Entry entry = FileTree.walk(site, "content").files().get(0);
    assertThat(entry.stamp().size()).isEqualTo("content/a.md".length());
    assertThat(entry.stamp().modified()).isPositive();
    assertThat(entry.file()).isRegularFile();
  }

  @Test
  void folderThatDoesNotExistIsEmpty() throws IOException {
    assertThat(paths()).isEmpty();
  }

  @Test
  void siteThatDoesNotExistIsAnError() {
    assertThatThrownBy(() -> FileTree.walk(temp.resolve("none"), "content"))
        .isInstanceOf(IOException.class);
  }

  @Test
  void whatEditorsAndSystemsLeaveBehindIsCountedAndNotListed() throws IOException {
    for (String name :
        List.of(".DS_Store", "~$年报.docx", "a.md.swp", "a.md~", "Thumbs.db", "desktop.ini")) {
      file("content/" + name);
    }
    file("content/.git/config");
    file("content/a.md");
    FileTree tree = FileTree.walk(site, "content");
    assertThat(tree.files()).hasSize(1);
    assertThat(tree.ignored()).isEqualTo(7);
    assertThat(FileTree.IGNORED).hasSize(6);
  }

  @Test
  void ordinaryNamesAreNotIgnored() {
    assertThat(List.of("a.md", "v1.md", "附件.pdf", "thumbs.dbx", "a~b"))
        .noneMatch(FileTree::isIgnored);
  }

  @Test
  void linkToAFileWithinTheSiteIsFollowed() throws IOException {
    file("content/a.md");
    Files.createSymbolicLink(site.resolve("content/b.md"), Path.of("a.md"));
    assertThat(paths()).containsExactly("content/a.md", "content/b.md");
  }

  @Test
  void linkOutOfTheSiteIsRefused() throws IOException {
    Files.writeString(temp.resolve("secret.txt"), "秘密");
    file("content/a.md");
    Files.createSymbolicLink(site.resolve("content/b.md"), Path.of("../../secret.txt"));
    FileTree tree = FileTree.walk(site, "content");
    assertThat(tree.outside()).containsExactly("content/b.md");
    assertThat(tree.files()).hasSize(1);
  }

  @Test
  void linkedFolderOutOfTheSiteIsRefused() throws IOException {
    Path elsewhere = Files.createDirectories(temp.resolve("site-elsewhere"));
    Files.writeString(elsewhere.resolve("a.md"), "x");
    Files.createDirectories(site.resolve("content"));
    Files.createSymbolicLink(site.resolve("content/x"), elsewhere);
    FileTree tree = FileTree.walk(site, "content");
    assertThat(tree.outside()).containsExactly("content/x");
    assertThat(tree.files()).isEmpty();
  }

  @Test
  void contentFolderThatIsItselfALinkOutIsRefused() throws IOException {
    Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("a.md"), "x");
    Files.createSymbolicLink(site.resolve("content"), elsewhere);
    assertThat(FileTree.walk(site, "content").outside()).containsExactly("content");
  }

  @Test
  void siteReachedThroughALinkIsNoReasonToRefuse() throws IOException {
    file("content/a.md");
    Path link = Files.createSymbolicLink(temp.resolve("link"), site);
    assertThat(FileTree.walk(link, "content").files()).hasSize(1);
  }

  @Test
  void folderThatLinksToItsParentIsEnteredOnce() throws IOException {
    file("content/a/1.md");
    Files.createSymbolicLink(site.resolve("content/a/again"), Path.of(".."));
    FileTree tree = FileTree.walk(site, "content");
    assertThat(tree.repeated()).containsExactly("content/a/again");
    assertThat(tree.files()).hasSize(1);
  }

  @Test
  void brokenLinkIsReported() throws IOException {
    Files.createDirectories(site.resolve("content"));
    Files.createSymbolicLink(site.resolve("content/a.md"), Path.of("gone.md"));
    assertThat(FileTree.walk(site, "content").unreadable()).containsExactly("content/a.md");
  }
}
