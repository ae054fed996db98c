package nianjian.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Diagnostics;

/** Writes themes into a site folder and reads them. */
public final class ThemeFiles {
  private final Path site;

  public ThemeFiles(Path site) {
    this.site = site;
  }

  /** The site folder. */
  public Path site() {
    return site;
  }

  /** Writes a file below {@code themes/}, such as {@code default/layouts/report.ftlh}. */
  public ThemeFiles put(String path, String text) {
    try {
      Path file = site.resolve("themes").resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the settings of a theme with further lines after name and version. */
  public ThemeFiles theme(String name, String... lines) {
    String more = lines.length == 0 ? "" : String.join("\n", lines) + "\n";
    return put(name + "/theme.yml", "name: " + name + "\nversion: \"1\"\n" + more);
  }

  /** The theme, which must have nothing wrong with it. */
  public Theme read(String name) {
    Diagnostics diagnostics = new Diagnostics();
    Theme theme = ThemeReader.read(site, name, diagnostics).orElse(null);
    assertThat(diagnostics.all()).isEmpty();
    assertThat(theme).isNotNull();
    return theme;
  }

  /** What is wrong with a theme that cannot be used. */
  public List<Diagnostic> faults(String name) {
    Diagnostics diagnostics = new Diagnostics();
    assertThat(ThemeReader.read(site, name, diagnostics)).isEmpty();
    return diagnostics.all();
  }

  /** The one thing wrong with a theme that cannot be used. */
  public Diagnostic fault(String name, Code code) {
    List<Diagnostic> faults = faults(name);
    assertThat(faults).extracting(Diagnostic::code).containsExactly(code);
    return faults.get(0);
  }
}
