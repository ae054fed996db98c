package nianjian.build;

import java.util.List;
import nianjian.archive.Report;
import nianjian.archive.Status;

/**
 * What of a site a check tells and counts. All of it is read all the same: a link may lead
 * anywhere, and a figure is held against other years.
 *
 * @param paths files and folders under {@code content/}, relative to the site folder; none for the
 *     whole site
 */
public record CheckScope(List<String> paths) {
  /** The whole site. */
  public static final CheckScope SITE = new CheckScope(List.of());

  public CheckScope {
    paths = List.copyOf(paths);
  }

  /** Whether it is the whole site. */
  public boolean whole() {
    return paths.isEmpty();
  }

  /** Whether a file is within it. */
  boolean covers(String file) {
    return whole() || paths.stream().anyMatch(p -> file.equals(p) || file.startsWith(p + "/"));
  }

  /** Whether it names a draft itself, by its file or the folder that holds it alone. */
  boolean names(Report report) {
    String file = report.path();
    String folder = file.substring(0, Math.max(0, file.lastIndexOf('/')));
    return report.status() == Status.DRAFT
        && (paths.contains(file) || (paths.contains(folder) && file.endsWith("/index.md")));
  }
}
