package nianjian.content;

import java.util.Optional;
import nianjian.diagnostic.Diagnostics;
import nianjian.io.ContentHash;
import nianjian.yaml.SourceText;

/** What a source file held when it was read. Kept only as long as the file is worked on. */
public final class SourceBytes {
  private final String path;
  private final byte[] bytes;

  /**
   * The bytes of a file.
   *
   * @param path relative to the site folder
   * @param bytes what it holds; not copied, so not to be changed
   */
  public SourceBytes(String path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes;
  }

  /** The file, relative to the site folder. */
  public String path() {
    return path;
  }

  /** The bytes, to be written out unchanged. */
  public byte[] bytes() {
    return bytes;
  }

  /** Their SHA-256. */
  public String hash() {
    return ContentHash.of(bytes);
  }

  /** The text; empty, with a diagnostic, if they are not UTF-8. */
  public Optional<String> text(Diagnostics diagnostics) {
    return SourceText.decode(bytes, path, diagnostics);
  }
}
