package nianjian.build;

import java.nio.file.Path;
import java.util.Optional;
import nianjian.io.SitePath;

/**
 * A file of the new site whose bytes are ready.
 *
 * @param entry what the manifest will say of it
 * @param changed whether the destination has no such file or one with other bytes
 * @param staged where its bytes wait, if they are to be moved into place
 */
record OutputFile(Manifest.Entry entry, boolean changed, Optional<Path> staged) {
  /** Where it goes. */
  SitePath path() {
    return entry.path();
  }

  /**
   * When it is moved into place: assets, data, pages, then what leads to pages. So whatever a
   * reader comes upon while a site is being written leads to something that is there.
   */
  int turn() {
    String path = path().value();
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (path.startsWith("assets/")) {
      return 0;
    }
    if (name.equals("index.html") || name.endsWith(".xml") || path.equals("robots.txt")) {
      return 3;
    }
    return name.endsWith(".html") ? 2 : 1;
  }
}
