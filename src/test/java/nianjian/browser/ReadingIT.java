package nianjian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reader does on the pages: sets the size, turns on the dark, sorts, follows, prints. */
@ExtendWith(InBrowser.class)
class ReadingIT {
  private static final String REPORT = "reports/wudu/2017.html";

  private ServedSite site;
  private WatchedPage watched;
  private Page page;

  @BeforeEach
  void open(Browser browser, ServedSite served) {
    site = served;
    watched = WatchedPage.open(browser, site, 1280, ColorScheme.LIGHT);
    page = watched.page();
  }

  @AfterEach
  void close() {
    List<String> complaints = watched.complaints();
    watched.close();
    assertThat(complaints).isEmpty();
  }

  private void go(String path) {
    watched.go(site.http(path));
  }

  private Locator button(String name) {
    return page.locator("header button", new Page.LocatorOptions().setHasText(name));
  }

  private double size(String selector) {
    Object size =
        page.locator(selector).first().evaluate("e => parseFloat(getComputedStyle(e).fontSize)");
    return ((Number) size).doubleValue();
  }

  @Test
  void theSizeIsSetAndRememberedOnOtherPages() {
    go(REPORT);
    double normal = size("#text .prose p");
    button("长辈版").click();
    assertThat(size("#text .prose p")).isGreaterThanOrEqualTo(24).isGreaterThan(1.4 * normal);
    assertThat(button("长辈版").getAttribute("aria-pressed")).isEqualTo("true");
    assertThat(button("标准").getAttribute("aria-pressed")).isEqualTo("false");

    go("years/2017.html");
    assertThat(page.locator("html").getAttribute("data-size")).isEqualTo("senior");
    button("大字").click();
    page.reload();
    assertThat(page.locator("html").getAttribute("data-size")).isEqualTo("large");
    button("标准").click();
    go(REPORT);
    assertThat(page.locator("html").getAttribute("data-size")).isNull();
    assertThat(size("#text .prose p")).isEqualTo(normal);
  }

  @Test
  void aLinkCanAskForTheSize() {
    go(REPORT + "?size=senior");
    assertThat(size("#text .prose p")).isGreaterThanOrEqualTo(24);
    go("index.html");
    assertThat(page.locator("html").getAttribute("data-size")).isEqualTo("senior");
  }

  @Test
  void theMainTargetsOfTheSeniorSizeAreHigh() {
    go(REPORT + "?size=senior");
    for (String target : List.of("nav.nav a", "header button", ".tools a")) {
      assertThat(page.locator(target).first().boundingBox().height).as(target).isGreaterThan(59);
    }
  }

  @Test
  void theDarkIsTurnedOnAndOffAndRemembered() {
    go("index.html");
    String light = background();
    button("深色").click();
    String dark = background();
    assertThat(dark).isNotEqualTo(light);
    assertThat(button("深色").getAttribute("aria-pressed")).isEqualTo("true");

    go(REPORT);
    assertThat(background()).isEqualTo(dark);
    button("深色").click();
    assertThat(background()).isEqualTo(light);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.reload();
    assertThat(background()).as("the choice stands against the system").isEqualTo(light);
  }

  @Test
  void theSystemsDarkIsFollowed() {
    go("index.html");
    String light = background();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.reload();
    assertThat(background()).isNotEqualTo(light);
    assertThat(button("深色").getAttribute("aria-pressed")).isEqualTo("true");
  }

  private String background() {
    return page.locator("body").evaluate("e => getComputedStyle(e).backgroundColor").toString();
  }

