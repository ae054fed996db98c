package nianjian.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.SiteException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BuildLockTest {
  @TempDir private Path site;

  @Test
  void aSecondBuildIsToldWhichProcessHoldsTheLock() {
    try (BuildLock first = BuildLock.acquire(site, Duration.ZERO)) {
      assertThat(first).isNotNull();

      Diagnostic refusal = refusal();

      assertThat(refusal.code()).isEqualTo(Code.LOCKED);
      assertThat(refusal.arguments()).containsExactly("" + ProcessHandle.current().pid());
    }
  }

  @Test
  void aLockThatWasGivenUpIsFree() {
    BuildLock.acquire(site, Duration.ZERO).close();

    BuildLock.acquire(site, Duration.ZERO).close();

    assertThat(site.resolve(".nianjian/lock")).hasContent("" + ProcessHandle.current().pid());
  }

  @Test
  void theFileOfAProcessThatDiedMeansNothing() throws IOException {
    Files.createDirectories(site.resolve(".nianjian"));
    Files.writeString(site.resolve(".nianjian/lock"), "99999999\nand more");

    BuildLock.acquire(site, Duration.ZERO).close();

    assertThat(site.resolve(".nianjian/lock")).hasContent("" + ProcessHandle.current().pid());
  }

  @Test
  void whoWaitsGetsTheLockWhenItIsGivenUp() {
    BuildLock first = BuildLock.acquire(site, Duration.ZERO);
    CompletableFuture<Void> second =
        CompletableFuture.runAsync(() -> BuildLock.acquire(site, Duration.ofSeconds(30)).close());
    assertThat(second).isNotDone();

    first.close();

    assertThat(second).succeedsWithin(Duration.ofSeconds(30));
  }

  @Test
  void whoIsInterruptedWaitsNoLonger() {
    try (BuildLock first = BuildLock.acquire(site, Duration.ZERO)) {
      assertThat(first).isNotNull();
      Thread.currentThread().interrupt();

      assertThatExceptionOfType(SiteException.class)
          .isThrownBy(() -> BuildLock.acquire(site, Duration.ofDays(1)));
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkInPlaceOfTheFileIsNotFollowed() throws IOException {
    Path precious = Files.writeString(site.resolve("precious"), "text");
    Files.createDirectories(site.resolve(".nianjian"));
    Files.createSymbolicLink(site.resolve(".nianjian/lock"), precious);

    assertThat(refusal().code()).isEqualTo(Code.CANNOT_WRITE);
    assertThat(precious).hasContent("text");
  }

  @Test
  void aFileInPlaceOfTheFolderIsAFaultOfTheMachine() throws IOException {
    Files.writeString(site.resolve(".nianjian"), "x");

    Diagnostic refusal = refusal();

    assertThat(refusal.code()).isEqualTo(Code.CANNOT_WRITE);
    assertThat(refusal.arguments()).containsExactly("@file-exists");
  }

  private Diagnostic refusal() {
    return assertThatExceptionOfType(SiteException.class)
        .isThrownBy(() -> BuildLock.acquire(site, Duration.ZERO))
        .actual()
        .diagnostics()
        .get(0);
  }
}
