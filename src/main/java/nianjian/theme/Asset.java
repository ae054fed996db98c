package nianjian.theme;

import java.util.Arrays;
import nianjian.io.ContentHash;
import nianjian.io.SitePath;

/** A style, script, picture or font, with the output path that carries the hash of its bytes. */
public final class Asset {
  private final String name;
  private final SitePath path;
  private final String hash;
  private final byte[] bytes;

  Asset(String name, SitePath path, String hash, byte[] bytes) {
    this.name = name;
    this.path = path;
    this.hash = hash;
    this.bytes = bytes;
  }

  /** An asset named by the first eight digits of its hash: {@code assets/style.1a2b3c4d.css}. */
  static Asset of(String name, byte[] bytes) {
    String hash = ContentHash.of(bytes);
    int dot = name.lastIndexOf('.');
    boolean plain = dot <= name.lastIndexOf('/') + 1;
    String stem = plain ? name : name.substring(0, dot);
    String extension = plain ? "" : name.substring(dot);
    String path = "assets/" + stem + "." + hash.substring(0, 8) + extension;
    return new Asset(name, SitePath.of(path), hash, bytes.clone());
  }

  /** Its name in the theme's {@code assets} folder, such as {@code fonts/seal.woff2}. */
  public String name() {
    return name;
  }

  /** Where it is written. */
  public SitePath path() {
    return path;
  }

  /** The SHA-256 of its bytes. */
  public String hash() {
    return hash;
  }

  /** What is written. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Asset asset
        && asset.path.equals(path)
        && Arrays.equals(asset.bytes, bytes);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return path.value();
  }
}
