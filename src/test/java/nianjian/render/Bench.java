package nianjian.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Diagnostics;
import nianjian.io.SitePath;
import nianjian.render.models.Chrome;
import nianjian.render.models.ReportPage;
import nianjian.theme.ThemeFiles;

/** Renders pages with a theme that a test writes. */
final class Bench {
  static final ModelTypes TYPES = ModelTypes.ofPackages("nianjian.render.models");

  private final ThemeFiles files;
  private Object page = ReportPage.sample();
  private Object extra = "";
  private Optional<String> baseUrl = Optional.empty();
  private RenderLimits limits = new RenderLimits(1 << 20, Duration.ofSeconds(20));
  private String path = "reports/wudu/2017.html";
  private boolean rooted;

  Bench(Path folder) {
    files = new ThemeFiles(folder).theme("t").put("t/i18n/zh-Hans.yml", "nav: {home: 首页}");
  }

  Bench layout(String text) {
    return put("layouts/report.ftlh", text);
  }

  Bench put(String name, String text) {
    files.put("t/" + name, text);
    return this;
  }

  Bench page(Object model) {
    page = model;
    return this;
  }

  Bench extra(Object value) {
    extra = value;
    return this;
  }

  Bench baseUrl(String url) {
    baseUrl = Optional.of(url);
    return this;
  }

  Bench limits(long bytes, Duration time) {
    limits = new RenderLimits(bytes, time);
    return this;
  }

  Bench at(String sitePath) {
    path = sitePath;
    return this;
  }

  Bench rooted() {
    rooted = true;
    return this;
  }

  PageRenderer renderer() {
    return new PageRenderer(files.read("t"), baseUrl, TYPES, limits);
  }

  PageTarget target(String sitePath) {
    return new PageTarget(
        SitePath.of(sitePath),
        "report",
        "zh-Hans",
        page,
        new Chrome("年报", extra),
        "content/reports/wudu/2017.md",
        rooted);
  }

  /** The page, which must have no fault; without its last line end. */
  String render() {
    PageRenderer renderer = renderer();
    Optional<RenderedFile> file = renderer.render(target(path));
    Diagnostics diagnostics = new Diagnostics();
    renderer.report(diagnostics);
    assertThat(diagnostics.all()).isEmpty();
    String text = new String(file.orElseThrow().bytes(), StandardCharsets.UTF_8);
    assertThat(text).endsWith("\n");
    return text.substring(0, text.length() - 1);
  }

  String render(String layout) {
    return layout(layout).render();
  }

  List<Diagnostic> faults() {
    PageRenderer renderer = renderer();
    assertThat(renderer.render(target(path))).isEmpty();
    Diagnostics diagnostics = new Diagnostics();
    renderer.report(diagnostics);
    return diagnostics.all();
  }

  /** The one fault of the page. */
  Diagnostic fault(Code code) {
    List<Diagnostic> faults = faults();
    assertThat(faults).extracting(Diagnostic::code).containsExactly(code);
    return faults.get(0);
  }

  Diagnostic fault(Code code, String layout) {
    return layout(layout).fault(code);
  }
}
