package io.profileimporter.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.profileimporter.schedule.Completeness.Marker;
import io.profileimporter.schedule.InboxSettings.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutOfInboxTest {

  private static final Path OTHER_FILE_SYSTEM = Path.of("/dev/shm");

  @TempDir private Path folder;
  private Path inbox = Path.of("");

  @BeforeEach
  void makeInbox() throws IOException {
    inbox = Files.createDirectory(folder.resolve("in"));
  }

  private OutOfInbox to(Path done) {
    return new OutOfInbox(
        new InboxSettings(
            inbox,
            new FilePattern("*"),
            Order.NAME,
            new Marker("{name}.ok"),
            done,
            folder.resolve("failed")));
  }

  private Path file(String name) throws IOException {
    return Files.writeString(inbox.resolve(name), name);
  }

  @ParameterizedTest
  @CsvSource({
    "customers.csv, customers.run1.csv",
    "customers.csv.gz, customers.run1.csv.gz",
    "crm.v2.csv, crm.v2.run1.csv",
    "customers, customers.run1",
    "customers.GZ, customers.run1.GZ",
    ".hidden, .hidden.run1"
  })
  void namesTheRunBeforeTheExtension(String name, String moved) throws IOException {
    assertThat(to(folder.resolve("done")).done(file(name), "run1"))
        .isEqualTo(folder.resolve("done").resolve(moved))
        .hasContent(name);
    assertThat(inbox).isEmptyDirectory();
  }

  @Test
  void overwritesNothing() throws IOException {
    Path done = Files.createDirectory(folder.resolve("done"));
    Files.writeString(done.resolve("a.run1.csv"), "another");
    assertThat(to(done).done(file("a.csv"), "run1")).isEqualTo(done.resolve("a.run1-2.csv"));
    assertThat(done.resolve("a.run1.csv")).hasContent("another");
  }

  @Test
  void movesWhatWasCopiedBeforeAKill() throws IOException {
    Path done = Files.createDirectory(folder.resolve("done"));
    Files.writeString(done.resolve("a.run1.csv"), "a.csv");
    assertThat(to(done).done(file("a.csv"), "run1")).isEqualTo(done.resolve("a.run1.csv"));
    assertThat(inbox).isEmptyDirectory();
  }

  @Test
  void takesTheMarkerAlong() throws IOException {
    file("a.csv.ok");
    to(folder.resolve("done")).failed(file("a.csv"), "run1");
    assertThat(inbox).isEmptyDirectory();
    assertThat(folder.resolve("failed/a.run1.csv.ok")).hasContent("a.csv.ok");
  }

  @Test
  void copiesToAnotherFileSystem() throws IOException {
    assumeTrue(Files.isWritable(OTHER_FILE_SYSTEM));
    assumeTrue(!Files.getFileStore(OTHER_FILE_SYSTEM).equals(Files.getFileStore(inbox)));
    Path done = Files.createTempDirectory(OTHER_FILE_SYSTEM, "done");
    try {
      Path moved = to(done).done(file("a.csv"), "run1");
      assertThat(moved).hasContent("a.csv");
      assertThat(inbox).isEmptyDirectory();
      try (Stream<Path> files = Files.list(done)) {
        assertThat(files).containsExactly(moved);
      }
    } finally {
      Files.deleteIfExists(done.resolve("a.run1.csv"));
      Files.delete(done);
    }
  }
}
