package nianjian.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianjian.BuiltSite;
import nianjian.SampleSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each report of the sample archive: its source, its page and its data say the same. */
@ExtendWith(SampleSite.class)
class EveryReportTest {
  static Stream<SourceReport> reports() {
    return SourceReport.all().stream();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void theSourceThePageAndTheDataHaveTheSameFigures(SourceReport report, BuiltSite site) {
    List<Map<String, String>> lines = DataFile.figures(site, report.region(), report.year());
    String own = ownScope(report, site);

    Set<String> stated = new TreeSet<>();
    for (StatedFigure figure : report.figures()) {
      boolean beside = figure.agency() && !own.equals("agency");
      stated.add((beside ? "agency" : "") + " " + figure.indicator() + " " + figure.plainValue());
    }
    Set<String> data =
        lines.stream()
            .map(
                line ->
                    (line.get("scope").equals(own) ? "" : line.get("scope"))
                        + " "
                        + line.get("indicator")
                        + " "
                        + line.get("value"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(stated).isNotEmpty();
    assertThat(PageFigures.all(site.page(report.page()))).isEqualTo(stated);
    assertThat(data).isEqualTo(stated);
  }

  private static String ownScope(SourceReport report, BuiltSite site) {
    return DataFile.read(site, "data/reports.csv").stream()
        .filter(line -> line.get("region").equals(report.region()))
        .filter(line -> line.get("year").equals(Integer.toString(report.year())))
        .map(line -> line.get("scope"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void theFileBesideThePageIsThePartOfTheWhole(SourceReport report, BuiltSite site) {
    assertThat(DataFile.read(site, "reports/" + report.id() + ".csv"))
        .isEqualTo(DataFile.figures(site, report.region(), report.year()));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void withoutABodyEachFigureLeadsToTheSource(SourceReport report, BuiltSite site) {
    Document page = site.page(report.page());
    if (page.selectFirst("#text .prose") != null) {
      return;
    }
    Object source = ((Map<?, ?>) report.front().get("source")).get("url");
    for (StatedFigure figure : report.figures()) {
      assertThat(page.select("#figures data[data-indicator=" + figure.indicator() + "]"))
          .as("%s", figure)
          .anySatisfy(
              data -> {
                assertThat(data.attr("value")).isEqualTo(figure.plainValue());
                assertThat(
                        data.closest("a") != null
                            ? data.closest("a").attr("href")
                            : data.closest("tr").select(".src a").attr("href"))
                    .isEqualTo(source);
              });
    }
  }
}
