package nianjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nianjian.build.FailOn;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Position;
import nianjian.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class ExitCodeTest {
  private static int of(FailOn failOn, Code... codes) {
    List<Diagnostic> all =
        Arrays.stream(codes).map(c -> Diagnostic.of(c, Position.of("a"))).toList();
    return ExitCode.of(all, failOn);
  }

  @Test
  void findingsCountFromTheLevelThatWasAskedFor() {
    assertThat(of(FailOn.ERROR)).isZero();
    assertThat(of(FailOn.ERROR, Code.UNEXPECTED_FILE, Code.KEPT_FILE)).isZero();
    assertThat(of(FailOn.WARNING, Code.KEPT_FILE)).isZero();
    assertThat(of(FailOn.WARNING, Code.UNEXPECTED_FILE)).isEqualTo(1);
    assertThat(of(FailOn.ERROR, Code.BAD_DATE)).isEqualTo(1);
    assertThat(of(FailOn.NEVER, Code.UNEXPECTED_FILE)).isZero();
  }

  @Test
  void aSiteThatCouldNotBeBuiltIsNeverCalledWell() {
    assertThat(of(FailOn.NEVER, Code.BAD_DATE)).isEqualTo(1);
  }

  @Test
  void settingsAndDestinationAreMattersOfTheCall() {
    assertThat(of(FailOn.ERROR, Code.SETTINGS_NOT_FOUND)).isEqualTo(2);
    assertThat(of(FailOn.ERROR, Code.BAD_DATE, Code.SETTINGS_INVALID)).isEqualTo(2);
    assertThat(of(FailOn.ERROR, Code.DESTINATION_UNSAFE)).isEqualTo(2);
    assertThat(of(FailOn.ERROR, Code.FOREIGN_FILES)).isEqualTo(2);
    Diagnostic warning =
        Diagnostic.of(Code.SETTINGS_INVALID, Position.of("site.yml")).with(Severity.WARNING);
    assertThat(ExitCode.of(List.of(warning), FailOn.ERROR)).isZero();
  }

  @Test
  void theMachineAndAnotherBuildHaveCodesOfTheirOwn() {
    assertThat(of(FailOn.ERROR, Code.BAD_DATE, Code.CANNOT_WRITE)).isEqualTo(74);
    assertThat(of(FailOn.ERROR, Code.LOCKED)).isEqualTo(75);
  }
}
