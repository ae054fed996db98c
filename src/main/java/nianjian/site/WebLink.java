package nianjian.site;

import java.util.List;
import java.util.Locale;

/** Reads what can be known of an address on the web without asking for it. */
public final class WebLink {
  private static final List<String> SCHEMES = List.of("http://", "https://");

  /** Names that only a machine or its own network resolves (RFC 6761, RFC 6762). */
  private static final List<String> LOCAL_ENDS = List.of(".localhost", ".local", ".internal");

  private static final int PRIVATE_FROM = 16;
  private static final int PRIVATE_TO = 31;

  private WebLink() {}

  /** Whether it begins with {@code http://} or {@code https://}. */
  public static boolean isWeb(String address) {
    return !rest(address).isEmpty();
  }

  /**
   * Whether readers elsewhere cannot open it: this machine, a private network (RFC 1918, RFC 4193)
   * or a host that has a meaning only within an office.
   */
  static boolean isLocal(String address) {
    String host = host(address);
    if (host.isEmpty()) {
      return false;
    }
    if (host.startsWith("[")) {
      return host.equals("[::1]")
          || host.startsWith("[fc")
          || host.startsWith("[fd")
          || host.startsWith("[fe80:");
    }
    return host.indexOf('.') < 0
        || LOCAL_ENDS.stream().anyMatch(host::endsWith)
        || (isIpv4(host) && isPrivate(host));
  }

  private static boolean isIpv4(String host) {
    return host.split("\\.", -1).length == 4
        && host.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
  }

  private static boolean isPrivate(String host) {
    if (host.startsWith("172.")) {
      String second = host.substring(4, host.indexOf('.', 4));
      int number = second.length() == 2 ? Integer.parseInt(second) : 0;
      return number >= PRIVATE_FROM && number <= PRIVATE_TO;
    }
    return host.startsWith("10.")
        || host.startsWith("127.")
        || host.startsWith("192.168.")
        || host.startsWith("169.254.");
  }

  /** Whether an address lies under another; which of the two schemes it has is all the same. */
  static boolean isWithin(String address, String base) {
    String under = rest(base);
    String own = host(base);
    String path = under.substring(Math.min(under.length(), authority(under).length()));
    String others = rest(address);
    String rest = others.substring(authority(others).length());
    return !own.isEmpty()
        && authority(others)
            .toLowerCase(Locale.ROOT)
            .equals(authority(under).toLowerCase(Locale.ROOT))
        && (rest.startsWith(path) || (rest + "/").equals(path));
  }

  /** The host in lower case, without user and port; empty if there is none. */
  private static String host(String address) {
    String authority = authority(rest(address)).replaceAll("[。．｡]", ".").toLowerCase(Locale.ROOT);
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    int bracket = host.indexOf(']');
    if (host.startsWith("[")) {
      return bracket < 0 ? "" : host.substring(0, bracket + 1);
    }
    int port = host.indexOf(':');
    String name = port < 0 ? host : host.substring(0, port);
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }

  private static String authority(String rest) {
    for (int i = 0; i < rest.length(); i++) {
      if ("/?#\\".indexOf(rest.charAt(i)) >= 0) {
        return rest.substring(0, i);
      }
    }
    return rest;
  }

  /** What follows the scheme; empty for another scheme. */
  private static String rest(String address) {
    for (String scheme : SCHEMES) {
      if (address.regionMatches(true, 0, scheme, 0, scheme.length())) {
        return address.substring(scheme.length());
      }
    }
    return "";
  }
}
