package nianjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianjian.build.BuildOptions;
import nianjian.build.BuildResult;
import nianjian.build.Progress;
import nianjian.build.SiteBuilder;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The sample archive of this project, built once for all tests of a run. A test takes it as a
 * parameter of the type {@link BuiltSite} and leaves its files alone.
 */
public final class SampleSite implements ParameterResolver {
  /** The reports with their full text, as region and year. */
  public static final List<String> SEEDS =
      List.of("altay/2017", "suqian/2016", "songling/2018", "jiangyi/2016", "wudu/2017");

  /** One page of each kind, and more than one where a kind has several faces. */
  public static final List<String> ONE_OF_EACH_KIND =
      List.of(
          "index.html",
          "years/index.html",
          "years/2017.html",
          "years/2022.html",
          "regions/index.html",
          "regions/wudu.html",
          "regions/pingtan.html",
          "regions/fujian.html",
          "reports/wudu/2017.html",
          "reports/suqian/2016.html",
          "reports/pingtan/2022.html",
          "indicators/index.html",
          "indicators/disclosed_total.html",
          "indicators/applications.new_received.html",
          "data/index.html",
          "about/index.html",
          "about/accessibility.html",
          "about/corrections.html",
          "about/sitemap.html",
          "regions/621202.html",
          "404.html");

  /** The address that the settings of the sample archive name. */
  public static final String BASE_URL = "https://nianbao.example/";

  private static final List<String> SOURCES = List.of("site.yml", "content", "themes");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == BuiltSite.class;
  }

  @Override
  public BuiltSite resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(SampleSite.class))
        .computeIfAbsent(Built.class, key -> Built.inTemporaryFolder(BASE_URL), Built.class)
        .site();
  }

  /**
   * Copies the sources of the sample archive into a folder, where they can be built and changed.
   */
  public static void copyTo(Path folder) throws IOException {
    for (String source : SOURCES) {
      try (Stream<Path> walk = Files.walk(Path.of(source))) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          Path copy = folder.resolve(file.toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
  }

  /** Builds a folder as the program does, and expects that it succeeds. */
  public static BuiltSite build(BuildOptions options) {
    BuildResult result = SiteBuilder.build(options, Progress.NONE);
    assertThat(result.complete()).as("%s", result.diagnostics()).isTrue();
    return new BuiltSite(options.destination());
  }

  /** Plain options of a build, but for the address of the site and the number of threads. */
  public static BuildOptions options(Path folder, String baseUrl, int jobs) {
    BuildOptions plain = BuildOptions.of(folder);
    return new BuildOptions(
        plain.site(),
        plain.settings(),
        plain.destination(),
        Optional.of(baseUrl),
        plain.drafts(),
        jobs,
        plain.failOn(),
        plain.allowRemoved(),
        plain.force(),
        plain.clean(),
        plain.dryRun(),
        plain.lockWait(),
        plain.version());
  }

  /** A site folder with {@code public} in it as the program leaves it; closing it deletes both. */
  public record Built(Path folder, BuiltSite site) implements AutoCloseable {
    /** Builds the sample archive for an address into a folder of its own. */
    public static Built inTemporaryFolder(String baseUrl) {
      try {
        Path folder = Files.createTempDirectory("nianjian-sample");
        copyTo(folder);
        return new Built(folder, build(options(folder, baseUrl, 2)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
