package nianjian.theme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.NearestName;
import nianjian.diagnostic.Position;
import nianjian.io.SitePath;
import nianjian.yaml.SourceText;

/**
 * Reads a theme with all that it extends. A site without a folder {@code themes/default} uses the
 * copy that is packed with the program.
 */
public final class ThemeReader {
  private static final int STANDARD_SHIFT = 1;

  private final Path site;
  private final ClassLoader program;
  private final Diagnostics diagnostics;
  private final List<ThemeFolder> folders = new ArrayList<>();
  private final List<ThemeSettings> settings = new ArrayList<>();

  private ThemeReader(Path site, ClassLoader program, Diagnostics diagnostics) {
    this.site = site;
    this.program = program;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads a theme.
   *
   * @param site the site folder
   * @param name the theme's name, as {@code site.yml} has it
   * @param diagnostics takes what is wrong
   * @return the theme; empty, with an error, if anything in it is wrong
   */
  public static Optional<Theme> read(Path site, String name, Diagnostics diagnostics) {
    ClassLoader own = Objects.requireNonNull(ThemeReader.class.getClassLoader());
    return read(site, name, own, diagnostics);
  }

  /** Reads a theme; the packed one comes from another class loader. */
  static Optional<Theme> read(
      Path site, String name, ClassLoader program, Diagnostics diagnostics) {
    Diagnostics own = new Diagnostics();
    Optional<Theme> theme = Optional.empty();
    try {
      ThemeReader reader = new ThemeReader(site, program, own);
      if (reader.readChain(name, Position.of("site.yml"))) {
        theme = Optional.of(reader.theme(name));
      }
    } catch (IOException e) {
      own.add(Code.CANNOT_READ, Position.of(ThemeFolder.pathOf(name)), ThemeFolder.pathOf(name));
    }
    diagnostics.addAll(own.all());
    return own.hasErrors() ? Optional.empty() : theme;
  }

  /** Reads a theme, then the one that it extends, and so on; false if one of them is missing. */
  private boolean readChain(String name, Position asked) throws IOException {
    Optional<ThemeFolder> folder = folder(name, asked);
    if (folder.isEmpty()) {
      return false;
    }
    Optional<ThemeSettings> own = ThemeSettings.read(folder.get(), diagnostics);
    if (own.isEmpty()) {
      return false;
    }
    folders.add(folder.get());
    settings.add(own.get());
    Optional<String> parent = own.get().parent();
    if (parent.isEmpty()) {
      return true;
    }
    if (folders.stream().anyMatch(f -> f.name().equals(parent.get()))) {
      diagnostics.add(
          Code.NOT_ALLOWED_VALUE,
          own.get().parentPosition(),
          "extends",
          parent.get(),
          String.join(
              ", ",
              ThemeFolder.names(site, program).stream()
                  .filter(n -> folders.stream().noneMatch(f -> f.name().equals(n)))
                  .toList()),
          "");
      return false;
    }
    return readChain(parent.get(), own.get().parentPosition());
  }

  private Optional<ThemeFolder> folder(String name, Position asked) throws IOException {
    boolean plain = SitePath.isValid(name) && name.indexOf('/') < 0;
    if (plain && ThemeFolder.isOnDisk(site, name)) {
      return ThemeFolder.onDisk(site, name, diagnostics);
    }
    Optional<ThemeFolder> packed =
        name.equals(ThemeFolder.PACKED_NAME)
            ? ThemeFolder.packed(program, diagnostics)
            : Optional.empty();
    if (packed.isEmpty()) {
      List<String> names = ThemeFolder.names(site, program);
      diagnostics.add(
          Code.THEME_NOT_FOUND,
          asked,
          name,
          NearestName.of(name, names).orElse(""),
          String.join(", ", names));
    }
    return packed;
  }

  private Theme theme(String name) {
    Map<String, ThemeFolder.Entry> files = new TreeMap<>();
    folders.forEach(folder -> folder.files().forEach(files::putIfAbsent));
    ThemeParams params = ThemeParams.NONE;
    for (int i = settings.size() - 1; i >= 0; i--) {
      params = settings.get(i).params().over(params);
    }
    return new Theme(
        name,
        settings.get(0).version(),
        folders.stream().skip(1).map(ThemeFolder::name).toList(),
        params,
        settings.stream()
            .flatMap(s -> s.headingShift().stream())
            .findFirst()
            .orElse(STANDARD_SHIFT),
        settings.stream().flatMap(s -> s.summaryColumns().stream()).findFirst().orElse(List.of()),
        templates(files),
        AssetLinker.link(assets(files), diagnostics),
        languages());
  }

  private Map<String, ThemeFile> templates(Map<String, ThemeFolder.Entry> files) {
    Map<String, ThemeFile> templates = new TreeMap<>();
    files.forEach(
        (name, entry) -> {
          if (name.startsWith("layouts/") || name.startsWith("partials/")) {
            SourceText.decode(entry.bytes(), entry.path(), diagnostics)
                .ifPresent(t -> templates.put(name, new ThemeFile(name, entry.path(), t)));
          }
        });
    return templates;
  }

  private Map<String, ThemeFolder.Entry> assets(Map<String, ThemeFolder.Entry> files) {
    Map<String, ThemeFolder.Entry> assets = new TreeMap<>();
    files.forEach(
        (name, entry) -> {
          if (!name.startsWith("assets/")) {
            return;
          }
          if (SitePath.isValid(name)) {
            assets.put(name.substring("assets/".length()), entry);
          } else {
            diagnostics.add(Code.THEME_FILE_REFUSED, Position.of(entry.path()), name);
          }
        });
    return assets;
  }

  private Map<String, Messages> languages() {
    Map<String, Messages> languages = new TreeMap<>();
    for (String language : Theme.LANGUAGES) {
      String file = "i18n/" + language + ".yml";
      List<ThemeFolder.Entry> entries =
          folders.stream().flatMap(f -> Optional.ofNullable(f.files().get(file)).stream()).toList();
      Map<String, TextPattern> texts = new TreeMap<>();
      for (ThemeFolder.Entry entry : entries) {
        MessagesReader.read(entry, diagnostics).forEach(texts::putIfAbsent);
      }
      if (!entries.isEmpty()) {
        languages.put(language, new Messages(language, entries.get(0).path(), texts));
      }
    }
    return languages;
  }
}
