package nianjian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Finds out whether a site has file names that the system's locale cannot hold. */
final class FileNames {
  private static final String SOURCES = "content";

  private FileNames() {}

  /** Whether a path or a name below its sources has characters beyond ASCII, whole or lost. */
  static boolean areLost(Path site) throws IOException {
    Path sources = site.resolve(SOURCES);
    if (!isAscii(site.toString())) {
      return true;
    }
    if (!Files.isDirectory(sources)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(sources)) {
      return files.anyMatch(file -> !isAscii(file.toString()));
    }
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }
}
