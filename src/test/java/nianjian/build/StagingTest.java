package nianjian.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import nianjian.io.SitePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {
  private static final Manifest PENDING =
      new Manifest(false, List.of(new Manifest.Entry(SitePath.of("a.html"), 1, "a".repeat(64))));

  @TempDir private Path temporary;

  private Path folder() {
    return temporary.resolve("public").resolve(Staging.NAME);
  }

  private Staging open() throws IOException {
    return Staging.open(temporary.resolve("public"));
  }

  @Test
  void whatItTookInIsGoneAtTheEnd() throws IOException {
    try (Staging staging = open()) {
      Path file = staging.add("x".getBytes(UTF_8));
      assertThat(file).hasContent("x").hasParentRaw(folder());
      assertThat(staging.add(new byte[0])).isNotEqualTo(file);
    }
    assertThat(temporary.resolve("public")).doesNotExist();
  }

  @Test
  void aDestinationThatWasThereStays() throws IOException {
    Files.createDirectory(temporary.resolve("public"));

    open().close();

    assertThat(temporary.resolve("public")).isEmptyDirectory();
  }

  @Test
  void whatAKilledBuildLeftIsRemovedButForTheListOfWhatItMoved() throws IOException {
    Files.createDirectories(folder().resolve("1"));
    Files.writeString(folder().resolve("1/2"), "x");
    Files.writeString(folder().resolve("3"), "x");
    Files.write(folder().resolve("pending.json"), PENDING.json());

    open().close();

    assertThat(folder())
        .isDirectoryContaining("glob:**/pending.json")
        .isDirectoryNotContaining("glob:**/[0-9]");
    assertThat(Staging.leftBehind(temporary.resolve("public"))).contains(PENDING);
  }

  @Test
  void theListIsThereWhileFilesAreMovedAndGoneAfterwards() throws IOException {
    try (Staging staging = open()) {
      staging.move(
          PENDING,
          () -> assertThat(Staging.leftBehind(temporary.resolve("public"))).contains(PENDING));

      assertThat(Staging.leftBehind(temporary.resolve("public"))).isEmpty();
    }
    assertThat(folder()).doesNotExist();
  }

  @Test
  void theListStaysWhereMovingFails() throws IOException {
    try (Staging staging = open()) {
      assertThatThrownBy(
              () ->
                  staging.move(
                      PENDING,
                      () -> {
                        throw new IOException("no space left");
                      }))
          .hasMessage("no space left");
    }
    assertThat(Staging.leftBehind(temporary.resolve("public"))).contains(PENDING);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkInItsPlaceIsNotFollowed() throws IOException {
    Path precious = Files.createDirectory(temporary.resolve("precious"));
    Files.writeString(precious.resolve("file"), "x");
    Files.createDirectory(temporary.resolve("public"));
    Files.createSymbolicLink(folder(), precious);

    assertThatThrownBy(this::open).isInstanceOf(NotDirectoryException.class);
    assertThat(Staging.leftBehind(temporary.resolve("public"))).isEmpty();
    assertThat(precious.resolve("file")).hasContent("x");
  }

  @Test
  void aStoppedProgramLeavesNothingAndNoThreadGoesOn() throws Exception {
    Staging staging = open();
    staging.add(new byte[1]);

    staging.stop();

    assertThat(temporary.resolve("public")).doesNotExist();
    Thread late =
        new Thread(
            () -> {
              try {
                staging.add(new byte[1]);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    late.setDaemon(true);
    late.start();
    late.join(Duration.ofMillis(300).toMillis());
    assertThat(late.isAlive()).isTrue();
    assertThat(temporary.resolve("public")).doesNotExist();
  }

  @Test
  void aSignalWhileFilesAreMovedWaitsUntilAllAre() throws Exception {
    Staging staging = open();
    CountDownLatch stopped = new CountDownLatch(1);
    Path target = temporary.resolve("public/a.html");

    staging.move(
        PENDING,
        () -> {
          Thread hook =
              new Thread(
                  () -> {
                    staging.stop();
                    stopped.countDown();
                  });
          hook.setDaemon(true);
          hook.start();
          try {
            hook.join(Duration.ofMillis(300).toMillis());
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
          assertThat(stopped.getCount()).isOne();
          staging.moveDurably("x".getBytes(UTF_8), target);
        });

    stopped.await();
    assertThat(target).hasContent("x");
    assertThat(folder()).doesNotExist();
  }
}
