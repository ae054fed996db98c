package nianjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nianjian.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckFormatsTest {
  private static final String WUDU = "content/reports/wudu/2016.md";

  @TempDir private Path temporary;
  private TestSite site;

  @BeforeEach
  void aSiteWithFindingsOfEverySeverity() {
    site =
        TestSite.copyOf("tiny", temporary)
            .add("content/reports/wudu/2017/多余 文件.txt", "x")
            .edit("content/pages/about.md", "2017/index.md", "2001.md")
            .edit(WUDU, "year: 2016", "year: 2016\naccept: [{code: NJ301, note: 原件如此}]");
  }

  private CommandRun run(String... arguments) {
    return CommandRun.in(site.folder(), arguments);
  }

  private JsonObject json(String format) {
    CommandRun run = run("check", "--format", format);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err().lines()).hasSize(1);
    return JsonParser.parseString(run.out()).getAsJsonObject();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif"})
  void anyNumberOfThreadsTellsTheSameInTheSameOrder(String format) {
    String serial = run("check", "-v", "--format", format, "-j", "1").out();

    assertThat(run("check", "-v", "--format", format, "-j", "8").out()).isEqualTo(serial);
    assertThat(serial).contains("NJ401", "NJ118", "NJ301", "NJ212");
  }

  @Test
  void jsonIsOneDocumentThatAddsUp() {
    JsonObject json = json("json");

    assertThat(json.get("version").getAsInt()).isEqualTo(1);
    assertThat(json.get("command").getAsString()).isEqualTo("check");
    assertThat(json.get("ok").getAsBoolean()).isFalse();
    assertThat(json.get("exit").getAsInt()).isEqualTo(1);
    assertThat(json.get("addressesCompared").getAsBoolean()).isFalse();
    assertThat(json.get("figuresCompared").getAsBoolean()).isFalse();
    JsonObject counts = json.getAsJsonObject("counts");
    assertThat(count(counts, "sources"))
        .isEqualTo(
            count(counts, "published")
                + count(counts, "draft")
                + count(counts, "withdrawn")
                + count(counts, "failed"))
        .isEqualTo(4);
    JsonArray findings = json.getAsJsonArray("findings");
    assertThat(count(counts, "errors")).isEqualTo(severities(findings, "error")).isEqualTo(1);
    assertThat(count(counts, "warnings")).isEqualTo(severities(findings, "warning")).isEqualTo(1);
    assertThat(count(counts, "infos")).isEqualTo(severities(findings, "info")).isEqualTo(4);
    assertThat(count(counts, "explained")).isEqualTo(1);
    assertThat(findings).hasSize(7);
  }

  private static int count(JsonObject counts, String name) {
    return counts.get(name).getAsInt();
  }

  /** How many findings of a severity nobody has explained. */
  private static int severities(JsonArray findings, String severity) {
    int count = 0;
    for (JsonElement finding : findings) {
      JsonObject f = finding.getAsJsonObject();
      boolean open = f.get("explained").isJsonNull();
      count += open && f.get("severity").getAsString().equals(severity) ? 1 : 0;
    }
    return count;
  }

  @Test
  void everyFindingHasEveryKey() {
    for (JsonElement finding : json("json").getAsJsonArray("findings")) {
      assertThat(finding.getAsJsonObject().keySet())
          .containsExactly(
              "code",
              "severity",
              "path",
              "line",
              "column",
              "endColumn",
              "message",
              "reason",
              "hint",
              "at",
              "explained",
              "page");
    }
    JsonObject explained =
        json("json").getAsJsonArray("findings").asList().stream()
            .map(JsonElement::getAsJsonObject)
            .filter(f -> f.get("path").getAsString().equals(WUDU) && !f.get("line").isJsonNull())
            .findFirst()
            .orElseThrow();
    assertThat(explained.get("at").getAsString()).isEqualTo("R14-08");
    assertThat(explained.get("explained").getAsString()).isEqualTo("原件如此");
    assertThat(explained.get("line").getAsInt()).isEqualTo(9);
  }

  @Test
  void externalLinksAreListedWithTheirPlaces() {
    JsonArray links = json("json").getAsJsonArray("externalLinks");

    assertThat(links).hasSize(2);
    JsonObject first = links.get(0).getAsJsonObject();
    assertThat(first.keySet()).containsExactly("url", "path", "line");
    assertThat(first.get("url").getAsString()).isEqualTo("http://www.example.gov.cn/2016.html");
    assertThat(first.get("path").getAsString()).isEqualTo(WUDU);
    assertThat(first.get("line").getAsInt()).isEqualTo(8);
  }

  @Test
  void sarifHasTheShapeOfItsStandard() {
    JsonObject sarif = json("sarif");

    keys(sarif, Set.of("$schema", "version", "runs"), Set.of());
    assertThat(sarif.get("version").getAsString()).isEqualTo("2.1.0");
    assertThat(sarif.getAsJsonArray("runs")).hasSize(1);
    JsonObject run = sarif.getAsJsonArray("runs").get(0).getAsJsonObject();
    keys(run, Set.of("tool", "columnKind", "results"), Set.of());
    assertThat(run.get("columnKind").getAsString()).isEqualTo("unicodeCodePoints");
    JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
    keys(driver, Set.of("name", "version", "rules"), Set.of());
    List<String> rules = new ArrayList<>();
    for (JsonElement element : driver.getAsJsonArray("rules")) {
      JsonObject rule = element.getAsJsonObject();
      keys(rule, Set.of("id", "shortDescription", "defaultConfiguration"), Set.of());
      assertThat(rule.getAsJsonObject("shortDescription").get("text").getAsString())
          .isNotBlank()
          .doesNotContain("{");
      assertThat(rule.getAsJsonObject("defaultConfiguration").get("level").getAsString())
          .isIn("error", "warning", "note");
      rules.add(rule.get("id").getAsString());
    }
    assertThat(rules).containsExactly("NJ118", "NJ212", "NJ229", "NJ301", "NJ401");
    assertThat(run.getAsJsonArray("results")).hasSize(7);
    run.getAsJsonArray("results").forEach(r -> checkResult(r.getAsJsonObject(), rules));
  }

  private static void checkResult(JsonObject result, List<String> rules) {
    keys(
        result,
        Set.of("ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints"),
        Set.of("suppressions"));
    assertThat(rules.get(result.get("ruleIndex").getAsInt()))
        .isEqualTo(result.get("ruleId").getAsString());
    assertThat(result.get("level").getAsString()).isIn("error", "warning", "note");
    assertThat(result.getAsJsonObject("message").get("text").getAsString()).isNotBlank();
    assertThat(result.getAsJsonArray("locations")).hasSize(1);
    JsonObject place =
        result
            .getAsJsonArray("locations")
            .get(0)
            .getAsJsonObject()
            .getAsJsonObject("physicalLocation");
    keys(place, Set.of("artifactLocation"), Set.of("region"));
    assertThat(place.getAsJsonObject("artifactLocation").get("uri").getAsString())
        .matches("([A-Za-z0-9._~/-]|%[0-9A-F]{2})+")
        .doesNotStartWith("/");
    if (place.has("region")) {
      JsonObject region = place.getAsJsonObject("region");
      keys(region, Set.of("startLine"), Set.of("startColumn", "endColumn"));
      region.entrySet().forEach(e -> assertThat(e.getValue().getAsInt()).isPositive());
    }
    assertThat(result.getAsJsonObject("partialFingerprints").get("nianjian/v1").getAsString())
        .matches("[0-9a-f]{64}");
    if (result.has("suppressions")) {
      JsonObject suppression = result.getAsJsonArray("suppressions").get(0).getAsJsonObject();
      keys(suppression, Set.of("kind", "justification"), Set.of());
      assertThat(suppression.get("kind").getAsString()).isIn("inSource", "external");
      assertThat(suppression.get("justification").getAsString()).isEqualTo("原件如此");
    }
  }

  private static void keys(JsonObject object, Set<String> required, Set<String> optional) {
    assertThat(object.keySet()).containsAll(required);
    assertThat(object.keySet()).allMatch(k -> required.contains(k) || optional.contains(k));
  }

  @Test
  void anExplainedFindingIsSuppressedAndNoOther() {
    List<String> suppressed = new ArrayList<>();
    for (JsonElement result : results()) {
      if (result.getAsJsonObject().has("suppressions")) {
        suppressed.add(result.getAsJsonObject().get("ruleId").getAsString());
      }
    }
    assertThat(suppressed).containsExactly("NJ301");
  }

  @Test
  void aLineThatMovesKeepsItsIdentity() {
    List<String> before = fingerprints();

    site.edit(WUDU, "year: 2016", "year: 2016\nissuer: 武都区人民政府办公室")
        .edit("content/pages/about.md", "本站收录", "第一段。\n\n本站收录");

    assertThat(fingerprints()).isEqualTo(before).doesNotHaveDuplicates();
  }

  private JsonArray results() {
    return json("sarif").getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("results");
  }

  private List<String> fingerprints() {
    return results().asList().stream()
        .map(r -> r.getAsJsonObject().getAsJsonObject("partialFingerprints"))
        .map(f -> f.get("nianjian/v1").getAsString())
        .toList();
  }
}
