package nianjian.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a Chromium and the sample site on a server, each started once for all tests of a run.
 * Without a Chromium the tests are skipped and say so; none is ever downloaded.
 */
final class InBrowser implements ExecutionCondition, ParameterResolver {
  /** Names the only Chromium to use; else the variable {@code CHROMIUM}, else the usual places. */
  private static final String SETTING = "nianjian.chromium";

  private static final String NONE =
      "no Chromium found; name one with -D" + SETTING + "=PATH or CHROMIUM=PATH";

  private static final List<String> USUAL_PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/snap/bin/chromium",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

  private static Optional<Path> chromium() {
    String named = System.getProperty(SETTING, System.getenv("CHROMIUM"));
    return (named == null ? USUAL_PLACES : List.of(named))
        .stream().map(Path::of).filter(Files::isExecutable).findFirst();
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    Optional<Path> found = chromium();
    if (found.isPresent()) {
      return ConditionEvaluationResult.enabled("with " + found.orElseThrow());
    }
    if (context.getTestMethod().isEmpty()) {
      System.err.println(context.getDisplayName() + " is skipped: " + NONE);
    }
    return ConditionEvaluationResult.disabled(NONE);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Browser.class || type == ServedSite.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Store store = context.getRoot().getStore(Namespace.create(InBrowser.class));
    if (parameter.getParameter().getType() == ServedSite.class) {
      return store.computeIfAbsent(ServedSite.class, key -> ServedSite.start(), ServedSite.class);
    }
    return store.computeIfAbsent(Running.class, key -> Running.start(), Running.class).browser();
  }

  /** A browser and the program that drives it. */
  private record Running(Playwright driver, Browser browser) implements AutoCloseable {
    static Running start() {
      Playwright driver =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      Browser browser =
          driver
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(chromium().orElseThrow())
                      .setArgs(List.of("--no-sandbox")));
      return new Running(driver, browser);
    }

    @Override
    public void close() {
      browser.close();
      driver.close();
    }
  }
}
