package nianjian.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;
import nianjian.yaml.CutValues;
import nianjian.yaml.SourceText;
import nianjian.yaml.YamlFields;
import nianjian.yaml.YamlMap;
import nianjian.yaml.YamlNode;
import nianjian.yaml.YamlReader;
import nianjian.yaml.YamlScalar;

/**
 * Reads {@code site.yml} and the files that override it. Whatever is wrong with them is published
 * as {@link Code#SETTINGS_INVALID}, in the words of the fault itself: the settings are the
 * webmaster's, not an office's, and make the program exit with 2.
 */
public final class SiteConfigReader {
  private static final int MAX_BYTES = 1_048_576;

  private final Path siteFolder;
  private final Diagnostics found = new Diagnostics();

  private SiteConfigReader(Path siteFolder) {
    this.siteFolder = siteFolder.toAbsolutePath().normalize();
  }

  /**
   * Reads the settings.
   *
   * @param siteFolder the folder that paths in diagnostics are relative to
   * @param configFiles {@code site.yml} first; each later file overrides the earlier ones, key by
   *     key also within maps
   * @param diagnostics takes what is wrong
   * @return empty, with an error, if the settings cannot be used
   */
  public static Optional<SiteConfig> read(
      Path siteFolder, List<Path> configFiles, Diagnostics diagnostics) {
    SiteConfigReader reader = new SiteConfigReader(siteFolder);
    Optional<SiteConfig> config = reader.read(configFiles);
    for (Diagnostic d : reader.found.all()) {
      boolean notFound = d.code() == Code.SETTINGS_NOT_FOUND;
      diagnostics.add(notFound ? d : d.as(Code.SETTINGS_INVALID).with(d.severity()));
    }
    return reader.found.hasErrors() ? Optional.empty() : config;
  }

  private Optional<SiteConfig> read(List<Path> files) {
    if (files.isEmpty()) {
      found.add(Code.SETTINGS_NOT_FOUND, Position.of("site.yml"), "site.yml");
      return Optional.empty();
    }
    Optional<YamlMap> merged = Optional.empty();
    for (Path file : files) {
      Optional<YamlMap> map = map(file);
      if (map.isPresent()) {
        merged = Optional.of(merged.isEmpty() ? map.get() : merged(merged.get(), map.get()));
      }
    }
    return found.hasErrors()
        ? Optional.empty()
        : merged.flatMap(m -> new SettingsParser(new YamlFields(m, found), found).parse());
  }

  private Optional<YamlMap> map(Path file) {
    String path = pathOf(file);
    Optional<String> text = text(file, path);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<YamlNode> root = YamlReader.read(text.get(), path, 0, MAX_BYTES, found);
    if (root.isEmpty()) {
      return Optional.of(new YamlMap(List.of(), Position.at(path, 1, 1)));
    }
    CutValues.report(root.get(), text.get(), 0, found);
    if (root.get() instanceof YamlMap map) {
      return Optional.of(map);
    }
    String what = root.get() instanceof YamlScalar scalar ? scalar.text() : "@list";
    found.add(Code.WRONG_TYPE, root.get().position(), path, "@map", what);
    return Optional.empty();
  }

  private String pathOf(Path file) {
    Path whole = siteFolder.resolve(file).normalize();
    Path shown = whole.startsWith(siteFolder) ? siteFolder.relativize(whole) : file;
    return shown.toString().replace('\\', '/');
  }

  private Optional<String> text(Path file, String path) {
    try (InputStream in = Files.newInputStream(siteFolder.resolve(file))) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length <= MAX_BYTES) {
        return SourceText.decode(bytes, path, found);
      }
      String most = Integer.toString(MAX_BYTES);
      found.add(Code.TOO_LARGE, Position.of(path), ">" + most, most, "@bytes");
    } catch (NoSuchFileException e) {
      found.add(Code.SETTINGS_NOT_FOUND, Position.of(path), path);
    } catch (IOException e) {
      found.add(Code.CANNOT_READ, Position.of(path), path);
    }
    return Optional.empty();
  }

  /** The later map laid over the earlier one; values keep their own file as their place. */
  private static YamlMap merged(YamlMap earlier, YamlMap later) {
    List<YamlMap.Entry> entries = new ArrayList<>();
    for (YamlMap.Entry entry : earlier.entries()) {
      Optional<YamlMap.Entry> over =
          later.entries().stream().filter(e -> e.key().equals(entry.key())).findFirst();
      entries.add(over.map(o -> merged(entry, o)).orElse(entry));
    }
    later.entries().stream().filter(e -> earlier.find(e.key()).isEmpty()).forEach(entries::add);
    return new YamlMap(entries, earlier.position());
  }

  private static YamlMap.Entry merged(YamlMap.Entry earlier, YamlMap.Entry later) {
    return earlier.value() instanceof YamlMap a && later.value() instanceof YamlMap b
        ? new YamlMap.Entry(later.key(), later.keyPosition(), merged(a, b))
        : later;
  }
}
