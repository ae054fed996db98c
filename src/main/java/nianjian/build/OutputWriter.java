package nianjian.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;
import nianjian.diagnostic.SiteException;
import nianjian.io.ContentHash;
import nianjian.io.SitePath;

/**
 * Takes the files of the new site in and, once all are there, puts them into the destination. Until
 * then nothing that a reader can see changes; files whose bytes are in place already stay as they
 * are. Without a staging folder it only says what it would do.
 */
final class OutputWriter implements AutoCloseable {
  private static final int NAMED = 3;

  private final Destination destination;
  private final Optional<Staging> staging;

  private OutputWriter(Destination destination, Optional<Staging> staging) {
    this.destination = destination;
    this.staging = staging;
  }

  /**
   * A writer to a destination.
   *
   * @param staged whether it is to write, and not only to say what it would do
   * @throws SiteException with NJ903 if the machine does not allow it
   */
  static OutputWriter open(Destination destination, boolean staged) {
    try {
      return new OutputWriter(
          destination, staged ? Optional.of(Staging.open(destination.folder())) : Optional.empty());
    } catch (IOException e) {
      throw new SiteException(Code.CANNOT_WRITE, Position.of(destination.name()), Reasons.of(e));
    }
  }

  /** Removes what was taken in and not written. */
  @Override
  public void close() {
    staging.ifPresent(Staging::close);
  }

  /**
   * Takes in a file that was made. Any number of threads may call it.
   *
   * @throws SiteException with NJ903 if the machine cannot take it
   */
  OutputFile add(SitePath path, byte[] bytes) {
    Manifest.Entry entry = new Manifest.Entry(path, bytes.length, ContentHash.of(bytes));
    try {
      boolean changed = !holds(destination.resolve(path), bytes);
      Optional<Path> staged =
          changed && staging.isPresent() ? Optional.of(staging.get().add(bytes)) : Optional.empty();
      return new OutputFile(entry, changed, staged);
    } catch (IOException e) {
      throw cannotWrite(path, e);
    }
  }

  /**
   * Takes in a copy of a file.
   *
   * @param source a file that was found to be safe to read
   * @throws SiteException with NJ101 if it cannot be read, with NJ903 if the machine cannot take it
   */
  OutputFile copy(SitePath path, Path source, Position position) {
    try (InputStream in = open(source, position)) {
      boolean changed = !isSame(source, destination.resolve(path));
      if (!changed || staging.isEmpty()) {
        Manifest.Entry entry = new Manifest.Entry(path, Files.size(source), ContentHash.of(source));
        return new OutputFile(entry, changed, Optional.empty());
      }
      // Hashed while it is copied: it may be changed by its author at any time.
      MessageDigest digest = ContentHash.digest();
      Path staged = staging.get().next();
      long size;
      try (OutputStream out = Staging.write(staged)) {
        size = new DigestInputStream(in, digest).transferTo(out);
      }
      return new OutputFile(
          new Manifest.Entry(path, size, ContentHash.hex(digest)), true, Optional.of(staged));
    } catch (IOException e) {
      throw cannotWrite(path, e);
    }
  }

