package nianjian.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.SiteException;
import nianjian.io.ContentHash;
import nianjian.io.SitePath;

/**
 * Files of former builds that the new site does not have.
 *
 * @param files those that are as they were written, and so may be deleted; sorted
 * @param changed those that somebody has changed since, and so stay; sorted
 */
record Obsolete(List<SitePath> files, List<SitePath> changed) {
  Obsolete {
    files = List.copyOf(files);
    changed = List.copyOf(changed);
  }

  /**
   * Finds them.
   *
   * @param planned the {@link SitePath#clashKey}s of all files of the new site: on some file
   *     systems a file of the old one may be the same file
   * @throws SiteException with NJ903 if the machine fails
   */
  static Obsolete find(Destination destination, Set<String> planned) {
    Map<SitePath, Set<String>> hashes = new TreeMap<>();
    destination
        .owned()
        .files()
        .forEach(e -> hashes.computeIfAbsent(e.path(), p -> new HashSet<>()).add(e.sha256()));
    List<SitePath> files = new ArrayList<>();
    List<SitePath> changed = new ArrayList<>();
    hashes.forEach(
        (path, known) -> {
          Path file = destination.resolve(path);
          if (!planned.contains(path.clashKey())
              && destination.isReachedWithoutLinks(path)
              && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            (known.contains(hash(destination, path)) ? files : changed).add(path);
          }
        });
    return new Obsolete(files, changed);
  }

  private static String hash(Destination destination, SitePath path) {
    try {
      return ContentHash.of(destination.resolve(path));
    } catch (IOException e) {
      throw new SiteException(Code.CANNOT_WRITE, destination.position(path), Reasons.of(e));
    }
  }
}
