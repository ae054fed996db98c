package nianjian.io;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A checked path of a file within a site, such as {@code reports/wudu/2017.html}: relative, with
 * {@code /} between its parts, and safe to write on every system.
 *
 * @param value the path, without a leading slash
 */
public record SitePath(String value) implements Comparable<SitePath> {
  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");
  private static final int LONGEST_PART = 80;

  /** Refuses what {@link #isValid} does not accept. */
  public SitePath {
    if (!isValid(value)) {
      throw new IllegalArgumentException(value);
    }
  }

  /** The path, if it is safe. */
  public static Optional<SitePath> parse(String value) {
    return isValid(value) ? Optional.of(new SitePath(value)) : Optional.empty();
  }

  /** A path that the program itself makes. */
  public static SitePath of(String value) {
    return new SitePath(value);
  }

  /**
   * Whether every part is a plain file name: letters (Han included), digits, {@code . - _}, not
   * beginning or ending in a dot or space, no device name of Windows, at most 80 characters.
   */
  public static boolean isValid(String value) {
    if (value.isEmpty() || value.length() > 400) {
      return false;
    }
    for (String part : value.split("/", -1)) {
      if (!isValidPart(part)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isValidPart(String part) {
    if (part.isEmpty()
        || part.codePointCount(0, part.length()) > LONGEST_PART
        || part.startsWith(".")
        || part.endsWith(".")
        || part.startsWith(" ")
        || part.endsWith(" ")
        || !isComposed(part)) {
      return false;
    }
    int dot = part.indexOf('.');
    String stem = dot < 0 ? part : part.substring(0, dot);
    // Windows takes "CON .txt" for the device too.
    return !DEVICES.contains(stem.strip().toLowerCase(Locale.ROOT))
        && part.codePoints()
            .allMatch(c -> Character.isLetterOrDigit(c) || "._-（）()〔〕《》 ".indexOf(c) >= 0);
  }

  /** Most parts are ASCII, which is always composed: the look at the tables is spared. */
  private static boolean isComposed(String part) {
    return part.chars().allMatch(c -> c < 0x80)
        || Normalizer.isNormalized(part, Normalizer.Form.NFC);
  }

  /** The key under which two paths clash on some file system: folded case, composed characters. */
  public String clashKey() {
    return Normalizer.normalize(value, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** This path as a relative link from a page at another path. */
  public String from(SitePath page) {
    String[] base = page.value.split("/", -1);
    String[] target = value.split("/", -1);
    int common = 0;
    while (common < base.length - 1
        && common < target.length - 1
        && base[common].equals(target[common])) {
      common++;
    }
    StringBuilder link = new StringBuilder("../".repeat(base.length - 1 - common));
    for (int i = common; i < target.length; i++) {
      link.append(i == common ? "" : "/").append(target[i]);
    }
    return link.toString();
  }

  /** By code point. */
  @Override
  public int compareTo(SitePath other) {
    return CodePointOrder.INSTANCE.compare(value, other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