  private static InputStream open(Path source, Position position) throws IOException {
    try {
      return Files.newInputStream(source, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      throw new SiteException(Code.CANNOT_READ, position, position.path());
    }
  }

  /**
   * Puts the files into place and deletes those of former builds that are not among them.
   *
   * @param files all files of the new site, sorted by path
   * @param options whether drafts are among them, and whether files of others may be written over
   * @param diagnostics told of files that are not deleted since somebody changed them
   * @throws SiteException with NJ901 or NJ902 if a file must not be written, before anything is
   *     changed; with NJ903 if the machine fails
   */
  Written write(List<OutputFile> files, BuildOptions options, Diagnostics diagnostics) {
    refuseUnsafe(files, options.force());
    List<OutputFile> changed = files.stream().filter(OutputFile::changed).toList();
    Manifest manifest =
        new Manifest(
            options.drafts(),
            files.stream().map(OutputFile::entry).toList(),
            destination.former().map(Manifest::published).orElse(List.of()));
    Set<String> planned = new HashSet<>();
    files.forEach(f -> planned.add(f.path().clashKey()));
    planned.add(Manifest.PATH.clashKey());
    planned.add(Manifest.SUMS.clashKey());
    Obsolete obsolete = Obsolete.find(destination, planned);
    obsolete
        .changed()
        .forEach(p -> diagnostics.add(Code.KEPT_FILE, destination.position(p), p.value()));
    if (staging.isPresent()) {
      try {
        byte[] json = manifest.json();
        byte[] sums = manifest.sums(ContentHash.of(json));
        staging
            .get()
            .move(
                Manifest.union(List.of(destination.owned(), manifest)),
                () -> {
                  move(changed);
                  finish(staging.get(), Manifest.SUMS, sums);
                  finish(staging.get(), Manifest.PATH, json);
                  delete(obsolete.files());
                });
      } catch (IOException e) {
        throw new SiteException(Code.CANNOT_WRITE, Position.of(destination.name()), Reasons.of(e));
      }
    }
    return new Written(
        changed.stream().map(f -> f.path().value()).toList(),
        files.size() - changed.size(),
        obsolete.files().stream().map(SitePath::value).toList());
  }

  /** Everything that forbids to write is found before the first file is moved. */
  private void refuseUnsafe(List<OutputFile> files, boolean force) {
    Set<SitePath> owned = new HashSet<>();
    destination.owned().files().forEach(e -> owned.add(e.path()));
    List<Diagnostic> unsafe = new ArrayList<>();
    List<String> foreign = new ArrayList<>();
    for (OutputFile file : files) {
      SitePath path = file.path();
      Path target = destination.resolve(path);
      if (!destination.isReachedWithoutLinks(path)
          || Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
        unsafe.add(
            Diagnostic.of(
                Code.DESTINATION_UNSAFE,
                destination.position(path),
                destination.name() + "/" + path,
                target.toString()));
      } else if (file.changed()
          && !owned.contains(path)
          && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        foreign.add(path.value());
      }
    }
    if (!unsafe.isEmpty()) {
      throw new SiteException(unsafe);
    }
    if (!foreign.isEmpty() && !force) {
      throw new SiteException(
          Code.FOREIGN_FILES,
          Position.of(destination.name()),
          destination.name(),
          String.join(", ", foreign.subList(0, Math.min(NAMED, foreign.size()))));
    }
  }

  private void move(List<OutputFile> changed) throws IOException {
    List<OutputFile> inTurn =
        changed.stream()
            .sorted(Comparator.comparingInt(OutputFile::turn).thenComparing(OutputFile::path))
            .toList();
    Set<Path> folders = new HashSet<>();
    for (OutputFile file : inTurn) {
      Path target = destination.resolve(file.path());
      Path folder = target.getParent();
      if (folders.add(folder)) {
        Files.createDirectories(folder);
      }
      Files.move(
          file.staged().orElseThrow(),
          target,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void finish(Staging folder, SitePath path, byte[] bytes) throws IOException {
    Path target = destination.resolve(path);
    if (!holds(target, bytes)) {
      folder.moveDurably(bytes, target);
    }
  }

  private void delete(List<SitePath> files) throws IOException {
    TreeSet<Path> folders = new TreeSet<>(Comparator.reverseOrder());
    for (SitePath file : files) {
      Files.deleteIfExists(destination.resolve(file));
      String path = file.value();
      for (int i = path.lastIndexOf('/'); i > 0; i = path.lastIndexOf('/', i - 1)) {
        folders.add(destination.folder().resolve(path.substring(0, i)));
      }
    }
    // In reverse order a folder comes after those within it.
    for (Path folder : folders) {
      Staging.deleteIfEmpty(folder);
    }
  }

  private static boolean holds(Path target, byte[] bytes) throws IOException {
    return isFile(target)
        && Files.size(target) == bytes.length
        && Arrays.equals(Files.readAllBytes(target), bytes);
  }

  private static boolean isSame(Path source, Path target) throws IOException {
    return isFile(target) && Files.mismatch(source, target) < 0;
  }

  private static boolean isFile(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  private SiteException cannotWrite(SitePath path, IOException e) {
    return new SiteException(Code.CANNOT_WRITE, destination.position(path), Reasons.of(e));
  }
}
