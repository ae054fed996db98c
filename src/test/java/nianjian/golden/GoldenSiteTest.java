package nianjian.golden;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianjian.BuiltSite;
import nianjian.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A tiny site against what it is known to become: the list of its files, the content of a page of
 * each important kind, and what machines read. A change that is meant is taken over with {@code
 * -Dnianjian.golden=update} and read through in the commit.
 */
class GoldenSiteTest {
  private static final Path EXPECTED = Path.of("src", "test", "resources", "golden", "tiny");

  private static final boolean UPDATE = "update".equals(System.getProperty("nianjian.golden"));

  /** The hash in the name of a style sheet, script or picture; it changes with each edit of one. */
  private static final Pattern HASH = Pattern.compile("\\.[0-9a-f]{8}\\.(css|js|svg)");

  /** The dots of a QR code, which nobody can read through. */
  private static final Pattern DOTS = Pattern.compile("<path d=\"M[^\"]{400,}\"/>");

  @TempDir Path folder;

  private BuiltSite site;

  @BeforeEach
  void build() {
    TestSite.Built built = TestSite.copyOf("tiny", folder).build().assertWell();
    site = new BuiltSite(built.destination());
  }

  @Test
  void theSiteHasTheseFilesAndNoOthers() throws IOException {
    String files =
        site.files().stream()
            .map(file -> HASH.matcher(file).replaceAll(".$1"))
            .collect(Collectors.joining("\n", "", "\n"));
    assertExpected("files.txt", files);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "years/2017.html",
        "regions/wudu.html",
        "reports/wudu/2017.html",
        "reports/chengxian/2016.html",
        "indicators/disclosed_total.html",
        "regions/621202.html",
        "404.html"
      })
  void thePageHasThisContent(String path) throws IOException {
    String page = site.text(path);
    String main = page.substring(page.indexOf("<main"), page.indexOf("</main>") + 7);
    assertExpected(path, DOTS.matcher(main).replaceAll("<path d=\"…\"/>") + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"feed.xml", "sitemap.xml", "robots.txt", "reports/wudu/2017.json"})
  void theFileForMachinesIsThis(String path) throws IOException {
    assertExpected(path, site.text(path));
  }

  private static void assertExpected(String name, String actual) throws IOException {
    Path expected = EXPECTED.resolve(name);
    if (UPDATE) {
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, actual);
    }
    assertThat(changes(Files.readAllLines(expected, UTF_8), actual.lines().toList()))
        .as("%s; what is meant is taken over with -Dnianjian.golden=update", expected)
        .isEmpty();
  }

  /** The lines between the first and the last that differ, for a reader of the failure. */
  private static List<String> changes(List<String> expected, List<String> actual) {
    int from = 0;
    int shorter = Math.min(expected.size(), actual.size());
    while (from < shorter && expected.get(from).equals(actual.get(from))) {
      from++;
    }
    int same = 0;
    while (same < shorter - from && fromEnd(expected, same).equals(fromEnd(actual, same))) {
      same++;
    }
    Stream<String> gone = expected.subList(from, expected.size() - same).stream();
    Stream<String> come = actual.subList(from, actual.size() - same).stream();
    return Stream.concat(gone.map(line -> "- " + line), come.map(line -> "+ " + line)).toList();
  }

  private static String fromEnd(List<String> lines, int index) {
    return lines.get(lines.size() - 1 - index);
  }
}
