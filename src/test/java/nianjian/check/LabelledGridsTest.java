package nianjian.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nianjian.archive.Archive;
import nianjian.archive.Report;
import nianjian.archive.Sample;
import nianjian.archive.Status;
import nianjian.diagnostic.Diagnostics;
import nianjian.form.Stated;
import nianjian.yaml.YamlFields;
import nianjian.yaml.YamlMap;
import nianjian.yaml.YamlReader;
import nianjian.yaml.YamlScalar;
import org.junit.jupiter.api.Test;

/**
 * The printed tables of real reports: what differs is exactly what their labels say differs, and
 * nothing else. The public ones of them are records of the sample archive as well.
 */
class LabelledGridsTest {
  private static final Path FOLDER = Path.of("../shared/reports");

  /** How labels begin that tell of a stated total unlike its parts, and the check it concerns. */
  private static final Map<String, String> TOTALS =
      Map.of(
          "reconsideration:", "R21-04/review",
          "lawsuits after reconsideration:", "R21-04/litigation_after_review");

  private static List<YamlFields> labels() throws IOException {
    assumeTrue(Files.isDirectory(FOLDER));
    List<YamlFields> labels = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        if (file.getFileName().toString().matches("\\d+\\.yml")) {
          Diagnostics diagnostics = new Diagnostics();
          YamlMap map =
              (YamlMap)
                  YamlReader.read(Files.readString(file), file.toString(), 0, 999_999, diagnostics)
                      .orElseThrow(() -> new AssertionError(diagnostics.all().toString()));
          labels.add(new YamlFields(map, diagnostics));
        }
      }
    }
    return labels.stream()
        .filter(l -> l.text("form").filter(f -> f.equals("2019") || f.equals("2021")).isPresent())
        .toList();
  }

  private static Checker.Verdict verdict(YamlFields label) {
    Stated stated = Stated.nothing();
    for (YamlMap.Entry entry : label.fields("metrics").orElseThrow().map().entries()) {
      stated = stated.and(entry.key(), ((YamlScalar) entry.value()).text());
    }
    int year = label.integer("year").orElseThrow();
    String form = label.text("form").orElseThrow();
    Report report = Sample.report("wudu", year, form, Status.PUBLISHED, Sample.figures(stated));
    Archive archive = Archive.of(Checked.FORMS, Sample.regions(), List.of(report));
    return Checker.check(report, archive, List.of(), ReportFindings.NONE);
  }

  private static List<String> differing(Checker.Verdict verdict) {
    return verdict.checks().results().stream()
        .filter(r -> r.kind() == CheckKind.GRID && r.differs())
        .map(CheckResult::at)
        .toList();
  }

  @Test
  void whatDiffersIsWhatTheLabelsSay() throws IOException {
    int tables = 0;
    int totals = 0;
    for (YamlFields label : labels()) {
      List<String> expected = new ArrayList<>();
      for (String check : label.texts("checks")) {
        TOTALS.forEach(
            (start, at) -> {
              if (check.startsWith(start) && check.contains("but the stated total is")) {
                expected.add(at);
              }
            });
      }
      Checker.Verdict verdict = verdict(label);
      assertThat(differing(verdict))
          .as(label.text("id").orElse(""))
          .containsExactlyInAnyOrderElementsOf(expected);
      tables +=
          verdict.checks().results().stream()
                  .anyMatch(r -> r.at().startsWith("R21-01") || r.at().startsWith("R19-01"))
              ? 1
              : 0;
      totals += expected.size();
    }
    assertThat(tables).isEqualTo(6);
    assertThat(totals).isEqualTo(2);
  }

  @Test
  void allLinesOfACompleteTableComeToAVerdict() throws IOException {
    for (YamlFields label : labels()) {
      assertThat(verdict(label).checks().results())
          .filteredOn(r -> r.kind() == CheckKind.GRID)
          .as(label.text("id").orElse(""))
          .allMatch(CheckResult::decided);
    }
  }
}
