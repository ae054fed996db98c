package nianjian.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Position;
import nianjian.diagnostic.SiteException;
import nianjian.io.SitePath;

/**
 * The folder that a site is written to, found to be safe, and what former builds left in it.
 *
 * @param folder the folder; it need not exist
 * @param name what messages call it: relative to the site folder where it lies within
 * @param former what the last whole build wrote; empty if there was none
 * @param owned every file that is known to be ours: those of {@code former}, and those that a build
 *     which was killed while writing may have put there
 */
record Destination(Path folder, String name, Optional<Manifest> former, Manifest owned) {
  private static final int NAMED = 3;

  /** What of a site folder is read by builds, so that none may be written into it. */
  private static final List<String> SOURCES =
      List.of("content", "themes", BuildLock.FOLDER, ".git");

  /**
   * Looks at a destination without changing anything.
   *
   * @param site the site folder
   * @param destination the folder to write to
   * @param force whether files of others in it are no hindrance
   * @throws SiteException with NJ901 if it must not be written to, with NJ902 if it holds files of
   *     others, with NJ903 if it cannot be looked at
   */
  static Destination inspect(Path site, Path destination, boolean force) {
    Path home = site.toAbsolutePath().normalize();
    Path folder = destination.toAbsolutePath().normalize();
    String name = name(home, folder);
    try {
      hindrance(home, folder)
          .ifPresent(
              hindrance -> {
                throw new SiteException(
                    Code.DESTINATION_UNSAFE, Position.of(name), name, hindrance.toString());
              });
      Optional<Manifest> former = Manifest.read(folder.resolve(Manifest.PATH.value()));
      Optional<Manifest> interrupted = Staging.leftBehind(folder);
      if (former.isEmpty() && interrupted.isEmpty() && !force) {
        refuseForeign(folder, name);
      }
      return new Destination(
          folder,
          name,
          former,
          Manifest.union(Stream.concat(former.stream(), interrupted.stream()).toList()));
    } catch (IOException e) {
      throw new SiteException(Code.CANNOT_WRITE, Position.of(name), Reasons.of(e));
    }
  }

  /**
   * What the last build left in a folder, to compare with: whether it may be written to is not
   * asked.
   */
  static Destination look(Path site, Path destination) {
    Path folder = destination.toAbsolutePath().normalize();
    Optional<Manifest> former = Manifest.read(folder.resolve(Manifest.PATH.value()));
    return new Destination(
        folder,
        name(site.toAbsolutePath().normalize(), folder),
        former,
        Manifest.union(former.stream().toList()));
  }

  private static String name(Path home, Path folder) {
    return folder.startsWith(home) && !folder.equals(home)
        ? home.relativize(folder).toString().replace('\\', '/')
        : folder.toString();
  }

  /** Where a file of the site lies. */
  Path resolve(SitePath path) {
    return folder.resolve(path.value());
  }

  /** What a message calls a file of the site. */
  Position position(SitePath path) {
    return Position.of(name + "/" + path);
  }

  /**
   * What forbids to write to a folder: the root, the home folder, the site or what is above it,
   * sources within it, a link on the way from the site to it, or a file in its place.
   */
  private static Optional<Path> hindrance(Path site, Path folder) throws IOException {
    Path real = realPath(folder);
    Path realSite = realPath(site);
    if (real.getParent() == null || realSite.startsWith(real)) {
      return Optional.of(real.getParent() == null ? real : realSite);
    }
    Path user = realPath(Path.of(System.getProperty("user.home", "/")));
    if (user.startsWith(real)) {
      return Optional.of(user);
    }
    for (String source : SOURCES) {
      if (real.startsWith(realSite.resolve(source))) {
        return Optional.of(site.resolve(source));
      }
    }
    for (Path base : List.of(site, realSite)) {
      Path step = base;
      for (Path part : folder.startsWith(base) ? base.relativize(folder) : Path.of("")) {
        step = step.resolve(part);
        if (Files.isSymbolicLink(step)) {
          return Optional.of(step);
        }
      }
    }
    return Files.exists(folder) && !Files.isDirectory(folder)
        ? Optional.of(folder)
        : Optional.empty();
  }

  /** The real path of a folder, of which the last parts need not exist. */
  private static Path realPath(Path folder) throws IOException {
    Path parent = folder.getParent();
    if (Files.exists(folder) || parent == null) {
      return folder.toRealPath();
    }
    return realPath(parent).resolve(folder.getFileName());
  }

  private static void refuseForeign(Path folder, String name) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> foreign =
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> !file.equals(Staging.NAME))
              .sorted()
              .limit(NAMED)
              .toList();
      if (!foreign.isEmpty()) {
        throw new SiteException(
            Code.FOREIGN_FILES, Position.of(name), name, String.join(", ", foreign));
      }
    }
  }

  /** Whether every folder on the way to a file is a real folder or does not exist. */
  boolean isReachedWithoutLinks(SitePath path) {
    Path step = folder;
    String[] parts = path.value().split("/", -1);
    for (int i = 0; i < parts.length - 1; i++) {
      step = step.resolve(parts[i]);
      if (Files.exists(step, LinkOption.NOFOLLOW_LINKS)
          && !Files.isDirectory(step, LinkOption.NOFOLLOW_LINKS)) {
        return false;
      }
    }
    return true;
  }
}
