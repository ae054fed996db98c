package nianjian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/** Looks at a site's folder before a command opens it. */
final class SiteFolder {
  private SiteFolder() {}

  /** The exit code, if the folder cannot be used; why has then been said. */
  static OptionalInt refused(Session session, Path site) throws IOException {
    if (!Files.isDirectory(site)) {
      session.terminal().err().println(session.text("usage.no-folder", site.toString()));
      return OptionalInt.of(ExitCode.USAGE);
    }
    return !ErrorHandler.fileNamesAreUtf8() && FileNames.areLost(site)
        ? OptionalInt.of(new ErrorHandler(session).sayNoUtf8())
        : OptionalInt.empty();
  }
}
