package nianjian.theme;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.NearestName;
import nianjian.yaml.SourceText;

/**
 * Gives assets their hashed names. A style sheet names other assets by {@code url(…)} and {@code
 * @import}; those references are rewritten first, so its own hash covers all that it shows.
 */
final class AssetLinker {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "/\\*.*?\\*/|url\\(\\s*([\"']?)([^\"')]+?)\\1\\s*\\)|@import\\s+([\"'])([^\"']+)\\3",
          Pattern.DOTALL);
  private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|[/#].*");

  private final Map<String, ThemeFolder.Entry> files;
  private final Diagnostics diagnostics;
  private final Map<String, Asset> done = new TreeMap<>();
  private final Set<String> open = new LinkedHashSet<>();

  private AssetLinker(Map<String, ThemeFolder.Entry> files, Diagnostics diagnostics) {
    this.files = files;
    this.diagnostics = diagnostics;
  }

  /**
   * Links and names assets.
   *
   * @param files the assets by their name below {@code assets/}
   * @param diagnostics takes references to what does not exist
   */
  static Assets link(Map<String, ThemeFolder.Entry> files, Diagnostics diagnostics) {
    AssetLinker linker = new AssetLinker(new TreeMap<>(files), diagnostics);
    return new Assets(linker.linkAll());
  }

  private Collection<Asset> linkAll() {
    files.keySet().forEach(this::asset);
    return done.values();
  }

  /** The asset of a name; a style sheet that is being linked already has none yet. */
  private Optional<Asset> asset(String name) {
    ThemeFolder.Entry entry = files.get(name);
    if (entry == null || open.contains(name)) {
      return Optional.empty();
    }
    Asset known = done.get(name);
    if (known == null) {
      open.add(name);
      boolean css = name.toLowerCase(Locale.ROOT).endsWith(".css");
      known = Asset.of(name, css ? rewritten(name, entry) : entry.bytes());
      open.remove(name);
      done.put(name, known);
    }
    return Optional.of(known);
  }

  private byte[] rewritten(String name, ThemeFolder.Entry entry) {
    Optional<String> css = SourceText.decode(entry.bytes(), entry.path(), diagnostics);
    if (css.isEmpty()) {
      return entry.bytes();
    }
    StringBuilder out = new StringBuilder();
    int copied = 0;
    Matcher matcher = REFERENCE.matcher(css.get());
    while (matcher.find()) {
      int group = matcher.group(2) != null ? 2 : 4;
      String reference = matcher.group(group);
      if (reference == null || ELSEWHERE.matcher(reference).matches()) {
        continue;
      }
      out.append(css.get(), copied, matcher.start(group));
      out.append(linked(name, entry, reference, css.get(), matcher.toMatchResult(), group));
      copied = matcher.end(group);
    }
    return out.append(css.get(), copied, css.get().length())
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private String linked(
      String name,
      ThemeFolder.Entry entry,
      String reference,
      String css,
      MatchResult match,
      int group) {
    int cut = firstOf(reference, "?#");
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    Optional<String> target =
        TemplateReferences.normalize(folder + reference.substring(0, cut).strip());
    Optional<Asset> asset = target.flatMap(this::asset);
    if (asset.isEmpty()) {
      // A circle of style sheets has no hashes, so it is refused like what does not exist.
      String wanted = target.orElse(reference);
      diagnostics.add(
          Code.THEME_FILE,
          Places.position(entry.path(), css, match.start(group), match.end(group)),
          "assets/" + wanted,
          NearestName.of(wanted, files.keySet()).map(n -> "assets/" + n).orElse(""));
      return reference;
    }
    // The style sheet's own name differs only in the hash, which does not change its folder.
    return asset.get().path().from(Asset.of(name, new byte[0]).path()) + reference.substring(cut);
  }

  private static int firstOf(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }
}
