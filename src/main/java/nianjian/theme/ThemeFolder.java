package nianjian.theme;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;

/**
 * The files of one theme as they are, read once: from the site's {@code themes} folder or from the
 * copy of the default theme that is packed with the program.
 *
 * @param name the theme's name
 * @param files its files by their name within the theme, such as {@code assets/style.css}
 */
record ThemeFolder(String name, Map<String, Entry> files) {
  /** The theme that is packed with the program. */
  static final String PACKED_NAME = "default";

  private static final String PACKED_AT = "nianjian/themes/" + PACKED_NAME + "/";
  private static final String SETTINGS = "theme.yml";

  ThemeFolder {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /**
   * A file.
   *
   * @param path what messages call it
   * @param bytes what it holds; never changed
   */
  @SuppressWarnings("ArrayRecordComponent") // Lives only while a theme is read.
  record Entry(String path, byte[] bytes) {}

  /** The folder of a theme, relative to the site folder. */
  static String pathOf(String name) {
    return "themes/" + name;
  }

  /** The names of the themes that a site can use: its own and the packed one. */
  static List<String> names(Path site, ClassLoader program) throws IOException {
    Map<String, Boolean> names = new TreeMap<>();
    if (program.getResource(PACKED_AT + SETTINGS) != null) {
      names.put(PACKED_NAME, true);
    }
    Path themes = site.resolve("themes");
    if (Files.isDirectory(themes)) {
      try (var folders = Files.list(themes)) {
        folders
            .filter(f -> Files.isRegularFile(f.resolve(SETTINGS)))
            .forEach(f -> names.put(f.getFileName().toString(), true));
      }
    }
    return List.copyOf(names.keySet());
  }

  /** Whether a site has a theme of its own with this name. */
  static boolean isOnDisk(Path site, String name) {
    return Files.isRegularFile(site.resolve(pathOf(name)).resolve(SETTINGS));
  }

  /** The theme in a site's folder; empty, with an error, if the folder lies elsewhere. */
  static Optional<ThemeFolder> onDisk(Path site, String name, Diagnostics diagnostics)
      throws IOException {
    Path folder = site.resolve(pathOf(name)).toRealPath();
    if (!folder.startsWith(site.toRealPath())) {
      diagnostics.add(Code.THEME_FILE_REFUSED, Position.of(pathOf(name)), pathOf(name));
      return Optional.empty();
    }
    return Optional.of(new ThemeFolder(name, FolderWalk.read(folder, pathOf(name), diagnostics)));
  }

  /** The packed theme, from a jar or from a folder of classes. */
  static Optional<ThemeFolder> packed(ClassLoader program, Diagnostics diagnostics)
      throws IOException {
    URL settings = program.getResource(PACKED_AT + SETTINGS);
    if (settings == null) {
      return Optional.empty();
    }
    Map<String, Entry> files =
        settings.getProtocol().equals("jar")
            ? fromJar(jarOf(settings))
            : FolderWalk.read(
                Path.of(URI.create(settings.toString())).resolveSibling("").toRealPath(),
                pathOf(PACKED_NAME),
                diagnostics);
    return Optional.of(new ThemeFolder(PACKED_NAME, files));
  }

  /** The jar in an address such as {@code jar:file:/opt/nianjian.jar!/nianjian/…}. */
  private static Path jarOf(URL address) {
    String path = address.getPath();
    return Path.of(URI.create(path.substring(0, path.indexOf("!/"))));
  }

  private static Map<String, Entry> fromJar(Path file) throws IOException {
    Map<String, Entry> files = new TreeMap<>();
    try (JarFile jar = new JarFile(file.toFile())) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (entry.getName().startsWith(PACKED_AT) && !entry.isDirectory()) {
          String name = entry.getName().substring(PACKED_AT.length());
          try (InputStream in = jar.getInputStream(entry)) {
            files.put(name, new Entry(pathOf(PACKED_NAME) + "/" + name, in.readAllBytes()));
          }
        }
      }
    }
    return files;
  }
}
