package nianjian.content;

import java.util.ArrayList;
import java.util.List;
import nianjian.archive.Report;
import nianjian.archive.Status;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Position;

/** Looks at the originals, pictures and attachments that a report names, without opening them. */
public final class AttachedFiles {
  private AttachedFiles() {}

  /**
   * Finds files with nothing in them (NJ408) and names with blanks (NJ409). A file that is missing
   * is an error of its own.
   */
  public static List<Diagnostic> check(ReportFiles files, Report report) {
    List<Diagnostic> found = new ArrayList<>();
    if (report.status() != Status.WITHDRAWN) {
      check(files, report.source().files(), report.keys().of("source.file"), found);
      check(files, report.attachments(), report.keys().of("attachments"), found);
    }
    return found;
  }

  private static void check(
      ReportFiles files, List<String> names, Position position, List<Diagnostic> found) {
    for (String name : names) {
      if (files.find(name).filter(file -> file.stamp().size() == 0).isPresent()) {
        found.add(Diagnostic.of(Code.EMPTY_FILE, position, name).at(name));
      }
      if (hasBlank(name)) {
        found.add(Diagnostic.of(Code.BLANK_IN_NAME, position, name).at(name));
      }
    }
  }

  /** Whether a name has a blank, of whatever width. */
  public static boolean hasBlank(String name) {
    return name.codePoints().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
