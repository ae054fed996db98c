package nianjian.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nianjian.archive.Report;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Diagnostics;
import nianjian.yaml.YamlFields;
import nianjian.yaml.YamlMap;
import nianjian.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every defect that readers listed in the five sample reports: found by a rule at its line, in the
 * archive or in the untouched original, or said why no machine can find it. The table is {@code
 * golden/defects.tsv}; where the readers' own lists are at hand, it must have each of their lines.
 */
class GoldenDefectsTest {
  /** A line of the table. */
  record Defect(
      String region,
      int year,
      int number,
      String type,
      String seedLine,
      String where,
      String code,
      String at,
      String words,
      String reason) {
    static Defect of(String line) {
      String[] f = line.split("\t", -1);
      return new Defect(
          f[0],
          Integer.parseInt(f[1]),
          Integer.parseInt(f[2]),
          f[3],
          f[4],
          f[5],
          f[6],
          f[7],
          f[8],
          f[9]);
    }

    Path folder() {
      return Path.of("content/reports", region, Integer.toString(year));
    }

    @Override
    public String toString() {
      return region + " " + number + " " + type + " " + code;
    }
  }

  static List<Defect> defects() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/golden/defects.tsv")).stream()
        .filter(l -> !l.startsWith("#"))
        .map(Defect::of)
        .toList();
  }

  static Stream<Defect> inTheArchive() throws IOException {
    return defects().stream().filter(d -> d.where().equals("archive"));
  }

  static Stream<Defect> inTheOriginal() throws IOException {
    return defects().stream().filter(d -> d.where().equals("original"));
  }

  @ParameterizedTest
  @MethodSource("inTheArchive")
  void aDefectOfTheArchiveIsFoundWhereItStands(Defect defect) throws IOException {
    List<String> lines = Files.readAllLines(defect.folder().resolve("index.md"));
    List<Diagnostic> found = Checked.seed(defect.region(), defect.year()).verdict().findings();

    assertThat(found)
        .anyMatch(
            d ->
                d.code().id().equals(defect.code())
                    && d.at().orElse("").contains(defect.at())
                    && (defect.words().isEmpty() || stands(defect.words(), d, lines)));
  }

  private static boolean stands(String words, Diagnostic found, List<String> lines) {
    int line = found.position().line();
    return line > 0 && lines.get(line - 1).contains(words);
  }

  @ParameterizedTest
  @MethodSource("inTheOriginal")
  void whatTheArchiveNoLongerHasIsFoundInTheOriginal(Defect defect) throws IOException {
    String raw = Files.readString(defect.folder().resolve("source.txt"));
    String line = defect.at().isEmpty() ? defect.seedLine() : defect.at();
    Report report = Checked.seed(defect.region(), defect.year()).report();
    List<Diagnostic> found = new ArrayList<>(RawText.check(raw, report));
    // The lists of words are in Simplified Chinese, as all texts of an archive are.
    found.addAll(RawText.check(SeedTextDefectsTest.simplified(raw), report));

    assertThat(found)
        .anyMatch(
            d ->
                d.code().id().equals(defect.code())
                    && (line.isEmpty() || d.position().line() == Integer.parseInt(line)));
  }

  @Test
  void whatNoMachineFindsHasItsReason() throws IOException {
    assertThat(defects())
        .filteredOn(d -> d.where().equals("none"))
        .isNotEmpty()
        .allMatch(d -> d.reason().length() > 8 && d.code().isEmpty());
  }

  @Test
  void theTableHasEveryDefectOfTheReadersLists() throws IOException {
    Path lists = Path.of("../shared/domain/seeds-golden");
    assumeTrue(Files.isDirectory(lists), "the readers' lists are not here");
    List<String> listed = new ArrayList<>();
    for (String report : List.of("altay-2017", "jiangyi-2016", "songling-2018", "suqian-2016")) {
      list(lists, report, listed);
    }
    list(lists, "wudu-2017", listed);

    assertThat(defects())
        .extracting(d -> d.region() + "-" + d.year() + " " + d.type() + " " + d.seedLine())
        .containsExactlyElementsOf(listed);
  }

  private static void list(Path lists, String report, List<String> listed) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    String text = Files.readString(lists.resolve(report + ".yml")).replace('\u00a0', ' ');
    YamlMap map = (YamlMap) YamlReader.read(text, report, 0, 999_999, diagnostics).orElseThrow();
    for (YamlFields f : new YamlFields(map, diagnostics).fieldsList("defects")) {
      listed.add(report + " " + f.text("type").orElse("") + " " + f.text("line").orElse(""));
    }
    assertThat(diagnostics.all()).isEmpty();
  }
}
