package nianjian.render;

import java.util.Arrays;
import nianjian.io.ContentHash;
import nianjian.io.SitePath;

/**
 * A page as it will be written.
 *
 * @param path where
 * @param bytes what, in UTF-8; owned by this value and not to be changed
 * @param hash the SHA-256 of the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Copies of every page would cost more than they guard.
public record RenderedFile(SitePath path, byte[] bytes, String hash) {

  /** A file with the hash of its bytes. */
  static RenderedFile of(SitePath path, byte[] bytes) {
    return new RenderedFile(path, bytes, ContentHash.of(bytes));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RenderedFile file
        && file.path.equals(path)
        && Arrays.equals(file.bytes, bytes);
  }

  @Override
  public int hashCode() {
    return hash.hashCode();
  }

  @Override
  public String toString() {
    return path + " " + hash;
  }
}
