package nianjian.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * The files that diagnostics name: those of the site, and of the built-in theme where the site has
 * none. A file that cannot be read is simply not quoted.
 */
final class SourceFiles implements Function<String, Optional<byte[]>> {
  private static final int MOST = 8 << 20;
  private static final String BUILT_IN = "themes/default/";

  private final Path site;

  /** The files of a site. */
  SourceFiles(Path site) {
    this.site = site;
  }

  @Override
  public Optional<byte[]> apply(String path) {
    try {
      Path file = site.resolve(path);
      if (Files.isRegularFile(file)) {
        try (InputStream in = Files.newInputStream(file)) {
          return Optional.of(in.readNBytes(MOST));
        }
      }
      return path.startsWith(BUILT_IN) ? builtIn(path) : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> builtIn(String path) throws IOException {
    try (InputStream in = SourceFiles.class.getResourceAsStream("/nianjian/" + path)) {
      return in == null ? Optional.empty() : Optional.of(in.readNBytes(MOST));
    }
  }
}
