package nianjian.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Position;
import nianjian.diagnostic.SiteException;

/**
 * Keeps two builds from writing at the same time: a lock on {@code .nianjian/lock}, which names the
 * process that holds it. The system gives a lock up when its process ends, however it ends; the
 * file stays and means nothing by itself.
 */
final class BuildLock implements AutoCloseable {
  /** The folder for what a build keeps for itself. */
  static final String FOLDER = ".nianjian";

  private static final String NAME = "lock";

  /** Far behind the content: some systems let nobody read what is locked. */
  private static final long LOCKED_BYTE = 1L << 30;

  private static final Duration PAUSE = Duration.ofMillis(100);

  private final FileChannel channel;

  private BuildLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * The lock of a site.
   *
   * @param site the site folder
   * @param wait how long to wait for another process to give it up
   * @throws SiteException with NJ904 if another process holds it, with NJ903 if it cannot be made
   */
  static BuildLock acquire(Path site, Duration wait) {
    Path folder = site.resolve(FOLDER);
    long end = System.nanoTime() + wait.toNanos();
    try {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        Files.createDirectory(folder);
      }
      while (true) {
        Optional<BuildLock> lock = tryAcquire(folder.resolve(NAME));
        if (lock.isPresent()) {
          return lock.get();
        }
        if (System.nanoTime() >= end || !pause()) {
          throw new SiteException(Code.LOCKED, position(), holder(folder.resolve(NAME)));
        }
      }
    } catch (IOException e) {
      throw new SiteException(Code.CANNOT_WRITE, position(), Reasons.of(e));
    }
  }

  private static Optional<BuildLock> tryAcquire(Path file) throws IOException {
    // A link in place of the file would have the file behind it overwritten.
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock != null) {
        channel.truncate(0);
        String process = ProcessHandle.current().pid() + "\n";
        channel.write(ByteBuffer.wrap(process.getBytes(StandardCharsets.US_ASCII)));
        return Optional.of(new BuildLock(channel));
      }
    } catch (OverlappingFileLockException e) {
      // Held by another thread of this process: the same as held by another process.
    }
    channel.close();
    return Optional.empty();
  }

  /** The process that holds the lock, or nothing if the file does not say. */
  private static String holder(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
      return text.matches("\\d{1,20}") ? text : "";
    } catch (IOException e) {
      return "";
    }
  }

  private static boolean pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Position position() {
    return Position.of(FOLDER + "/" + NAME);
  }

  /** Gives the lock up. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // The end of the process gives it up all the same.
    }
  }
}
