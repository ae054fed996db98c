package nianjian.build;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianjian.io.SitePath;

/**
 * The files of a built site, as {@code manifest.json} lists them: path, size and SHA-256, sorted by
 * path. It lists every file but itself and {@code SHA256SUMS}, which holds its hash.
 *
 * @param drafts whether drafts were built; only the addresses of {@code owed} bind the next build
 * @param files the files; more than one of a path only in a list of what may have been written
 * @param owed what a build without drafts had published here before drafts were built over it;
 *     empty otherwise, since then every file is owed
 */
record Manifest(boolean drafts, List<Entry> files, List<SitePath> owed) {
  /** Where it lies in a site. */
  static final SitePath PATH = SitePath.of("manifest.json");

  /** Where the list for {@code sha256sum -c} lies in a site. */
  static final SitePath SUMS = SitePath.of("SHA256SUMS");

  private static final long LARGEST = 256L << 20;
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  Manifest {
    files = files.stream().sorted().distinct().toList();
    owed = drafts ? owed.stream().sorted().distinct().toList() : List.of();
  }

  /** The list of a site that follows none. */
  Manifest(boolean drafts, List<Entry> files) {
    this(drafts, files, List.of());
  }

  /** The addresses that the next build must keep answering. */
  List<SitePath> published() {
    return drafts ? owed : files.stream().map(Entry::path).toList();
  }

  /** The entry of a file. */
  Optional<Entry> find(SitePath path) {
    return files.stream().filter(file -> file.path.equals(path)).findFirst();
  }

  /**
   * A file.
   *
   * @param path where it lies
   * @param size its bytes
   * @param sha256 its hash
   */
  record Entry(SitePath path, long size, String sha256) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      int byPath = path.compareTo(other.path);
      return byPath != 0 ? byPath : sha256.compareTo(other.sha256);
    }
  }

  /** A list of these files and those of others. */
  static Manifest union(Collection<Manifest> manifests) {
    return new Manifest(false, manifests.stream().flatMap(m -> m.files.stream()).toList());
  }

  /** The list as JSON, a line for each file. */
  byte[] json() {
    // Paths are checked: nothing in them has a meaning in JSON.
    StringBuilder out = new StringBuilder(files.size() * 130 + 64);
    out.append("{\"version\":1,").append(drafts ? "\"drafts\":true," : "").append("\"files\":[");
    String separator = "\n";
    for (Entry file : files) {
      out.append(separator)
          .append("{\"path\":\"")
          .append(file.path)
          .append("\",\"size\":")
          .append(file.size)
          .append(",\"sha256\":\"")
          .append(file.sha256)
          .append("\"}");
      separator = ",\n";
    }
    out.append("\n]");
    if (!owed.isEmpty()) {
      out.append(",\"owed\":[\n\"");
      out.append(owed.stream().map(SitePath::value).collect(Collectors.joining("\",\n\"")));
      out.append("\"\n]");
    }
    return out.append("}\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The list for {@code sha256sum -c}, with the manifest itself, whose hash it is given. */
  byte[] sums(String manifestHash) {
    TreeMap<String, String> hashes = new TreeMap<>();
    files.forEach(file -> hashes.put(file.path.value(), file.sha256));
    hashes.put(PATH.value(), manifestHash);
    StringBuilder out = new StringBuilder(files.size() * 110);
    hashes.forEach((path, hash) -> out.append(hash).append("  ").append(path).append('\n'));
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads a list, which may have been changed by anybody: entries whose path is not safe are left
   * out.
   *
   * @return the list; empty if there is none or if it is not one of ours
   */
  static Optional<Manifest> read(Path file) {
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST) {
        return Optional.empty();
      }
      try (Reader text = Files.newBufferedReader(file);
          JsonReader json = new JsonReader(text)) {
        return Optional.of(read(json));
      }
    } catch (IOException | IllegalStateException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Manifest read(JsonReader json) throws IOException {
    boolean drafts = false;
    List<Entry> files = null;
    List<SitePath> owed = new ArrayList<>();
    int version = 0;
    json.beginObject();
    while (json.hasNext()) {
      switch (json.nextName()) {
        case "version" -> version = json.nextInt();
        case "drafts" -> drafts = json.nextBoolean();
        case "files" -> files = files(json);
        case "owed" -> owed = paths(json);
        default -> json.skipValue();
      }
    }
    json.endObject();
    if (json.peek() != JsonToken.END_DOCUMENT || version != 1 || files == null) {
      throw new IllegalStateException("not a manifest");
    }
    return new Manifest(drafts, files, owed);
  }

  private static List<SitePath> paths(JsonReader json) throws IOException {
    List<SitePath> paths = new ArrayList<>();
    json.beginArray();
    while (json.hasNext()) {
      SitePath.parse(json.nextString()).ifPresent(paths::add);
    }
    json.endArray();
    return paths;
  }

  private static List<Entry> files(JsonReader json) throws IOException {
    List<Entry> files = new ArrayList<>();
    json.beginArray();
    while (json.hasNext()) {
      String path = "";
      long size = -1;
      String hash = "";
      json.beginObject();
      while (json.hasNext()) {
        switch (json.nextName()) {
          case "path" -> path = json.nextString();
          case "size" -> size = json.nextLong();
          case "sha256" -> hash = json.nextString();
          default -> json.skipValue();
        }
      }
      json.endObject();
      if (SitePath.isValid(path) && size >= 0 && HASH.matcher(hash).matches()) {
        files.add(new Entry(SitePath.of(path), size, hash));
      }
    }
    json.endArray();
    return files;
  }
}
