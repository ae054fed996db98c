package nianjian.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.NearestName;
import nianjian.diagnostic.Severity;
import nianjian.io.SitePath;
import nianjian.yaml.WebAddress;
import nianjian.yaml.YamlFields;
import nianjian.yaml.YamlMap;

/**
 * Makes a {@link SiteConfig} of the keys of {@code site.yml}: each key, its type and its bounds.
 */
final class SettingsParser {
  /** The kinds of page that {@code columns} may describe. */
  static final Set<String> PAGE_KINDS =
      Set.of(
          "home",
          "years",
          "year",
          "regions",
          "region",
          "report",
          "indicators",
          "indicator",
          "compare",
          "data",
          "search",
          "article",
          "corrections",
          "sitemap");

  private static final String HANS = "zh-Hans";
  private static final List<String> LANGUAGES = List.of(HANS, "zh-Hant", "en");

  private final YamlFields fields;
  private final Diagnostics diagnostics;

  SettingsParser(YamlFields fields, Diagnostics diagnostics) {
    this.fields = fields;
    this.diagnostics = diagnostics;
  }

  /** The settings; empty if the title is missing. What is wrong is in the diagnostics. */
  Optional<SiteConfig> parse() {
    Optional<String> title = fields.requiredText("title");
    SiteConfig config =
        new SiteConfig(
            title.orElse(""),
            fields.text("subtitle"),
            fields.text("description"),
            address("base-url", WebAddress::siteFault),
            languages(),
            fields.text("theme").orElse("default"),
            fields.textMap("params"),
            menu(),
            fields.date("archived"),
            fields.text("licence"),
            fields.text("organizer"),
            fields.text("contact"),
            number("site-code", SiteNumbers::isSiteCode),
            number("icp", SiteNumbers::isIcp),
            number("police", SiteNumbers::isPolice),
            address("party-mark", WebAddress::fault),
            address("report-error", WebAddress::fault),
            columns(),
            check(),
            limits(),
            features());
    fields.finish();
    return title.map(t -> config);
  }

  private Optional<String> address(String key, Function<String, Optional<String>> check) {
    Optional<String> value = fields.text(key);
    Optional<String> fault = value.flatMap(check);
    fault.ifPresent(
        f ->
            diagnostics.add(Code.MALFORMED_URL, fields.position(key), key, value.orElseThrow(), f));
    return fault.isPresent() ? Optional.empty() : value;
  }

  /** The languages in the order that the site names them; Simplified Chinese is always built. */
  private List<String> languages() {
    List<String> given = fields.texts("languages");
    for (String language : given) {
      if (!LANGUAGES.contains(language)) {
        notAllowed("languages", language, String.join(", ", LANGUAGES));
      }
    }
    if (!given.isEmpty() && !given.contains(HANS)) {
      notAllowed("languages", String.join(", ", given), "@with-zh-hans");
    }
    return given.isEmpty() ? List.of(HANS) : LANGUAGES.stream().filter(given::contains).toList();
  }

  private void notAllowed(String key, String value, String allowed) {
    diagnostics.add(Code.NOT_ALLOWED_VALUE, fields.position(key), key, value, allowed, "");
  }

  private List<MenuItem> menu() {
    List<MenuItem> items = new ArrayList<>();
    for (YamlFields entry : fields.fieldsList("menu")) {
      Optional<String> title = entry.requiredText("title");
      Optional<String> to = entry.requiredText("to");
      entry.finish();
      Optional<SitePath> path = to.flatMap(SettingsParser::path);
      if (to.isPresent() && path.isEmpty()) {
        diagnostics.add(Code.MALFORMED_ADDRESS, entry.position("to"), to.get());
      }
      if (title.isPresent() && path.isPresent()) {
        items.add(new MenuItem(title.get(), path.get().value()));
      }
    }
    return items;
  }

  /** A path with a slash before it, or one after it for a folder's first page, is understood. */
  private static Optional<SitePath> path(String to) {
    String path = to.startsWith("/") ? to.substring(1) : to;
    return SitePath.parse(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
  }

  /** A number that an authority gave; one of another shape is used, with a warning. */
  private Optional<String> number(String key, Predicate<String> shape) {
    Optional<String> number = fields.text(key);
    if (number.isPresent() && !shape.test(number.get())) {
      diagnostics.add(
          Diagnostic.of(
                  Code.NOT_ALLOWED_VALUE,
                  fields.position(key),
                  key,
                  number.get(),
                  "@" + key + "-shape",
                  "")
              .with(Severity.WARNING));
    }
    return number;
  }

  private Map<String, Column> columns() {
    Map<String, Column> columns = new TreeMap<>();
    Optional<YamlFields> all = fields.fields("columns");
    for (YamlMap.Entry entry : all.map(f -> f.map().entries()).orElse(List.of())) {
      if (!PAGE_KINDS.contains(entry.key())) {
        diagnostics.add(
            Code.UNKNOWN_KEY,
            entry.keyPosition(),
            entry.key(),
            NearestName.of(entry.key(), PAGE_KINDS).orElse(""),
            String.join(", ", PAGE_KINDS.stream().sorted().toList()));
        continue;
      }
      all.flatMap(f -> f.fields(entry.key())).ifPresent(f -> columns.put(entry.key(), column(f)));
    }
    return columns;
  }

  private static Column column(YamlFields fields) {
    Column column =
        new Column(
            fields.text("name").orElse(""),
            fields.text("description").orElse(""),
            fields.text("keywords").orElse(""),
            fields.text("type").orElse(""));
    fields.finish();
    return column;
  }

  private CheckPolicy check() {
    return fields
        .fields("check")
        .map(f -> new CheckPolicyParser(f, diagnostics).parse())
        .orElse(CheckPolicy.DEFAULT);
  }

  private Limits limits() {
    Optional<YamlFields> limits = fields.fields("limits");
    if (limits.isEmpty()) {
      return Limits.DEFAULT;
    }
    YamlFields f = limits.get();
    Limits read =
        new Limits(
            bound(f, "source-bytes", 1)
                .map(Integer::longValue)
                .orElse(Limits.DEFAULT.sourceBytes()),
            bound(f, "front-matter-chars", 1).orElse(Limits.DEFAULT.frontMatterChars()),
            bound(f, "rows-per-page", 0).orElse(Limits.DEFAULT.rowsPerPage()));
    f.finish();
    return read;
  }

  private Optional<Integer> bound(YamlFields limits, String key, int least) {
    Optional<Integer> value = limits.integer(key);
    if (value.isPresent() && value.get() < least) {
      diagnostics.add(
          Code.NOT_ALLOWED_VALUE,
          limits.position(key),
          key,
          value.get().toString(),
          "≥ " + least,
          "");
      return Optional.empty();
    }
    return value;
  }

  private Features features() {
    Optional<YamlFields> features = fields.fields("features");
    if (features.isEmpty()) {
      return Features.ALL;
    }
    YamlFields f = features.get();
    Predicate<String> on = key -> f.truth(key, true);
    Features read =
        new Features(
            on.test("search"),
            on.test("compare"),
            on.test("indicators"),
            on.test("downloads"),
            on.test("charts"),
            on.test("checks"),
            on.test("feeds"),
            on.test("qr"));
    f.finish();
    return read;
  }
}
