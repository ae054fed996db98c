package nianjian.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nianjian.archive.BodyLink;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;
import nianjian.io.SitePath;

/**
 * Checks the addresses in a text and turns them into what the page links to. Nothing but {@code
 * http}, {@code https}, {@code mailto}, {@code tel} and files of the site comes through, however it
 * is spelt.
 */
final class BodyLinks {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final String ESCAPED = " \"<>\\^`{|}%";

  private final BodyPaths paths;
  private final SitePath page;
  private final Diagnostics diagnostics;
  private final List<BodyLink> found = new ArrayList<>();

  /** The links of a source's text on a page. */
  BodyLinks(String sourcePath, SitePath page, Diagnostics diagnostics) {
    this.paths = new BodyPaths(sourcePath);
    this.page = page;
    this.diagnostics = diagnostics;
  }

  /**
   * An address that may stand in a page.
   *
   * @param href the address, not yet escaped for HTML
   * @param web whether it leads to another site
   */
  record Target(String href, boolean web) {}

  /** Every link so far. */
  List<BodyLink> found() {
    return List.copyOf(found);
  }

  /** Where a link leads; empty, with a warning, where it must not lead there. */
  Optional<Target> link(String address, Position position) {
    return resolve(address, false, position);
  }

  /** Where an image is; it must be a file of the site. */
  Optional<Target> image(String address, Position position) {
    return resolve(address, true, position);
  }

  private Optional<Target> resolve(String address, boolean image, Position position) {
    String clean = visible(address).replace('\\', '/');
    Optional<String> scheme = scheme(visible(decode(clean)).replace('\\', '/'));
    boolean sameRaw = scheme.equals(scheme(clean));
    if (scheme.isPresent() && sameRaw && !image && SCHEMES.contains(scheme.get())) {
      found.add(new BodyLink(clean, true, position));
      boolean web = scheme.get().startsWith("http");
      return Optional.of(new Target(escape(clean, "%"), web));
    }
    if (scheme.isPresent() || !sameRaw || decode(clean).startsWith("//")) {
      return refuse(address, position);
    }
    return within(clean, address, position);
  }

  private Optional<Target> within(String clean, String address, Position position) {
    int hash = clean.indexOf('#');
    String fragment = hash < 0 ? "" : clean.substring(hash);
    String rest = hash < 0 ? clean : clean.substring(0, hash);
    int mark = rest.indexOf('?');
    String query = mark < 0 ? "" : rest.substring(mark);
    String path = decode(mark < 0 ? rest : rest.substring(0, mark));
    Optional<String> output = path.isEmpty() ? Optional.of(page.value()) : paths.output(path);
    if (output.isEmpty()) {
      return refuse(address, position);
    }
    found.add(new BodyLink(output.get() + decode(fragment), false, position));
    String tail = escape(query + fragment, "%");
    if (path.isEmpty() && query.isEmpty()) {
      return Optional.of(new Target(fragment.isEmpty() ? "#" : tail, false));
    }
    // A path that cannot be written is left to the check of links, which knows what there is.
    return SitePath.parse(output.get())
        .map(target -> new Target(escape(target.from(page), "") + tail, false));
  }

  private Optional<Target> refuse(String address, Position position) {
    diagnostics.add(Code.UNSAFE_LINK, position, address);
    return Optional.empty();
  }

  /** What stands before a colon, in lower case, if that can be a scheme. */
  private static Optional<String> scheme(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ':') {
        return Optional.of(address.substring(0, i).toLowerCase(Locale.ROOT));
      }
      if (c == '/' || c == '?' || c == '#') {
        break;
      }
    }
    return Optional.empty();
  }

  /** An address without what cannot be seen and without spaces at its ends. */
  private static String visible(String address) {
    StringBuilder out = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      if (!BodyChars.isHidden(address.charAt(i))) {
        out.append(address.charAt(i));
      }
    }
    return out.toString().strip();
  }

  /** An address with its {@code %xx} resolved; what is malformed stays. */
  private static String decode(String address) {
    if (address.indexOf('%') < 0) {
      return address;
    }
    byte[] in = address.getBytes(StandardCharsets.UTF_8);
    byte[] out = new byte[in.length];
    int length = 0;
    for (int i = 0; i < in.length; i++) {
      int high = in[i] == '%' && i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
      int low = high >= 0 ? Character.digit(in[i + 2], 16) : -1;
      out[length] = low >= 0 ? (byte) (high * 16 + low) : in[i];
      length++;
      i += low >= 0 ? 2 : 0;
    }
    return new String(out, 0, length, StandardCharsets.UTF_8);
  }

  /** An address with the characters written as {@code %xx} that may not stand in one. */
  private static String escape(String address, String kept) {
    StringBuilder out = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (ESCAPED.indexOf(c) >= 0 && kept.indexOf(c) < 0) {
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
