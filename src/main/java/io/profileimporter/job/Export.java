package io.profileimporter.job;

import io.profileimporter.report.SourceFingerprint;
import io.profileimporter.source.RowReader;
import io.profileimporter.source.RowReaders;
import io.profileimporter.source.SourceSettings;
import io.profileimporter.source.UnreadableSourceException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/** The export that a run imports: a file, or standard input. */
public final class Export {

  /** The name by which the command line means standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final String CHANGED =
      "the file has changed while it was read: begin again with --start-over once it is whole";

  private static final String GONE =
      "the file was taken away while it was read: put it back and start the same command again, and"
          + " it goes on";

  private final Optional<Path> file;
  private final InputStream standardInput;
  private final AtomicLong bytesRead = new AtomicLong();
  private Optional<SourceFingerprint> first = Optional.empty();

  private Export(Optional<Path> file, InputStream standardInput) {
    this.file = file;
    this.standardInput = standardInput;
  }

  /**
   * The export of this name.
   *
   * @param name a path, or {@code -}
   * @param standardInput what {@code -} reads
   */
  public static Export of(String name, InputStream standardInput) {
    return name.equals(STANDARD_INPUT)
        ? new Export(Optional.empty(), standardInput)
        : new Export(Optional.of(Path.of(name)), standardInput);
  }

  /** Whether a run that was interrupted can read it a second time. */
  public boolean isRepeatable() {
    return file.isPresent();
  }

  /** The name without its folder, for messages. */
  public String name() {
    return file.map(path -> String.valueOf(path.getFileName())).orElse("standard input");
  }

  /** How many bytes were read so far, before any decompression. */
  public long bytesRead() {
    return bytesRead.get();
  }

  /** The length in bytes, where it is known. */
  public OptionalLong size() {
    return file.map(path -> OptionalLong.of(path.toFile().length())).orElse(OptionalLong.empty());
  }

  /**
   * Opens the rows.
   *
   * @throws UnreadableSourceException where there are none to be read
   */
  RowReader open(SourceSettings settings) {
    return open(settings, bytesRead);
  }

  /**
   * Opens the rows of a repeatable export once more, beside those that are open already.
   *
   * @param count takes the bytes that are read
   * @throws UnreadableSourceException where there are none to be read
   */
  RowReader openAgain(SourceSettings settings, AtomicLong count) {
    if (!isRepeatable()) {
      throw new IllegalStateException(name() + ": expected a file to be read again");
    }
    return open(settings, count);
  }

  private RowReader open(SourceSettings settings, AtomicLong count) {
    if (file.isEmpty()) {
      return RowReaders.open(counted(standardInput, count), name(), settings);
    }
    Path path = existing(file.get());
    try {
      return RowReaders.open(counted(Files.newInputStream(path), count), name(), settings);
    } catch (IOException failure) {
      throw new UnreadableSourceException(file.get() + ": cannot be read", failure);
    }
  }

  /** Reads the whole file once for its hash; standard input has none. */
  public SourceFingerprint fingerprint() {
    if (file.isEmpty()) {
      return new SourceFingerprint(STANDARD_INPUT, name(), 0, Optional.empty(), "");
    }
    try {
      Path path = existing(file.get()).toRealPath();
      SourceFingerprint fingerprint =
          new SourceFingerprint(
              path.toString(), name(), Files.size(path), Optional.of(modified(path)), sha256(path));
      first = Optional.of(fingerprint);
      return fingerprint;
    } catch (IOException failure) {
      throw new UnreadableSourceException(file.get() + ": cannot be read", failure);
    }
  }

  /** What has become of the file, where it is not as it was when its hash was taken. */
  Optional<String> change() {
    if (first.isEmpty() || file.isEmpty()) {
      return Optional.empty();
    }
    try {
      boolean same =
          Files.size(file.get()) == first.get().size()
              && Optional.of(modified(file.get())).equals(first.get().modified());
      return same ? Optional.empty() : Optional.of(CHANGED);
    } catch (IOException gone) {
      return Optional.of(GONE);
    }
  }

  private static Path existing(Path path) {
    Optional<String> obstacle = obstacle(path);
    if (obstacle.isPresent()) {
      throw new UnreadableSourceException(path + ": " + obstacle.get());
    }
    return path;
  }

  /** Why a path cannot be imported as a file, where it cannot. */
  public static Optional<String> obstacle(Path path) {
    if (!Files.exists(path)) {
      return Optional.of("there is no such file");
    }
    if (Files.isDirectory(path)) {
      return Optional.of("expected a file but was a folder");
    }
    if (!Files.isRegularFile(path)) {
      return Optional.of("expected a file that can be read twice; give a pipe as standard input");
    }
    return Files.isReadable(path)
        ? Optional.empty()
        : Optional.of("expected a file that may be read");
  }

  /** To the millisecond: no database rounds that. */
  private static Instant modified(Path path) throws IOException {
    return Files.getLastModifiedTime(path).toInstant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static InputStream counted(InputStream in, AtomicLong count) {
    return new CountedInputStream(in, count);
  }

  private static String sha256(Path path) throws IOException {
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("SHA-256"))) {
      byte[] buffer = new byte[1 << 16];
      while (in.read(buffer) >= 0) {
        // the stream takes what it reads into the hash
      }
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
