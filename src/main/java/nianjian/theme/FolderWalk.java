package nianjian.theme;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;
import nianjian.theme.ThemeFolder.Entry;

/** Reads every file of a theme folder. A link that leads out of the folder is refused. */
final class FolderWalk extends SimpleFileVisitor<Path> {
  private static final Set<String> LEFTOVERS = Set.of("thumbs.db", "desktop.ini");
  private static final Pattern ROOM = Pattern.compile("(layouts|partials|i18n)/.*");
  private static final Pattern KNOWN =
      Pattern.compile(
          "theme\\.yml|(layouts|partials)/[^/].*\\.ftlh|assets/.+|i18n/(zh-Hans|zh-Hant|en)\\.yml");

  private final Path root;
  private final String label;
  private final Diagnostics diagnostics;
  private final Map<String, Entry> files = new TreeMap<>();

  private FolderWalk(Path root, String label, Diagnostics diagnostics) {
    this.root = root;
    this.label = label;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads a folder.
   *
   * @param root its real path
   * @param label what messages call it
   * @param diagnostics takes links that lead out and files that no theme has
   */
  static Map<String, Entry> read(Path root, String label, Diagnostics diagnostics)
      throws IOException {
    FolderWalk walk = new FolderWalk(root, label, diagnostics);
    Files.walkFileTree(root, walk);
    return walk.files;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean hidden = !folder.equals(root) && folder.getFileName().toString().startsWith(".");
    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    String own = file.getFileName().toString();
    String name = root.relativize(file).toString().replace('\\', '/');
    if (own.startsWith(".")
        || own.endsWith("~")
        || LEFTOVERS.contains(own.toLowerCase(Locale.ROOT))) {
      return FileVisitResult.CONTINUE;
    }
    String path = label + "/" + name;
    if (!KNOWN.matcher(name).matches()) {
      if (ROOM.matcher(name).matches()) {
        diagnostics.add(Code.UNEXPECTED_FILE, Position.of(path), path);
      }
    } else if (attributes.isRegularFile() || leadsWithin(file)) {
      files.put(name, new Entry(path, Files.readAllBytes(file)));
    } else {
      diagnostics.add(Code.THEME_FILE_REFUSED, Position.of(path), name);
    }
    return FileVisitResult.CONTINUE;
  }

  private boolean leadsWithin(Path link) throws IOException {
    return Files.isRegularFile(link) && link.toRealPath().startsWith(root);
  }
}
