package nianjian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import nianjian.SampleSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** One page of each kind, wide and narrow, light and dark, from a server and from a folder. */
@ExtendWith(InBrowser.class)
class EveryKindOfPageIT {
  @SuppressWarnings("unused") // named by the tests
  static final List<String> PAGES = SampleSite.ONE_OF_EACH_KIND;

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

  /** What can differ in the dark. */
  private static final List<String> RULES_OF_COLOUR =
      List.of("color-contrast", "link-in-text-block");

  private static final String AXE = AxeBuilder.getAxeScript();

  /** More space between letters, words, lines and paragraphs, as WCAG 1.4.12 has it. */
  private static final String MORE_SPACE =
      "() => { const sheet = new CSSStyleSheet();"
          + " sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
          + " word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');"
          + " document.adoptedStyleSheets = [sheet]; }";

  private static ServedSite site;
  private static WatchedPage narrow;
  private static WatchedPage narrowDark;
  private static WatchedPage wide;
  private static WatchedPage wideDark;
  private static WatchedPage scriptless;

  @BeforeAll
  static void open(Browser browser, ServedSite served) {
    site = served;
    narrow = WatchedPage.open(browser, site, 320, ColorScheme.LIGHT);
    narrowDark = WatchedPage.open(browser, site, 320, ColorScheme.DARK);
    wide = WatchedPage.open(browser, site, 1280, ColorScheme.LIGHT);
    wideDark = WatchedPage.open(browser, site, 1280, ColorScheme.DARK);
    scriptless = WatchedPage.withoutScript(browser, site);
    for (WatchedPage watched : all()) {
      watched.page().route("**/regions/621202.html*", EveryKindOfPageIT::withoutRefresh);
    }
  }

  @AfterAll
  static void close() {
    all().forEach(WatchedPage::close);
  }

  private static List<WatchedPage> all() {
    return List.of(narrow, narrowDark, wide, wideDark, scriptless);
  }

  /** Holds a page that would lead on at once, so that it can be looked at. */
  private static void withoutRefresh(Route route) {
    String html = site.files().text("regions/621202.html");
    route.fulfill(
        new Route.FulfillOptions()
            .setContentType("text/html; charset=utf-8")
            .setBody(html.replaceFirst("<meta http-equiv=\"refresh\"[^>]*>", "")));
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void isAccessible(String path) {
    assertNoViolations(narrow, path, RULES);
    assertNoViolations(wide, path, RULES);
    assertNoViolations(narrowDark, path, RULES_OF_COLOUR);
    assertNoViolations(wideDark, path, RULES_OF_COLOUR);
  }

  private static void assertNoViolations(WatchedPage watched, String path, List<String> rules) {
    watched.go(site.http(path));
    assertThat(violations(watched, rules))
        .as("at a width of %s", watched.page().viewportSize().width)
        .isEmpty();
    assertThat(watched.complaints()).isEmpty();
  }

  /** All that rules, by name or tag, object to; the long list of what they approve is left out. */
  private static List<String> violations(WatchedPage watched, List<String> rules) {
    watched.page().evaluate(AXE);
    List<?> found =
        (List<?>)
            watched
                .page()
                .evaluate(
                    "rules => axe.run(document, {runOnly: rules, resultTypes: ['violations'],"
                        + " preload: false}).then(r => r.violations.flatMap("
                        + "v => v.nodes.map(n => v.id + ': ' + n.html)))",
                    rules);
    return found.stream().map(Object::toString).toList();
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void neverScrollsSidewaysAtPhoneWidth(String path) {
    for (String size : List.of("normal", "large", "senior")) {
      narrow.go(site.http(path + "?size=" + size));
      assertThat(narrow.wider()).as(size).isEmpty();
    }
    narrow.go(site.http(path + "?size=normal"));
    narrow.page().evaluate(MORE_SPACE);
    assertThat(narrow.wider()).as("with more space").isEmpty();
    assertThat(narrow.complaints()).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void worksFromAFolderAndAsksNobody(String path) {
    if (path.equals("404.html")) {
      return; // an error page belongs to a server
    }
    wide.go(site.file(path));
    assertThat(wide.complaints()).isEmpty();
    assertThat(wide.page().locator("header").evaluate("e => getComputedStyle(e).fontFamily"))
        .as("the style sheet is loaded")
        .isNotEqualTo("serif");
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void saysTheSameWithoutScript(String path) {
    wide.go(site.http(path));
    wide.page().evaluate("document.querySelectorAll('.js-only').forEach(e => e.remove())");
    scriptless.go(site.http(path));

    assertThat(scriptless.page().locator("main").innerText())
        .isEqualTo(wide.page().locator("main").innerText());
    assertThat(scriptless.page().locator("button:visible").count()).isZero();
    assertThat(scriptless.complaints()).isEmpty();
    assertThat(wide.complaints()).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void beginsWithTheLinkToItsContent(String path) {
    wide.go(site.http(path));
    wide.page().keyboard().press("Tab");

    assertThat(wide.page().evaluate("document.activeElement.className")).isEqualTo("skip");
    assertThat(wide.page().locator(".skip").boundingBox().y).isNotNegative();
    wide.page().keyboard().press("Enter");
    assertThat(wide.page().evaluate("document.activeElement.id")).isEqualTo("main");
  }

  @Test
  void aFaultWouldBeFound() {
    wide.go(site.http("index.html"));
    wide.page()
        .evaluate(
            "() => { const i = new Image(); i.src = 'http://example.org/x.png';"
                + " document.querySelector('main').append(i); }");
    wide.page().waitForTimeout(200);

    assertThat(violations(wide, RULES)).anyMatch(violation -> violation.startsWith("image-alt"));
    assertThat(wide.complaints()).anyMatch(complaint -> complaint.contains("example.org"));
  }
}
