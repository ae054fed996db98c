package nianjian.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;
import nianjian.io.FileStamp;
import nianjian.io.FileTree;

/**
 * A file under {@code content/}, found but not yet read.
 *
 * @param path relative to the site folder, with {@code /} between its parts
 * @param file where it really is; checked to lie in the site folder
 * @param stamp its size and time when it was found
 */
public record SourceFile(String path, Path file, FileStamp stamp) {

  /** The file that a walk found. */
  public static SourceFile of(FileTree.Entry entry) {
    return new SourceFile(entry.path(), entry.file(), entry.stamp());
  }

  /** Its name without folders. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The path of the folder that it is in. */
  public String folder() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /**
   * Reads it, once: text, copy and hash all come from the same bytes.
   *
   * @param maxBytes the most bytes that are read
   * @param diagnostics takes what is wrong
   * @return empty, with a diagnostic, if it is larger or cannot be read
   */
  public Optional<SourceBytes> read(long maxBytes, Diagnostics diagnostics) {
    int most = (int) Math.min(maxBytes, Integer.MAX_VALUE - 16);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length <= most) {
        return Optional.of(new SourceBytes(path, bytes));
      }
      long size = Math.max(stamp.size(), bytes.length);
      diagnostics.add(
          Code.TOO_LARGE,
          Position.of(path),
          Long.toString(size),
          Long.toString(maxBytes),
          "@bytes");
    } catch (IOException e) {
      diagnostics.add(Code.CANNOT_READ, Position.of(path), path);
    }
    return Optional.empty();
  }
}
