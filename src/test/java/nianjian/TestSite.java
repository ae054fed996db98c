package nianjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nianjian.build.BuildOptions;
import nianjian.build.BuildResult;
import nianjian.build.CheckScope;
import nianjian.build.FailOn;
import nianjian.build.Progress;
import nianjian.build.SiteBuilder;
import nianjian.build.SiteChecker;
import nianjian.build.SiteFindings;
import nianjian.diagnostic.Severity;

/** A site on disk, to be tested as a user would: sources are edited, and files come out. */
public final class TestSite {
  private final Path folder;

  private TestSite(Path folder) {
    this.folder = folder;
  }

  /** A copy of {@code src/test/resources/sites/<name>} in a folder of the test. */
  public static TestSite copyOf(String name, Path temporary) {
    Path from = Path.of("src/test/resources/sites", name);
    Path to = temporary.resolve(name);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TestSite(to);
  }

  /** Its folder. */
  public Path folder() {
    return folder;
  }

  /** A file or folder of it. */
  public Path path(String path) {
    return folder.resolve(path);
  }

  /** Replaces a text, which must be there, in a file. */
  public TestSite edit(String path, String old, String replacement) {
    String text = read(path(path));
    assertThat(text).as(path).contains(old);
    return add(path, text.replace(old, replacement));
  }

  /** Adds a file or replaces it. */
  public TestSite add(String path, String text) {
    try {
      Files.createDirectories(path(path).getParent());
      Files.writeString(path(path), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes a file. */
  public TestSite remove(String path) {
    try {
      Files.delete(path(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Builds it into {@code public}. */
  public Built build() {
    return build(Setup.PLAIN);
  }

  /** Builds it into {@code public}, with some options changed. */
  public Built build(UnaryOperator<Setup> changes) {
    return build(changes.apply(Setup.PLAIN));
  }

  private Built build(Setup setup) {
    BuildOptions plain = BuildOptions.of(folder);
    BuildOptions options =
        new BuildOptions(
            folder,
            plain.settings(),
            folder.resolve(setup.destination),
            plain.baseUrl(),
            setup.drafts,
            setup.jobs,
            setup.strict ? FailOn.WARNING : FailOn.ERROR,
            setup.allowRemoved,
            setup.force,
            false,
            setup.dryRun,
            plain.lockWait(),
            "test");
    return new Built(options.destination(), SiteBuilder.build(options, Progress.NONE));
  }

  /** Checks it, or these paths of it, beside what was built into {@code public}. */
  public SiteFindings check(String... paths) {
    return SiteChecker.check(
        BuildOptions.of(folder), new CheckScope(List.of(paths)), Progress.NONE);
  }

  /** What is not as in a plain build. */
  public record Setup(
      String destination,
      boolean drafts,
      int jobs,
      boolean strict,
      boolean allowRemoved,
      boolean force,
      boolean dryRun) {
    private static final Setup PLAIN = new Setup("public", false, 2, false, false, false, false);

    public Setup into(String folder) {
      return new Setup(folder, drafts, jobs, strict, allowRemoved, force, dryRun);
    }

    public Setup withDrafts() {
      return new Setup(destination, true, jobs, strict, allowRemoved, force, dryRun);
    }

    public Setup withJobs(int number) {
      return new Setup(destination, drafts, number, strict, allowRemoved, force, dryRun);
    }

    public Setup strictly() {
      return new Setup(destination, drafts, jobs, true, allowRemoved, force, dryRun);
    }

    public Setup allowingRemoved() {
      return new Setup(destination, drafts, jobs, strict, true, force, dryRun);
    }

    public Setup forced() {
      return new Setup(destination, drafts, jobs, strict, allowRemoved, true, dryRun);
    }

    public Setup dry() {
      return new Setup(destination, drafts, jobs, strict, allowRemoved, force, true);
    }
  }

  /** The outcome of a build. */
  public record Built(Path destination, BuildResult result) {

    /** The build came to its end without an error. */
    public Built assertWell() {
      assertThat(findings()).as("errors").noneMatch(f -> f.contains(" error "));
      assertThat(result.complete()).isTrue();
      return this;
    }

    /** The build ended with exactly these findings: {@code path:line error NJ203}. */
    public Built assertFailed(String... findings) {
      assertThat(findings()).containsExactlyInAnyOrder(findings);
      assertThat(result.complete()).isFalse();
      return this;
    }

    /** A file of the site is there and has these texts. */
    public Built assertPage(String path, String... texts) {
      assertThat(destination.resolve(path)).exists();
      assertThat(read(destination.resolve(path))).as(path).contains(texts);
      return this;
    }

    /** A file of the site is not there. */
    public Built assertAbsent(String path) {
      assertThat(Files.exists(destination.resolve(path), LinkOption.NOFOLLOW_LINKS))
          .as(path)
          .isFalse();
      return this;
    }

    /** Exactly these files were written. */
    public Built assertWritten(String... paths) {
      assertThat(result.written().written()).containsExactly(paths);
      return this;
    }

    /** The errors and warnings, as {@code path:line error NJ203}. */
    public List<String> findings() {
      return result.diagnostics().stream()
          .filter(d -> d.severity() != Severity.INFO)
          .map(
              d ->
                  d.position().path()
                      + (d.position().line() == 0 ? "" : ":" + d.position().line())
                      + " "
                      + d.severity().word()
                      + " "
                      + d.code().id())
          .toList();
    }

    /** Every file of the destination with its bytes, as text. */
    public Map<String, String> files() {
      return filesOf(destination);
    }
  }

  /** Every file below a folder with its bytes, as text. */
  public static Map<String, String> filesOf(Path folder) {
    Map<String, String> all = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(Files::isRegularFile)
            .forEach(f -> all.put(folder.relativize(f).toString(), read(f)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
