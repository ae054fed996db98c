package nianjian.io;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * All files below a folder of a site, in the same order on every machine. Links are followed only
 * where their real target lies in the site folder too, and no folder is entered twice.
 *
 * @param files the readable files, sorted by path
 * @param ignored how many files and folders an {@link #IGNORED} rule left out
 * @param outside paths of links that lead out of the site
 * @param unreadable paths that could not be listed, or are neither file nor folder
 * @param repeated paths of folders that were already entered under another path
 */
public record FileTree(
    List<Entry> files,
    int ignored,
    List<String> outside,
    List<String> unreadable,
    List<String> repeated) {
  /** What editors and systems leave behind: never read, but counted. */
  public static final List<String> IGNORED =
      List.of(".*", "~$*", "*.swp", "*~", "Thumbs.db", "desktop.ini");

  public FileTree {
    files = List.copyOf(files);
    outside = List.copyOf(outside);
    unreadable = List.copyOf(unreadable);
    repeated = List.copyOf(repeated);
  }

  /**
   * One file.
   *
   * @param path relative to the site folder, with {@code /} between its parts
   * @param file where it really is, all links resolved
   * @param stamp its size and time
   */
  public record Entry(String path, Path file, FileStamp stamp) {}

  /**
   * Lists a folder of a site with all below it; a folder that does not exist is empty.
   *
   * @param site the site folder
   * @param folder the folder's path within it
   * @throws IOException if the site folder itself cannot be resolved
   */
  public static FileTree walk(Path site, String folder) throws IOException {
    Walk walk = new Walk(site.toRealPath());
    Path start = site.resolve(folder);
    if (Files.exists(start, LinkOption.NOFOLLOW_LINKS)) {
      walk.visit(start, folder);
    }
    return walk.result();
  }

  /** Whether a name is left out by one of the {@link #IGNORED} rules. */
  public static boolean isIgnored(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || name.endsWith(".swp")
        || name.endsWith("~")
        || name.toLowerCase(Locale.ROOT).equals("thumbs.db")
        || name.toLowerCase(Locale.ROOT).equals("desktop.ini");
  }

  /** One walk with what it has found so far. */
  private static final class Walk {
    private final Path realSite;
    private final Set<Path> entered = new HashSet<>();
    private final List<Entry> files = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private final List<String> repeated = new ArrayList<>();
    private int ignored;

    Walk(Path realSite) {
      this.realSite = realSite;
    }

    FileTree result() {
      files.sort(Comparator.comparing(Entry::path, CodePointOrder.INSTANCE));
      return new FileTree(files, ignored, outside, unreadable, repeated);
    }

    void visit(Path file, String path) {
      try {
        // Resolves every parent as well: a link anywhere above must not lead out either.
        Path real = file.toRealPath();
        if (!real.startsWith(realSite)) {
          outside.add(path);
          return;
        }
        BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
          list(real, path);
        } else if (attributes.isRegularFile()) {
          long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
          files.add(new Entry(path, real, new FileStamp(attributes.size(), modified)));
        } else {
          unreadable.add(path);
        }
      } catch (IOException e) {
        unreadable.add(path);
      }
    }

    private void list(Path real, String path) throws IOException {
      if (!entered.add(real)) {
        repeated.add(path);
        return;
      }
      List<String> names = new ArrayList<>();
      try (DirectoryStream<Path> children = Files.newDirectoryStream(real)) {
        children.forEach(child -> names.add(child.getFileName().toString()));
      }
      names.sort(CodePointOrder.INSTANCE);
      for (String name : names) {
        if (isIgnored(name)) {
          ignored++;
        } else {
          visit(real.resolve(name), path + "/" + name);
        }
      }
    }
  }
}
