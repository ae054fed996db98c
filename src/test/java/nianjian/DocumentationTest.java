package nianjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianjian.content.FormReader;
import nianjian.diagnostic.Code;
import nianjian.form.Form;
import nianjian.form.Grid;
import nianjian.form.Relation;
import nianjian.site.PageKind;
import nianjian.site.PageModel;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The documentation is held against the program: keys, examples, links, flags, ids. */
class DocumentationTest {
  private static final Path DOCS = Path.of("src/site/markdown");
  private static final List<Path> READMES =
      List.of(Path.of("README.md"), Path.of("README.zh-CN.md"));

  private static final Pattern CODE_SPAN = Pattern.compile("`([^`\n]+)`");
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern OPTION =
      Pattern.compile("--(?:\\[no-])?([a-z][a-z-]+)|-([a-zA-Z])\\b");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyKeyThatIsReadIsInTheTableOfItsMap() {
    return Stream.of(FormatReading.Source.values())
        .map(source -> DynamicTest.dynamicTest(source.name(), () -> compareKeys(source)));
  }

  /** Compares both ways: a key that nothing reads must not be described either. */
  private void compareKeys(FormatReading.Source source) {
    FormatReading reading = new FormatReading(folder.resolve(source.name()));
    Map<String, Set<String>> tables = keyTables(source.page());
    Map<String, Set<String>> read = reading.keys(source);
    assertThat(read).isNotEmpty();
    read.forEach(
        (map, keys) ->
            assertThat(tables.getOrDefault(map, Set.of()))
                .as("the table under “%s 的键” in %s", map, source.page())
                .isEqualTo(keys));
  }

  @Test
  void everyKindOfPageThatSettingsMayDescribeIsNamed() {
    String section = sections(DOCS.resolve("settings.md")).getOrDefault("columns", "");
    assertThat(spans(section)).containsAll(new FormatReading(folder).pageKinds());
  }

