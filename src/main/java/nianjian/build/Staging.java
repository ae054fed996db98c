package nianjian.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The folder within the destination where files wait until all of them are ready. It vanishes at
 * the end, also when the program is stopped; what a killed build left of it, the next removes.
 *
 * <p>While files are being moved into place it holds the list of all that may be ours in the
 * destination ({@value #PENDING}). A build that finds such a list knows that its predecessor was
 * killed on the way, and takes over where that ended.
 */
final class Staging implements AutoCloseable {
  /** Its name; no file of a site begins with a dot. */
  static final String NAME = ".nianjian-staging";

  private static final String PENDING = "pending.json";
  private static final int ATTEMPTS = 20;

  private final Path destination;
  private final Path folder;
  private final boolean made;
  private final AtomicInteger count = new AtomicInteger();
  private final Thread stopper = new Thread(this::stop, "stop");

  /** Held while files are moved: a site half old and half new is worse than a late end. */
  private final ReentrantLock moving = new ReentrantLock();

  /** Has no permit and gets none. */
  private final Semaphore end = new Semaphore(0);

  private volatile boolean stopping;

  private Staging(Path destination, boolean made) {
    this.destination = destination;
    this.folder = destination.resolve(NAME);
    this.made = made;
  }

  /** The list of a build that was killed while it moved files into place, if one was. */
  static Optional<Manifest> leftBehind(Path destination) {
    Path folder = destination.resolve(NAME);
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        ? Manifest.read(folder.resolve(PENDING))
        : Optional.empty();
  }

  /** Makes the folder, and the destination if it is missing, without what a killed build left. */
  static Staging open(Path destination) throws IOException {
    boolean made = !Files.exists(destination);
    Files.createDirectories(destination);
    Path folder = destination.resolve(NAME);
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw new NotDirectoryException(folder.toString());
      }
      empty(folder, true);
    } else {
      Files.createDirectory(folder);
    }
    Staging staging = new Staging(destination, made);
    Runtime.getRuntime().addShutdownHook(staging.stopper);
    return staging;
  }

  /** Takes bytes in. */
  Path add(byte[] bytes) throws IOException {
    Path file = next();
    try {
      Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (IOException e) {
      endIfStopping();
      throw e;
    }
    return file;
  }

  /** A new file to be written to. */
  Path next() {
    endIfStopping();
    return folder.resolve(Integer.toString(count.incrementAndGet()));
  }

  /** Opens a new file of this folder for writing. */
  static OutputStream write(Path file) throws IOException {
    return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /**
   * Moves files into place. A signal to stop takes effect before or after, not within.
   *
   * @param pending all files that may be ours in the destination until the work is done
   * @param work the moves and deletions
   */
  void move(Manifest pending, Work work) throws IOException {
    moving.lock();
    try {
      Path list = next();
      Files.write(list, pending.json(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(list, folder.resolve(PENDING), StandardCopyOption.ATOMIC_MOVE);
      work.run();
      Files.delete(folder.resolve(PENDING));
    } finally {
      moving.unlock();
    }
  }

  /** What is done while files are moved. */
  interface Work {
    void run() throws IOException;
  }

  /** Writes bytes all the way to the disk and moves them into place. */
  void moveDurably(byte[] bytes, Path target) throws IOException {
    Path file = add(bytes);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes the folder, but for the list of a build that did not come to its end. */
  @Override
  public void close() {
    endIfStopping();
    try {
      remove();
    } catch (IOException e) {
      // The next build removes what is left; for this one it makes no difference.
    }
    try {
      Runtime.getRuntime().removeShutdownHook(stopper);
    } catch (IllegalStateException e) {
      // The program is ending: the hook finds nothing left to do.
    }
  }

  /** Runs when the program is told to stop. It never gives the lock back: nothing is to follow. */
  void stop() {
    stopping = true;
    moving.lock();
    for (int i = 0; i < ATTEMPTS; i++) {
      try {
        remove();
        return;
      } catch (IOException e) {
        // A file was being written just now; the next attempt finds it whole.
      }
    }
  }

  /** Where the program is being stopped, the calling thread waits for the end. */
  private void endIfStopping() {
    if (stopping && !moving.isHeldByCurrentThread()) {
      end.acquireUninterruptibly();
    }
  }

  private void remove() throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    empty(folder, true);
    if (!Files.exists(folder.resolve(PENDING), LinkOption.NOFOLLOW_LINKS)) {
      Files.delete(folder);
      if (made) {
        deleteIfEmpty(destination);
      }
    }
  }

  /** Deletes what lies in a folder of ours; it holds files only, but anything may have got in. */
  private static void empty(Path folder, boolean keepPending) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
          empty(file, false);
          Files.delete(file);
        } else if (!keepPending || !file.endsWith(PENDING)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (NoSuchFileException e) {
      // Gone in the meantime, which is what was wanted.
    }
  }

  /** Deletes a folder if nothing is in it. */
  static boolean deleteIfEmpty(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      if (files.iterator().hasNext()) {
        return false;
      }
    }
    Files.delete(folder);
    return true;
  }
}
