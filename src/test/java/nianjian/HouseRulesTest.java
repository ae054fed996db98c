package nianjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianjian.diagnostic.Code;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rules of the house about files and names, which no compiler keeps. */
class HouseRulesTest {

  private static final int MOST_LINES = 400;

  private static final Pattern DECLARED =
      Pattern.compile("\\b(?:class|interface|record|enum)\\s+([A-Z]\\w*)");

  private static final Pattern FORBIDDEN_NAME =
      Pattern.compile(".*(?:Manager|Helper|Utils?|Impl|Info)|(?:Base|Abstract)(?!Url)[A-Z].*");

  /** What a layout may not contain, and why. */
  private static final List<Ban> TEMPLATE_BANS =
      List.of(
          ban("\\?\\s*no_esc|<#no(?:auto)?esc|<#noescape", "everything is escaped"),
          ban("<#outputformat|output_format\\s*=", "the output format is HTML"),
          ban("\\sstyle\\s*=", "the page's policy allows no inline style"),
          ban("<style\\b", "the page's policy allows no inline style"),
          ban("<script\\b[^>]*>(?!\\s*</script>)", "the page's policy allows no inline script"),
          ban(
              "(?i)\\son(?:key|mouse|pointer|touch|drag|before|after|animation|transition)\\w*\\s*="
                  + "|\\son(?:click|dblclick|load|unload|error|change|input|submit|reset|focus|blur"
                  + "|toggle|scroll|resize|select|copy|cut|paste|drop|wheel|invalid|message)\\s*=",
              "the page's policy allows no inline handler"),
          ban("(?i)javascript:", "a link is a checked address"));

  private record Ban(Pattern pattern, String reason) {}

  private static Ban ban(String pattern, String reason) {
    return new Ban(Pattern.compile(pattern), reason);
  }

  @Test
  void noFileIsTooLong() {
    List<String> tooLong = new ArrayList<>();
    for (Path file :
        files(
            "{*.md,src/**.java,src/site/markdown/**,themes/**.ftlh,themes/**.js,themes/**.css}")) {
      int lines = lines(file).size();
      if (lines > MOST_LINES) {
        tooLong.add(file + ": " + lines + " lines");
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void namesSayWhatAThingIs() {
    List<String> bad = new ArrayList<>();
    for (Path file : files("src/**.java")) {
      for (String line : lines(file)) {
        Matcher declared = DECLARED.matcher(line);
        while (declared.find()) {
          if (FORBIDDEN_NAME.matcher(declared.group(1)).matches()) {
            bad.add(file + ": " + declared.group(1));
          }
        }
      }
    }
    assertThat(bad).isEmpty();
  }

  @Test
  void onlyTheErrorHandlerCatchesEverything() {
    Pattern caught = Pattern.compile("catch \\((?:final )?(?:Exception|Throwable)\\b");
    List<String> bad = new ArrayList<>();
    for (Path file : files("src/main/java/**.java")) {
      if (!file.endsWith("ErrorHandler.java")
          && lines(file).stream().anyMatch(caught.asPredicate())) {
        bad.add(file.toString());
      }
    }
    assertThat(bad).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    TreeSet<Path> packages = new TreeSet<>();
    for (Path file : files("src/main/java/**.java")) {
      packages.add(file.getParent());
    }
    List<String> bad = new ArrayList<>();
    for (Path directory : packages) {
      Path file = directory.resolve("package-info.java");
      String text = Files.exists(file) ? String.join("\n", lines(file)) : "";
      if (!text.contains("\n@NullMarked\n") || !text.startsWith("/**")) {
        bad.add(directory + ": no package-info.java with a sentence and @NullMarked");
      }
    }
    assertThat(bad).isEmpty();
  }

  @Test
  void layoutsEscapeAndObeyThePolicy() {
    List<String> bad = new ArrayList<>();
    for (Path file : files("themes/**.ftlh")) {
      String text = String.join("\n", lines(file));
      for (Ban ban : TEMPLATE_BANS) {
        Matcher found = ban.pattern().matcher(text);
        if (found.find()) {
          long line = text.substring(0, found.start()).lines().count();
          bad.add(file + ":" + line + ": " + found.group().strip() + " — " + ban.reason());
        }
      }
    }
    assertThat(bad).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyCodeHasItsTexts() {
    return Stream.of("zh-CN", "en")
        .map(
            language ->
                DynamicTest.dynamicTest(
                    language,
                    () -> {
                      Properties texts = bundle(language);
                      List<String> missing = new ArrayList<>();
                      for (Code code : Code.values()) {
                        for (String key : List.of(code.id(), code.id() + ".hint")) {
                          if (texts.getProperty(key, "").isBlank()) {
                            missing.add(key);
                          }
                        }
                      }
                      assertThat(missing).isEmpty();
                    }));
  }

  @Test
  void bothBundlesHaveTheSameKeys() {
    assertThat(new TreeSet<>(bundle("en").stringPropertyNames()))
        .isEqualTo(new TreeSet<>(bundle("zh-CN").stringPropertyNames()));
  }

  @Test
  void codesAreUnique() {
    assertThat(Stream.of(Code.values()).map(Code::id)).doesNotHaveDuplicates();
  }

  @Test
  void everyCodeIsDocumented() {
    Path page = Path.of("src/site/markdown/diagnostics.md");
    assertThat(page).exists();
    String text = String.join("\n", lines(page));
    assertThat(Stream.of(Code.values()).map(Code::id))
        .allSatisfy(id -> assertThat(text).containsPattern("\\b" + id + "\\b"));
  }

  private static Properties bundle(String language) {
    Path file = Path.of("src/main/resources/nianjian/messages-" + language + ".properties");
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** The files of the source tree that match, in order of their names. */
  private static List<Path> files(String glob) {
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    Path here = Path.of("");
    List<Path> found = new ArrayList<>();
    for (String top : List.of("src", "themes", "")) {
      Path folder = here.resolve(top);
      if (!Files.isDirectory(folder) && !top.isEmpty()) {
        continue;
      }
      try (Stream<Path> walk = Files.walk(folder, top.isEmpty() ? 1 : Integer.MAX_VALUE)) {
        walk.filter(Files::isRegularFile).filter(matcher::matches).sorted().forEach(found::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }
}
