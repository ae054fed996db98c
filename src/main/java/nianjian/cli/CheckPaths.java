package nianjian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianjian.build.CheckScope;
import nianjian.diagnostic.Printable;

/** Turns the paths of a call into what a check tells of. */
final class CheckPaths {
  private static final String CONTENT = "content";

  private final Session session;
  private final Path site;

  /** Paths as seen from where the program was started, or from the site. */
  CheckPaths(Session session, Path site) {
    this.session = session;
    this.site = site;
  }

  /** What these paths name; empty if one names nothing, which has then been said. */
  Optional<CheckScope> scope(List<String> paths) throws IOException {
    List<String> found = new ArrayList<>();
    for (String path : paths) {
      Optional<String> inContent = inContent(path);
      if (inContent.isEmpty()) {
        refuse(path);
        return Optional.empty();
      }
      found.add(inContent.get());
    }
    return Optional.of(new CheckScope(found));
  }

  private Optional<String> inContent(String path) throws IOException {
    for (Path candidate : candidates(path)) {
      Path content = site.resolve(CONTENT);
      if (candidate.startsWith(content)) {
        return Optional.of(name(content, candidate));
      }
      // The site may have been reached by a link, and the path without it.
      Path real = candidate.toRealPath();
      if (Files.exists(content) && real.startsWith(content.toRealPath())) {
        return Optional.of(name(content.toRealPath(), real));
      }
    }
    return Optional.empty();
  }

  private static String name(Path content, Path file) {
    String rest = content.relativize(file).toString().replace('\\', '/');
    return rest.isEmpty() ? CONTENT : CONTENT + "/" + rest;
  }

  /** What the path may mean, as far as it is there. */
  private List<Path> candidates(String path) {
    List<Path> all = new ArrayList<>();
    try {
      for (Path folder : List.of(session.folder(), site)) {
        Path candidate = folder.resolve(path).normalize();
        if (Files.exists(candidate)) {
          all.add(candidate);
        }
      }
    } catch (InvalidPathException e) {
      // A name that no file can have names none.
    }
    return all;
  }

  private void refuse(String path) {
    String key = candidates(path).isEmpty() ? "usage.no-path" : "usage.path-outside";
    session.terminal().err().println(session.text(key, Printable.of(path)));
    String folder = site.resolve(CONTENT).toString();
    session.terminal().err().println("  hint: " + session.text("usage.path-hint", folder));
  }
}
