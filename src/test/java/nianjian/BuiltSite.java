package nianjian;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site as a build left it in a folder, and as a reader or a program finds it there. */
public final class BuiltSite {
  private final Path folder;
  private final Map<String, Document> pages = new ConcurrentHashMap<>();

  public BuiltSite(Path folder) {
    this.folder = folder;
  }

  public Path folder() {
    return folder;
  }

  /** The paths of all files below the folder, with slashes, in the order of their names. */
  public List<String> files() {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The paths of all pages. */
  public List<String> pages() {
    return files().stream().filter(file -> file.endsWith(".html")).toList();
  }

  /** A page, parsed once; whoever wants to change it takes a clone. */
  public Document page(String path) {
    return pages.computeIfAbsent(path, p -> Jsoup.parse(text(p)));
  }

  public String text(String path) {
    return new String(bytes(path), UTF_8);
  }

  public byte[] bytes(String path) {
    try {
      return Files.readAllBytes(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  public boolean has(String path) {
    return Files.isRegularFile(folder.resolve(path));
  }
}
