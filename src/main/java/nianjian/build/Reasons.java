package nianjian.build;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.stream.Stream;

/** Why the machine cannot write, as an argument of NJ903. */
final class Reasons {
  private Reasons() {}

  /** A word that the texts have in either language, or what the system says where there is none. */
  static String of(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "@no-permission";
    }
    if (e instanceof NoSuchFileException) {
      return "@no-such-file";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "@file-exists";
    }
    String said = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    if (said == null) {
      return "";
    }
    String lower = said.toLowerCase(Locale.ROOT);
    boolean full = Stream.of("space", "空间", "quota", "配额").anyMatch(lower::contains);
    return full ? "@disk-full" : said;
  }
}
