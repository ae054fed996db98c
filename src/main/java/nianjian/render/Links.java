package nianjian.render;

import java.util.Optional;
import java.util.regex.Pattern;
import nianjian.io.SitePath;

/** Links as they stand on one page. */
final class Links {
  private static final Pattern ABSOLUTE =
      Pattern.compile("(?i)(https?://|mailto:|tel:)[^\\s\\p{Cntrl}<>\"\\\\]+");
  private static final Pattern SUFFIX = Pattern.compile("[?#][^\\s\\p{Cntrl}<>\"\\\\]*");

  private final SitePath page;
  private final boolean rooted;
  private final Optional<String> baseUrl;

  /**
   * The links of a page.
   *
   * @param page where it stands
   * @param rooted whether links begin at the host's root; they stay relative without a base address
   * @param baseUrl the address of the site, ending in {@code /}
   */
  Links(SitePath page, boolean rooted, Optional<String> baseUrl) {
    this.page = page;
    this.rooted = rooted;
    this.baseUrl = baseUrl;
  }

  /**
   * The link to a target: a path of this site, with or without {@code ?…} and {@code #…}; an
   * absolute address; or nothing, which is the page itself.
   *
   * @return empty if the target is none of these
   */
  Optional<String> to(String target) {
    if (ABSOLUTE.matcher(target).matches()) {
      return Optional.of(target);
    }
    int cut = suffixAt(target);
    String suffix = target.substring(cut);
    if (!suffix.isEmpty() && !SUFFIX.matcher(suffix).matches()) {
      return Optional.empty();
    }
    if (cut == 0) {
      return Optional.of(suffix.startsWith("#") ? suffix : toPath(page) + suffix);
    }
    return SitePath.parse(target.substring(0, cut)).map(path -> toPath(path) + suffix);
  }

  /** The link to a path of this site. */
  String toPath(SitePath target) {
    Optional<String> root = rooted ? baseUrl.map(Links::pathOf) : Optional.empty();
    return encoded(root.map(r -> r + target.value()).orElseGet(() -> target.from(page)));
  }

  /** The address of a path of this site, if the site's own is known. */
  Optional<String> absolute(SitePath target) {
    return baseUrl.map(base -> base + encoded(target.value()));
  }

  private static int suffixAt(String target) {
    int question = target.indexOf('?');
    int hash = target.indexOf('#');
    int first = question < 0 ? hash : hash < 0 ? question : Math.min(question, hash);
    return first < 0 ? target.length() : first;
  }

  private static String pathOf(String baseUrl) {
    return baseUrl.substring(baseUrl.indexOf('/', baseUrl.indexOf("://") + 3));
  }

  /** Of what a site path may hold, only a space may not stand in an address. */
  private static String encoded(String path) {
    return path.replace(" ", "%20");
  }
}
