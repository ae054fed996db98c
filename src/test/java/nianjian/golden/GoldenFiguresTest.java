package nianjian.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nianjian.BuiltSite;
import nianjian.SampleSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The five reports against the figures that others read from the same originals by hand. Their
 * files lie beside the project, not in it; without them the tests are skipped.
 */
@ExtendWith(SampleSite.class)
class GoldenFiguresTest {
  private static final Path GOLDEN = Path.of("..", "shared", "domain", "seeds-golden");

  @SuppressWarnings("unused") // named by the tests
  static final List<String> SEEDS = SampleSite.SEEDS;

  private static Map<String, Object> golden(String seed) {
    Path file = GOLDEN.resolve(seed.replace('/', '-') + ".yml");
    assumeTrue(Files.exists(file), () -> "skipped: there is no " + file);
    return SourceReport.yaml(SourceReport.text(file));
  }

  private static List<StatedFigure> figures(Map<String, Object> golden) {
    List<StatedFigure> figures = new ArrayList<>();
    add(figures, golden.get("figures"), false);
    add(figures, golden.get("figures_issuer"), true);
    for (Object extra : (List<?>) golden.getOrDefault("extra", List.of())) {
      Map<?, ?> fields = (Map<?, ?>) extra;
      figures.add(StatedFigure.of("extra." + fields.get("key"), false, fields.get("value")));
    }
    return figures;
  }

  private static void add(List<StatedFigure> figures, Object group, boolean agency) {
    if (group instanceof Map<?, ?> map) {
      map.forEach((id, value) -> figures.add(StatedFigure.of(id.toString(), agency, value)));
    }
  }

  @ParameterizedTest
  @FieldSource("SEEDS")
  void everyGoldenFigureIsOnThePageAndInTheData(String seed, BuiltSite site) {
    List<StatedFigure> golden = figures(golden(seed));
    SourceReport report = SourceReport.of(seed);
    Document page = site.page(report.page());
    List<String> data =
        DataFile.figures(site, report.region(), report.year()).stream()
            .map(
                line -> line.get("scope") + " " + line.get("indicator") + " = " + line.get("value"))
            .toList();

    assertThat(golden)
        .isNotEmpty()
        .allSatisfy(
            figure -> {
              assertThat(PageFigures.of(page.selectFirst("#figures"), figure)).isNotEmpty();
              assertThat(data).contains(figure.toString());
            });
  }

  @ParameterizedTest
  @FieldSource("SEEDS")
  void whatTheOriginalDoesNotStateIsAbsentAndNotZero(String seed, BuiltSite site) {
    List<?> absent = (List<?>) golden(seed).get("absent_indicators");
    SourceReport report = SourceReport.of(seed);
    List<String> data =
        DataFile.figures(site, report.region(), report.year()).stream()
            .filter(line -> line.get("scope").equals("area"))
            .map(line -> line.get("indicator"))
            .toList();
    List<String> shown =
        site.page(report.page())
            .select("data[data-indicator]:not([data-scope])")
            .eachAttr("data-indicator");

    assertThat(absent).isNotEmpty();
    for (Object indicator : absent) {
      assertThat(data).doesNotContain(indicator.toString());
      assertThat(shown).doesNotContain(indicator.toString());
    }
  }
}
