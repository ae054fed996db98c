package nianjian.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the path of a file beside a source into the path of what it becomes, by rule alone: an
 * article depends on nothing but its own source.
 */
final class BodyPaths {
  private static final String ROOT = "content/";
  private static final Pattern REPORT =
      Pattern.compile("reports/([^/]+)/(\\d{4})(/|/index\\.md|\\.md)?");
  private static final Pattern VERSION = Pattern.compile("(reports/[^/]+/\\d{4}/[^/]+)\\.md");
  private static final Pattern OUTPUT =
      Pattern.compile("reports/[^/]+/\\d{4}(/.+|\\.html|\\.csv|\\.json)");
  private static final Pattern SOURCE = Pattern.compile("(reports/[^/]+/)(\\d{4})\\.md");
  private static final Pattern PAGE = Pattern.compile("pages/([^/]+)\\.md");

  private final String source;
  private final String folder;

  /** The paths as seen from a source, which is relative to the site folder. */
  BodyPaths(String sourcePath) {
    String path = sourcePath.startsWith(ROOT) ? sourcePath.substring(ROOT.length()) : sourcePath;
    this.source = path;
    this.folder = path.substring(0, path.lastIndexOf('/') + 1);
  }

  /**
   * The output path of what a relative address names, from the site's root without a leading slash;
   * one that begins with a slash is such a path already. Empty where it leads out of the content.
   */
  Optional<String> output(String address) {
    if (address.startsWith("/")) {
      return normal(address.substring(1)).map(BodyPaths::file);
    }
    return normal(folder + address).map(this::mapped);
  }

  private String mapped(String path) {
    Matcher report = REPORT.matcher(path);
    if (report.matches()) {
      return "reports/" + report.group(1) + "/" + report.group(2) + ".html";
    }
    Matcher version = VERSION.matcher(path);
    if (version.matches()) {
      return version.group(1) + ".html";
    }
    Matcher self = SOURCE.matcher(source);
    if (self.matches() && path.startsWith(self.group(1)) && !OUTPUT.matcher(path).matches()) {
      return self.group(1) + self.group(2) + "/" + path.substring(self.group(1).length());
    }
    Matcher page = PAGE.matcher(path);
    if (page.matches()) {
      return "about/" + (page.group(1).equals("about") ? "index" : page.group(1)) + ".html";
    }
    return file(path.startsWith("pages/") ? "about/" + path.substring("pages/".length()) : path);
  }

  private static String file(String path) {
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  /** A path without {@code .} and {@code ..}; empty where it leads above the root. */
  private static Optional<String> normal(String path) {
    List<String> parts = new ArrayList<>();
    String[] all = path.split("/", -1);
    for (int i = 0; i < all.length; i++) {
      boolean dots = all[i].equals(".") || all[i].equals("..");
      if (all[i].equals("..")) {
        if (parts.isEmpty()) {
          return Optional.empty();
        }
        parts.remove(parts.size() - 1);
      } else if (!dots && !all[i].isEmpty()) {
        parts.add(all[i]);
      }
      if (i == all.length - 1 && (dots || all[i].isEmpty()) && !parts.isEmpty()) {
        parts.add("");
      }
    }
    return Optional.of(String.join("/", parts));
  }
}
