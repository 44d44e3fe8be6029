package io.profileimporter.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.schedule.Completeness.Marker;
import io.profileimporter.schedule.Completeness.StableFor;
import io.profileimporter.schedule.InboxSettings.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

  private static final Completeness MINUTE = new StableFor(Duration.ofMinutes(1));
  private static final Completeness MARKED = new Marker("{stem}.ok");

  @TempDir private Path folder;
  private Instant now = Instant.parse("2026-06-01T02:30:00Z");

  private Inbox inbox(Completeness completeness, Order order) {
    return new Inbox(
        new InboxSettings(
            folder,
            new FilePattern("*.csv"),
            order,
            completeness,
            folder.resolve("done"),
            folder.resolve("failed")));
  }

  private void write(String name, String text, int minute) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(60L * minute)));
  }

  private List<String> complete(Inbox inbox, int seconds) {
    now = now.plusSeconds(seconds);
    return inbox.look(now).complete().stream().map(FileStamp::name).toList();
  }

  @Test
  void fileIsCompleteOnceItStaysTheSame() throws IOException {
    Inbox inbox = inbox(MINUTE, Order.NAME);
    write("a.csv", "1", 1);
    assertThat(complete(inbox, 0)).isEmpty();
    assertThat(complete(inbox, 59)).isEmpty();
    write("a.csv", "12", 1);
    assertThat(complete(inbox, 1)).isEmpty();
    write("a.csv", "12", 2);
    assertThat(complete(inbox, 59)).isEmpty();
    assertThat(complete(inbox, 59)).isEmpty();
    assertThat(complete(inbox, 1)).containsExactly("a.csv");
  }

  @Test
  void fileBehindOneThatGrowsWaits() throws IOException {
    Inbox inbox = inbox(MINUTE, Order.NAME);
    write("b.csv", "", 1);
    complete(inbox, 0);
    write("a.csv", "", 1);
    assertThat(complete(inbox, 60)).isEmpty();
    assertThat(complete(inbox, 60)).containsExactly("a.csv", "b.csv");
  }

  @Test
  void markerMakesAFileComplete() throws IOException {
    Inbox inbox = inbox(MARKED, Order.NAME);
    write("a.csv", "", 1);
    write("b.csv", "", 1);
    write("b.ok", "", 1);
    assertThat(complete(inbox, 0)).containsExactly("b.csv");
  }

  @Test
  void markerOfAnEarlierFileCountsNoMore() throws IOException {
    Inbox inbox = inbox(MARKED, Order.NAME);
    write("a.ok", "", 1);
    write("a.csv", "", 2);
    assertThat(complete(inbox, 0)).isEmpty();
  }

  @Test
  void olderFilesComeFirstWhereWanted() throws IOException {
    write("a.csv", "", 2);
    write("b.csv", "", 1);
    write("a.ok", "", 3);
    write("b.ok", "", 3);
    assertThat(complete(inbox(MARKED, Order.TIME), 0)).containsExactly("b.csv", "a.csv");
    assertThat(complete(inbox(MARKED, Order.NAME), 0)).containsExactly("a.csv", "b.csv");
  }

  @Test
  void foldersAndOtherFilesAreNoneOfItsBusiness() throws IOException {
    Files.createDirectory(folder.resolve("folder.csv"));
    write("a.csv.part", "", 1);
    write(".b.csv", "", 1);
    assertThat(inbox(MINUTE, Order.NAME).look(now).isEmpty()).isTrue();
  }
}
