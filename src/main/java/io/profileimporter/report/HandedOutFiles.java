package io.profileimporter.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Files that runs hand out for people to correct. One that somebody has changed since, or has open
 * in a spreadsheet program, is never written over: what is newer goes beside it, under a number.
 */
public final class HandedOutFiles {

  private final JdbcTemplate jdbc;

  public HandedOutFiles(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Moves a file that was written to where people find it.
   *
   * @param place where it goes if nobody's work stands there
   * @return where it is now
   */
  Path handOut(String runId, Path part, Path place) throws IOException {
    String hash = hash(part);
    for (Path free : (Iterable<Path>) numbered(place)::iterator) {
      if (isFree(runId, free, hash)) {
        WholeFile.move(part, free);
        note(runId, name(place), name(free), hash);
        return free;
      }
    }
    throw new IOException("expected a free place beside " + place);
  }

  /** The name of the file of rejected rows that a run has written last. */
  Optional<String> rejectedRows(String runId) {
    return jdbc
        .queryForList(
            "select file_name from handed_out_file where run_id = ? and asked_for in (?, ?)"
                + " order by number desc",
            String.class,
            runId,
            RunReport.REJECTED_TABLE,
            RunReport.REJECTED_DOCUMENTS)
        .stream()
        .findFirst();
  }

  /** Notes that we ourselves replace a file; somebody's work stays somebody's. */
  void replacing(String runId, Path file, Path part) throws IOException {
    jdbc.update(
        "update handed_out_file set sha256 = ? where run_id = ? and file_name = ? and sha256 = ?",
        hash(part),
        runId,
        name(file),
        hash(file));
  }

  private static Stream<Path> numbered(Path place) {
    String name = name(place);
    int end = name.lastIndexOf('.');
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(
            number ->
                number == 1
                    ? place
                    : place.resolveSibling(
                        name.substring(0, end) + "." + number + name.substring(end)));
  }

  private boolean isFree(String runId, Path place, String newHash) throws IOException {
    if (isOpen(place)) {
      return false;
    }
    if (!Files.exists(place)) {
      return true;
    }
    String found = hash(place);
    return found.equals(newHash) || hashes(runId, name(place)).contains(found);
  }

  /** LibreOffice and Excel put such a file beside one that they have open. */
  private static boolean isOpen(Path place) {
    return Files.exists(place.resolveSibling(".~lock." + name(place) + "#"))
        || Files.exists(place.resolveSibling("~$" + name(place)));
  }

  private Set<String> hashes(String runId, String name) {
    return Set.copyOf(
        jdbc.queryForList(
            "select distinct sha256 from handed_out_file where run_id = ? and file_name = ?",
            String.class,
            runId,
            name));
  }

  private void note(String runId, String askedFor, String name, String hash) {
    jdbc.update("delete from handed_out_file where run_id = ? and file_name = ?", runId, name);
    jdbc.update(
        "insert into handed_out_file (run_id, asked_for, file_name, sha256) values (?, ?, ?, ?)",
        runId,
        askedFor,
        name,
        hash);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static String hash(Path path) throws IOException {
    try (InputStream file = Files.newInputStream(path);
        DigestInputStream digested =
            new DigestInputStream(file, MessageDigest.getInstance("SHA-256"))) {
      digested.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digested.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException missing) {
      throw new AssertionError("every Java has SHA-256", missing);
    }
  }
}