  @TestFactory
  Stream<DynamicTest> everyExampleIsReadWithoutAMessage() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path page : pages()) {
      for (Fence fence : fences(page)) {
        boolean read = fence.info().startsWith("yaml") || fence.info().startsWith("markdown");
        if (read) {
          tests.add(
              DynamicTest.dynamicTest(
                  page.getFileName() + ":" + fence.line(),
                  () -> {
                    Path site = folder.resolve(page.getFileName() + "-" + fence.line());
                    FormatReading reading = new FormatReading(site, regions(page));
                    assertThat(reading.messages(fence.info(), fence.text())).isEmpty();
                  }));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(20);
    return tests.stream();
  }

  /** The regions of a page's own example, or those of the sample archive. */
  private static String regions(Path page) {
    return fences(page).stream()
        .filter(f -> f.info().equals("yaml regions"))
        .map(Fence::text)
        .findFirst()
        .orElseGet(() -> text(Path.of("content/regions.yml")));
  }

  @Test
  void everyFigureTableAndRelationIsListed() {
    Set<String> listed = spans(prose(DOCS.resolve("indicators.md")));
    for (Form form : FormReader.readAll().all()) {
      form.names().keySet().stream()
          .filter(id -> !id.isCell())
          .forEach(id -> assertThat(listed).as(form.id()).contains(id.value()));
      for (Grid grid : form.grids()) {
        assertThat(listed).as(form.id()).contains(grid.id());
        grid.rows().forEach(row -> assertThat(listed).as(grid.id()).contains(row.id()));
        grid.columns().forEach(column -> assertThat(listed).as(grid.id()).contains(column.id()));
      }
      assertThat(listed).containsAll(form.relations().stream().map(Relation::id).toList());
    }
  }

  @Test
  void everyCodeStandsWithItsSeverity() {
    String text = prose(DOCS.resolve("diagnostics.md"));
    assertThat(Stream.of(Code.values()).map(c -> "\n| " + c.id() + " | " + c.severity().word()))
        .filteredOn(row -> !text.contains(row + " | "))
        .isEmpty();
  }

  @Test
  void everyKindOfPageHasItsLayoutAndModelInTheThemeGuide() {
    Set<String> named = spans(prose(DOCS.resolve("theme.md")));
    assertThat(named).containsAll(Stream.of(PageKind.values()).map(PageKind::layout).toList());
    assertThat(named)
        .containsAll(
            Stream.of(PageModel.class.getPermittedSubclasses()).map(Class::getSimpleName).toList());
  }

  @Test
  void everyPackageIsInTheArchitecture() throws IOException {
    Set<String> named = spans(prose(DOCS.resolve("architecture.md")));
    try (Stream<Path> packages = Files.list(Path.of("src/main/java/nianjian"))) {
      assertThat(packages.map(p -> p.getFileName().toString())).allMatch(named::contains);
    }
  }

  @Test
  void everyRelativeLinkLeadsToAFile() {
    List<String> broken = new ArrayList<>();
    List<Path> all = new ArrayList<>(pages());
    Stream.of("README.md", "README.zh-CN.md", "CHANGELOG.md", "CONTRIBUTING.md")
        .map(Path::of)
        .forEach(all::add);
    for (Path page : all) {
      Matcher link = LINK.matcher(CODE_SPAN.matcher(prose(page)).replaceAll(""));
      while (link.find()) {
        String target = link.group(1).replaceFirst("#.*", "");
        boolean elsewhere = target.isEmpty() || target.matches("[a-z]+:.*");
        if (!elsewhere && !Files.exists(page.resolveSibling(target).normalize())) {
          broken.add(page + ": " + link.group(1));
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void readmesNameTheFlagsOfBuildAndNoOthers() throws IOException, InterruptedException {
    Set<String> known = options(help());
    assertThat(known).contains("source", "destination", "s", "d");
    for (Path readme : READMES) {
      Set<String> named = new TreeSet<>();
      for (String span : spans(prose(readme))) {
        if (span.startsWith("-") && !span.equals("---")) {
          named.addAll(options(span));
        }
      }
      assertThat(named).as(readme.toString()).isEqualTo(known);
    }
  }

  /** What {@code nianjian build --help} prints, as a user sees it. */
  private static String help() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "nianjian.cli.Main",
                "build",
                "--help",
                "--lang",
                "en")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out.lines()
        .filter(line -> line.strip().startsWith("-"))
        .map(line -> line.strip().replaceFirst("\\s{2,}.*", ""))
        .reduce("", (a, b) -> a + "\n" + b);
  }

  /** The names of the options in a text, without their dashes. */
  private static Set<String> options(String text) {
    Set<String> names = new TreeSet<>();
    OPTION
        .matcher(text)
        .results()
        .forEach(m -> names.add(m.group(1) == null ? m.group(2) : m.group(1)));
    return names;
  }

  /**
   * A fenced block.
   *
   * @param info the words behind the opening fence
   * @param text what it holds
   * @param line where it begins
   */
  private record Fence(String info, String text, int line) {}

  private static List<Fence> fences(Path page) {
    List<Fence> fences = new ArrayList<>();
    List<String> lines = text(page).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("```")) {
        int start = i;
        StringBuilder inner = new StringBuilder();
        for (i++; !lines.get(i).equals("```"); i++) {
          inner.append(lines.get(i)).append('\n');
        }
        fences.add(new Fence(lines.get(start).substring(3).strip(), inner.toString(), start + 1));
      }
    }
    return fences;
  }

  /** A page without its fenced blocks. */
  private static String prose(Path page) {
    return text(page).replaceAll("(?ms)^```.*?^```$", "");
  }

  /** The first cells of every table of keys, by the map that its heading names. */
  private static Map<String, Set<String>> keyTables(Path page) {
    Map<String, Set<String>> tables = new TreeMap<>();
    sections(page)
        .forEach(
            (map, section) -> {
              Set<String> keys = new TreeSet<>();
              section
                  .lines()
                  .filter(line -> line.startsWith("| `"))
                  .forEach(line -> keys.addAll(spans(line.substring(0, line.indexOf(" |", 1)))));
              tables.put(map, keys);
            });
    return tables;
  }

  /** The sections that describe the keys of a map, by its name. */
  private static Map<String, String> sections(Path page) {
    Map<String, String> sections = new TreeMap<>();
    Pattern heading = Pattern.compile("(?ms)^### [^\n]*`([^`\n]+)` 的键$(.*?)(?=^##|\\z)");
    heading.matcher(prose(page)).results().forEach(m -> sections.put(m.group(1), m.group(2)));
    return sections;
  }

  private static Set<String> spans(String text) {
    Set<String> spans = new TreeSet<>();
    CODE_SPAN.matcher(text).results().map((MatchResult m) -> m.group(1)).forEach(spans::add);
    return spans;
  }

  private static List<Path> pages() {
    try (Stream<Path> walk = Files.walk(DOCS)) {
      return walk.filter(p -> p.toString().endsWith(".md")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
