package nianjian.yaml;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Tells what is wrong with a web address that someone wrote into a source. */
public final class WebAddress {
  private WebAddress() {}

  /**
   * Why a text is no address of a page.
   *
   * @return a word of the messages, such as {@code @url-scheme}; empty if it is one
   */
  public static Optional<String> fault(String text) {
    URI uri;
    try {
      uri = new URI(text);
    } catch (URISyntaxException e) {
      return Optional.of("@url-characters");
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return Optional.of("@url-scheme");
    }
    if (uri.getHost() == null) {
      return Optional.of("@url-host");
    }
    return uri.getRawUserInfo() == null ? Optional.empty() : Optional.of("@url-user");
  }

  /** Why a text is not the address that a whole site stands under: as {@link #fault}, and more. */
  public static Optional<String> siteFault(String text) {
    Optional<String> fault = fault(text);
    if (fault.isPresent()) {
      return fault;
    }
    URI uri = URI.create(text);
    if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
      return Optional.of("@url-query");
    }
    return uri.getRawPath().endsWith("/") ? Optional.empty() : Optional.of("@url-slash");
  }
}
