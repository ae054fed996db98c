package nianjian.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
  private static Diagnostic at(Code code, String path, int line, int column) {
    return Diagnostic.of(code, Position.at(path, line, column), "x");
  }

  @Test
  void nothingAddedIsNothingWrong() {
    Diagnostics diagnostics = new Diagnostics();
    assertThat(diagnostics.all()).isEmpty();
    assertThat(diagnostics.kept()).isEmpty();
    assertThat(diagnostics.cut()).isEmpty();
    assertThat(diagnostics.hasErrors()).isFalse();
  }

  @Test
  void filesComeInOrderAndTheGravestFirstWithinAFile() {
    List<Diagnostic> expected =
        List.of(
            at(Code.UNKNOWN_KEY, "a.md", 9, 1),
            at(Code.WRONG_TYPE, "a.md", 10, 2),
            at(Code.BAD_DATE, "a.md", 10, 3),
            at(Code.RELATION_DIFFERS, "a.md", 1, 1),
            at(Code.SITE_DATA_MISSING, "a.md", 1, 1),
            at(Code.QUOTE_NOT_FOUND, "b.md", 1, 1),
            at(Code.OLD_KEY, "b.md", 2, 1));
    List<Diagnostic> shuffled = new ArrayList<>(expected);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      Diagnostics diagnostics = new Diagnostics();
      diagnostics.addAll(shuffled);
      assertThat(diagnostics.all()).containsExactlyElementsOf(expected);
    }
  }

  @Test
  void findingsAtOnePlaceAreOrderedByCodeAndThenByWhatTheySay() {
    Position place = Position.at("a.md", 1, 1);
    List<Diagnostic> expected =
        List.of(
            Diagnostic.of(Code.UNKNOWN_KEY, place, "b"),
            Diagnostic.of(Code.UNKNOWN_KEY, place, "c"),
            Diagnostic.of(Code.WRONG_TYPE, place, "a"),
            Diagnostic.of(Code.YAML_SYNTAX, place).as(Code.SETTINGS_INVALID),
            Diagnostic.of(Code.DUPLICATE_KEY, place).as(Code.SETTINGS_INVALID));
    List<Diagnostic> shuffled = new ArrayList<>(expected);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      Diagnostics diagnostics = new Diagnostics();
      diagnostics.addAll(shuffled);
      assertThat(diagnostics.all()).containsExactlyElementsOf(expected);
    }
  }

  @Test
  void atMostFiftyOfACodeAreShownAndTheRestAreCounted() {
    Diagnostics diagnostics = new Diagnostics();
    for (int i = 60; i > 0; i--) {
      diagnostics.add(Code.UNKNOWN_KEY, Position.at("a.md", i, 1), "k" + i);
    }
    for (int i = 0; i < 50; i++) {
      diagnostics.add(Code.BAD_DATE, Position.at("a.md", 100 + i, 1));
    }
    assertThat(diagnostics.all()).hasSize(110);
    assertThat(diagnostics.kept()).hasSize(100);
    assertThat(diagnostics.kept().get(49).position().line()).isEqualTo(50);
    assertThat(diagnostics.cut()).containsOnlyKeys(Code.UNKNOWN_KEY).containsValue(10);
    assertThat(diagnostics.count(Severity.ERROR)).isEqualTo(110);
  }

  @Test
  void onlyErrorsStopAStage() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.add(Code.RELATION_DIFFERS, Position.of("a.md"));
    diagnostics.add(Diagnostic.of(Code.UNKNOWN_KEY, Position.of("a.md")).with(Severity.INFO));
    assertThat(diagnostics.hasErrors()).isFalse();
    assertThat(diagnostics.count(Severity.WARNING)).isEqualTo(1);
    assertThat(diagnostics.count(Severity.INFO)).isEqualTo(1);
    diagnostics.add(Code.UNKNOWN_KEY, Position.of("a.md"));
    assertThat(diagnostics.hasErrors()).isTrue();
  }

  @Test
  void manyThreadsMayAddAtOnce() throws InterruptedException {
    Diagnostics diagnostics = new Diagnostics();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    for (int t = 0; t < 4; t++) {
      String path = t + ".md";
      pool.execute(
          () -> {
            for (int i = 1; i <= 500; i++) {
              diagnostics.add(Code.UNKNOWN_KEY, Position.at(path, i, 1));
            }
          });
    }
    pool.shutdown();
    assertThat(pool.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    assertThat(diagnostics.count(Severity.ERROR)).isEqualTo(2000);
    assertThat(diagnostics.all()).hasSize(2000);
  }

  @Test
  void aStageEndsWithItsDiagnostics() {
    SiteException one = new SiteException(Code.LOCKED, Position.of("public"), "17");
    assertThat(one.diagnostics())
        .singleElement()
        .extracting(Diagnostic::code)
        .isEqualTo(Code.LOCKED);
    assertThat(one).hasMessageContaining("LOCKED");
    assertThat(new SiteException(List.of())).hasMessage("");
  }
}
