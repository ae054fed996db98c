package nianjian.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeReaderTest {
  @TempDir Path folder;

  private ThemeFiles files;

  @BeforeEach
  void emptySite() throws IOException {
    Path site = Files.createDirectory(folder.resolve("site"));
    files = new ThemeFiles(site);
  }

  @Test
  void readsEveryKindOfFile() {
    files
        .theme("county", "heading-shift: 2", "summary-columns: [disclosed_total, applications]")
        .put("county/layouts/report.ftlh", "a\r\nb")
        .put("county/partials/header.ftlh", "\uFEFFheader")
        .put("county/assets/js/app.js", "1")
        .put("county/i18n/zh-Hans.yml", "nav: {home: 首页, deep: {er: 更深}}\nskip: ''");

    Theme theme = files.read("county");

    assertThat(theme.name()).isEqualTo("county");
    assertThat(theme.version()).isEqualTo("1");
    assertThat(theme.parents()).isEmpty();
    assertThat(theme.headingShift()).isEqualTo(2);
    assertThat(theme.summaryColumns()).containsExactly("disclosed_total", "applications");
    assertThat(theme.templates().keySet())
        .containsExactly("layouts/report.ftlh", "partials/header.ftlh");
    assertThat(theme.template("layouts/report.ftlh").orElseThrow())
        .isEqualTo(
            new ThemeFile("layouts/report.ftlh", "themes/county/layouts/report.ftlh", "a\nb"));
    assertThat(theme.template("partials/header.ftlh").orElseThrow().text()).isEqualTo("header");
    assertThat(theme.assets().find("js/app.js")).isPresent();
    Messages messages = theme.messages("zh-Hans").orElseThrow();
    assertThat(messages.text("nav.home")).contains("首页");
    assertThat(messages.text("nav.deep.er")).contains("更深");
    assertThat(messages.text("skip")).contains("");
    assertThat(theme.messages("en")).isEmpty();
  }

  @Test
  void nearestFileOfANameWins() {
    files
        .theme("default", "heading-shift: 2", "summary-columns: [a]")
        .put("default/layouts/report.ftlh", "<#include \"/partials/header.ftlh\">")
        .put("default/partials/header.ftlh", "parent")
        .put("default/partials/footer.ftlh", "parent footer")
        .put("default/assets/style.css", "a{background:url(p.svg)}")
        .put("default/assets/p.svg", "parent picture")
        .put("default/i18n/zh-Hans.yml", "nav: {home: 首页, data: 数据}")
        .theme("county", "extends: default")
        .put("county/partials/header.ftlh", "child")
        .put("county/assets/p.svg", "child picture")
        .put("county/i18n/zh-Hans.yml", "nav: {home: 主页}")
        .theme("town", "extends: county", "heading-shift: 0")
        .put("town/partials/side.ftlh", "side");

    Theme theme = files.read("town");

    assertThat(theme.parents()).containsExactly("county", "default");
    assertThat(theme.headingShift()).isEqualTo(0);
    assertThat(theme.summaryColumns()).containsExactly("a");
    assertThat(theme.template("partials/header.ftlh").orElseThrow().path())
        .isEqualTo("themes/county/partials/header.ftlh");
    assertThat(theme.template("partials/footer.ftlh").orElseThrow().text())
        .isEqualTo("parent footer");
    assertThat(theme.assets().find("p.svg").orElseThrow().bytes())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("child picture");
    assertThat(theme.assets().find("style.css").orElseThrow().bytes())
        .asString(StandardCharsets.UTF_8)
        .contains(theme.assets().find("p.svg").orElseThrow().path().value().substring(7));
    Messages messages = theme.messages("zh-Hans").orElseThrow();
    assertThat(messages.text("nav.home")).contains("主页");
    assertThat(messages.text("nav.data")).contains("数据");
    assertThat(messages.path()).isEqualTo("themes/county/i18n/zh-Hans.yml");
  }

  @Test
  void unknownThemeIsReportedWithThoseThatExist() {
    files.theme("county").theme("default");

    Diagnostic fault = files.fault("conty", Code.THEME_NOT_FOUND);

    assertThat(fault.position()).isEqualTo(Position.of("site.yml"));
    assertThat(fault.arguments()).containsExactly("conty", "county", "county, default");
  }

  @Test
  void unknownParentIsReportedWhereItIsNamed() {
    files.theme("county", "extends: defaul").theme("default");

    Diagnostic fault = files.fault("county", Code.THEME_NOT_FOUND);

    assertThat(fault.position().toString()).isEqualTo("themes/county/theme.yml:3:10");
    assertThat(fault.arguments().get(1)).isEqualTo("default");
  }

  @Test
  void aNameThatLeadsOutIsNoTheme() {
    files.theme("county");

    assertThat(files.fault("../themes/county", Code.THEME_NOT_FOUND).arguments().get(2))
        .contains("county");
  }

  @Test
  void themesMayNotExtendEachOtherInACircle() {
    files.theme("a", "extends: b").theme("b", "extends: a").theme("c");

    Diagnostic fault = files.fault("a", Code.NOT_ALLOWED_VALUE);

    assertThat(fault.position().path()).isEqualTo("themes/b/theme.yml");
    assertThat(fault.arguments()).startsWith("extends", "a").anyMatch(a -> a.contains("c"));
  }

  @Test
  void settingsAreCheckedKeyByKey() {
    files.put(
        "bad/theme.yml",
        """
        name: other
        heading-shift: 9
        colour: red
        params:
          a: {type: colour}
          b: {type: number}
          c: {type: boolean, default: maybe}
        """);

    assertThat(files.faults("bad"))
        .extracting(Diagnostic::code)
        .containsExactlyInAnyOrder(
            Code.NOT_ALLOWED_VALUE,
            Code.NOT_ALLOWED_VALUE,
            Code.NOT_ALLOWED_VALUE,
            Code.MISSING_KEY,
            Code.MISSING_KEY,
            Code.WRONG_TYPE,
            Code.UNKNOWN_KEY);
  }

  @Test
  void settingsThatAreNoMapAreRefused() {
    files.put("bad/theme.yml", "- a\n");

    files.fault("bad", Code.WRONG_TYPE);
  }

  @Test
  void emptySettingsLackTheirKeys() {
    files.put("bad/theme.yml", "");

    assertThat(files.faults("bad"))
        .extracting(Diagnostic::code)
        .containsExactly(Code.MISSING_KEY, Code.MISSING_KEY);
  }

  @Test
  void placesInTextsAreNumbered() {
    files.theme("t").put("t/i18n/en.yml", "good: '{1} of {0}'\nbad: '{n} checks'\nopen: 'a { b'\n");

    assertThat(files.faults("t"))
        .extracting(d -> d.code() + " " + d.position() + " " + d.arguments().get(0))
        .containsExactly(
            "NOT_ALLOWED_VALUE themes/t/i18n/en.yml:2:6 bad",
            "NOT_ALLOWED_VALUE themes/t/i18n/en.yml:3:7 open");
  }

  @Test
  void textsAreTextsAndStandOnce() {
    files.theme("t").put("t/i18n/en.yml", "a: {b: x}\na.b: y\nlist: [a]\nnone:\n");

    assertThat(files.faults("t"))
        .extracting(Diagnostic::code)
        .containsExactlyInAnyOrder(Code.DUPLICATE_KEY, Code.WRONG_TYPE, Code.WRONG_TYPE);
  }

  @Test
  void filesMustBeUtf8() throws IOException {
    files.theme("t").put("t/layouts/report.ftlh", "");
    byte[] latin = {'a', '\n', 'b', (byte) 0xE9, 'c'};
    Files.write(files.site().resolve("themes/t/layouts/report.ftlh"), latin);

    assertThat(files.fault("t", Code.NOT_UTF8).position().toString())
        .isEqualTo("themes/t/layouts/report.ftlh:2:2");
  }

  @Test
  void linksOutOfTheThemeAreRefused() throws IOException {
    files.theme("t").put("t/partials/real.ftlh", "real").put("t/layouts/a.ftlh", "");
    Path theme = files.site().resolve("themes/t");
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    link(theme.resolve("layouts/out.ftlh"), secret);
    link(theme.resolve("layouts/gone.ftlh"), folder.resolve("nowhere"));
    link(theme.resolve("assets"), folder);
    link(theme.resolve("layouts/in.ftlh"), theme.resolve("partials/real.ftlh"));

    // A link to a folder is a file without a known name here, so nothing in it is read.
    assertThat(files.faults("t"))
        .extracting(d -> d.code() + " " + d.arguments().get(0))
        .containsExactly(
            "THEME_FILE_REFUSED layouts/gone.ftlh", "THEME_FILE_REFUSED layouts/out.ftlh");
    Files.delete(theme.resolve("layouts/out.ftlh"));
    Files.delete(theme.resolve("layouts/gone.ftlh"));
    assertThat(files.read("t").template("layouts/in.ftlh").orElseThrow().text()).isEqualTo("real");
    assertThat(files.read("t").assets().all()).isEmpty();
  }

  @Test
  void aThemeThatLiesElsewhereIsRefused() throws IOException {
    ThemeFiles elsewhere = new ThemeFiles(Files.createDirectory(folder.resolve("elsewhere")));
    elsewhere.theme("t");
    Files.createDirectories(files.site().resolve("themes"));
    link(files.site().resolve("themes/t"), elsewhere.site().resolve("themes/t"));

    assertThat(files.faults("t")).extracting(Diagnostic::code).contains(Code.THEME_FILE_REFUSED);
  }

  @Test
  void unexpectedTemplatesAreToldAndLeftoversAreNot() {
    files
        .theme("t")
        .put("t/layouts/report.ftl", "")
        .put("t/layouts/.report.ftlh.swp", "")
        .put("t/layouts/report.ftlh~", "")
        .put("t/.git/layouts/x.ftlh", "")
        .put("t/assets/Thumbs.db", "")
        .put("t/README.md", "");
    Diagnostics diagnostics = new Diagnostics();

    Theme theme = ThemeReader.read(files.site(), "t", diagnostics).orElseThrow();

    assertThat(theme.templates()).isEmpty();
    assertThat(theme.assets().all()).isEmpty();
    assertThat(diagnostics.all())
        .extracting(d -> d.code() + " " + d.position())
        .containsExactly("UNEXPECTED_FILE themes/t/layouts/report.ftl");
  }

  @Test
  void assetsNeedNamesThatAnAddressMayHave() {
    files.theme("t").put("t/assets/a%b.css", "").put("t/assets/图 1.svg", "");

    assertThat(files.fault("t", Code.THEME_FILE_REFUSED).arguments())
        .containsExactly("assets/a%b.css");
  }

  @Test
  void packedThemeIsReadFromARealJar() throws IOException {
    Path jar = jarWith("default/theme.yml", "name: default\nversion: \"7\"\n");
    Diagnostics diagnostics = new Diagnostics();
    try (URLClassLoader program = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      Theme theme = ThemeReader.read(files.site(), "default", program, diagnostics).orElseThrow();

      assertThat(diagnostics.all()).isEmpty();
      assertThat(theme.version()).isEqualTo("7");
      assertThat(theme.templates().keySet()).containsExactly("layouts/home.ftlh");
      assertThat(theme.template("layouts/home.ftlh").orElseThrow().path())
          .isEqualTo("themes/default/layouts/home.ftlh");
      assertThat(theme.assets().find("css/a.css")).isPresent();
    }
    Files.delete(jar);
  }

  @Test
  void packedThemeIsReadFromAFolderOfClasses() throws IOException {
    Path classes = folder.resolve("classes 目录");
    ThemeFiles packed = new ThemeFiles(classes.resolve("nianjian"));
    packed.theme("default").put("default/layouts/home.ftlh", "home");
    try (URLClassLoader program = new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
      files.theme("county", "extends: default").put("county/partials/x.ftlh", "");

      Theme theme =
          ThemeReader.read(files.site(), "county", program, new Diagnostics()).orElseThrow();

      assertThat(theme.templates().keySet())
          .containsExactly("layouts/home.ftlh", "partials/x.ftlh");
    }
  }

  @Test
  void siteFolderGoesBeforeThePackedTheme() throws IOException {
    Path jar = jarWith("default/theme.yml", "name: default\nversion: packed\n");
    files.theme("default");
    try (URLClassLoader program = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      Theme theme =
          ThemeReader.read(files.site(), "default", program, new Diagnostics()).orElseThrow();

      assertThat(theme.version()).isEqualTo("1");
    }
  }

  @Test
  void packedThemeIsListedAmongThoseThatExist() throws IOException {
    Path jar = jarWith("default/theme.yml", "name: default\nversion: packed\n");
    Diagnostics diagnostics = new Diagnostics();
    try (URLClassLoader program = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      assertThat(ThemeReader.read(files.site(), "x", program, diagnostics)).isEmpty();
    }

    assertThat(diagnostics.all().get(0).arguments()).containsExactly("x", "", "default");
  }

  private Path jarWith(String name, String text) throws IOException {
    Map<String, String> entries =
        new TreeMap<>(
            Map.of(
                name, text, "default/layouts/home.ftlh", "home", "default/assets/css/a.css", "a"));
    Path jar = folder.resolve("程序 1.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream zip = new JarOutputStream(out)) {
      zip.putNextEntry(new JarEntry("nianjian/themes/default/layouts/"));
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new JarEntry("nianjian/themes/" + entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
      zip.putNextEntry(new JarEntry("nianjian/other.txt"));
    }
    return jar;
  }

  private static void link(Path link, Path target) {
    try {
      Files.createSymbolicLink(link, target);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "this file system has no links");
    }
  }
}
