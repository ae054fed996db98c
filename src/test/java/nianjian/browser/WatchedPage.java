package nianjian.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** A page in a browser that notes each complaint of the console and each request gone astray. */
final class WatchedPage implements AutoCloseable {
  /** Nothing if the page is no wider than the window, else whatever stands out of it. */
  private static final String WIDER =
      "() => { const d = document.documentElement;"
          + " if (d.scrollWidth <= d.clientWidth) return [];"
          + " return ['page ' + d.scrollWidth].concat([...document.querySelectorAll('body *')]"
          + ".filter(e => e.getBoundingClientRect().right > d.clientWidth"
          + " && !e.closest('.scroll')).map(e => e.outerHTML.slice(0, 160))); }";

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private WatchedPage(BrowserContext context, String host) {
    this.context = context;
    this.page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
    page.onPageError(error -> complaints.add("script: " + error));
    page.onRequestFailed(
        request -> {
          // a request still under way when the test goes on to another page
          if (!"net::ERR_ABORTED".equals(request.failure())) {
            complaints.add(request.failure() + ": " + request.url());
          }
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith("http://" + host + "/")
              && !request.url().startsWith("file:")) {
            complaints.add("astray: " + request.url());
          }
        });
    page.onResponse(
        response -> {
          if (response.status() >= 400) {
            complaints.add(response.status() + ": " + response.url());
          }
        });
  }

  static WatchedPage open(Browser browser, ServedSite site, int width, ColorScheme scheme) {
    return new WatchedPage(
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme)),
        site.host());
  }

  /** A page of a browser whose user has scripts off. */
  static WatchedPage withoutScript(Browser browser, ServedSite site) {
    return new WatchedPage(
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(1280, 800).setJavaScriptEnabled(false)),
        site.host());
  }

  Page page() {
    return page;
  }

  /** Goes to an address and waits until all is loaded. */
  WatchedPage go(String address) {
    page.navigate(address);
    return this;
  }

  /** What makes the page wider than the window. */
  List<?> wider() {
    return (List<?>) page.evaluate(WIDER);
  }

  /** What was noted since the last time. */
  List<String> complaints() {
    List<String> noted = List.copyOf(complaints);
    complaints.clear();
    return noted;
  }

  @Override
  public void close() {
    context.close();
  }
}