  @Test
  void aTableIsSortedWithMissingValuesLastBothWaysAndSaysSo() {
    go("years/2018.html");
    Locator table = page.locator("table[data-sortable]").first();
    Locator head =
        table
            .locator("th.n[data-col]", new Locator.LocatorOptions().setHas(page.locator("button")))
            .first();
    int column = Integer.parseInt(head.getAttribute("data-col"));
    String label = head.innerText().strip();
    List<String> before = column(table, column);
    assertThat(before).as("a table with gaps").contains("").anyMatch(v -> !v.isEmpty());

    head.locator("button").click();
    assertThat(head.getAttribute("aria-sort")).isEqualTo("descending");
    assertSorted(column(table, column), -1);
    assertThat(page.locator("[role=status]").textContent())
        .contains("降序")
        .contains(label.substring(0, 2));

    head.locator("button").press("Enter");
    assertThat(head.getAttribute("aria-sort")).isEqualTo("ascending");
    assertSorted(column(table, column), 1);
    assertThat(page.locator("[role=status]").textContent()).contains("升序");
    assertThat(table.locator("th[aria-sort]").count()).isEqualTo(1);
    assertThat(column(table, column)).containsExactlyInAnyOrderElementsOf(before);
  }

  /** The values of a column in their order; an empty text where there is none. */
  private static List<String> column(Locator table, int column) {
    List<?> values =
        (List<?>)
            table.evaluate(
                "(t, i) => [...t.tBodies[0].rows].map(r => {"
                    + " const d = r.cells[i].querySelector('data'); return d ? d.value : ''; })",
                column);
    return values.stream().map(Object::toString).toList();
  }

  private static void assertSorted(List<String> values, int direction) {
    List<String> known = values.stream().filter(v -> !v.isEmpty()).toList();
    assertThat(values.subList(0, known.size())).as("missing values last").isEqualTo(known);
    for (int i = 1; i < known.size(); i++) {
      double step = Double.parseDouble(known.get(i)) - Double.parseDouble(known.get(i - 1));
      assertThat(direction * step).as("%s", known).isGreaterThanOrEqualTo(0);
    }
  }

  @Test
  void aFigureLeadsToItsSentenceWhichIsMarkedAndInSight() {
    go(REPORT);
    page.locator("#figures a[href='#t-channel_weibo']").first().click();

    Locator mark = page.locator("#t-channel_weibo");
    assertThat(mark.textContent()).isEqualTo("政务微博公开政府信息9746条");
    double y = mark.boundingBox().y;
    assertThat(y).isBetween(0.0, 700.0);
  }

  @Test
  void everyControlIsReachedByKeyAndShowsIt() {
    go("years/2018.html");
    int controls =
        ((Number)
                page.evaluate(
                    "[...document.querySelectorAll('a[href], button, summary, [tabindex=\"0\"]')]"
                        + ".filter(e => e.checkVisibility()).length"))
            .intValue();
    Set<Object> reached = new HashSet<>();
    for (int i = 0; i < controls; i++) {
      page.keyboard().press("Tab");
      Object at =
          page.evaluate(
              "() => { const e = document.activeElement, s = getComputedStyle(e);"
                  + " const all = [...document.querySelectorAll('*')];"
                  + " const shown = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2"
                  + " || s.boxShadow !== 'none';"
                  + " const b = e.getBoundingClientRect();"
                  + " const seen = b.bottom > 0 && b.top < innerHeight;"
                  + " return all.indexOf(e) + (shown && seen ? '' : ' not seen ' + e.outerHTML); }");
      reached.add(at);
    }
    assertThat(reached).noneMatch(at -> at.toString().contains("not seen"));
    assertThat(reached).hasSize(controls);
  }

  @Test
  void onPaperThereIsTheReportWithItsCitationAndNothingToClick() {
    go(REPORT);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    for (String hidden :
        List.of(
            "nav.nav", ".crumb", ".util", ".tools", ".toc", "footer", ".skip", ".pn", "button")) {
      for (Locator part : page.locator(hidden).all()) {
        assertThat(part.isVisible()).as(hidden).isFalse();
      }
    }
    for (String shown :
        List.of("h1", "#figures table", "#text .prose", "#errata", ".cite", ".qr svg")) {
      assertThat(page.locator(shown).first().isVisible()).as(shown).isTrue();
    }
    assertThat(Objects.requireNonNull(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true))))
        .startsWith('%', 'P', 'D', 'F');
  }
}
