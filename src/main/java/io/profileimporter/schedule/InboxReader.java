package io.profileimporter.schedule;

import io.profileimporter.schedule.Completeness.Marker;
import io.profileimporter.schedule.Completeness.StableFor;
import io.profileimporter.schedule.InboxSettings.Order;
import io.profileimporter.settings.SettingsNode;
import io.profileimporter.settings.SettingsValue;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Reads where the files of an import come in, which they are, and where they go. */
final class InboxReader {

  private static final Completeness STABLE = new StableFor(Duration.ofSeconds(60));

  private InboxReader() {}

  /** The settings; nothing where there is no folder for them. */
  static Optional<InboxSettings> read(SettingsNode node) {
    Optional<Path> folder = folder(node, "inbox").filter(path -> isThere(node, path));
    Optional<FilePattern> files = node.value("files").flatMap(InboxReader::pattern);
    Order order =
        node.value("order").flatMap(value -> value.choice(Order.class)).orElse(Order.NAME);
    Completeness completeness = completeness(node);
    Optional<Path> done = folder(node, "done");
    Optional<Path> failed = folder(node, "failed");
    require(node, "inbox", "expected the folder where files come in");
    require(node, "files", "expected which files, such as customers-*.csv");
    if (folder.isEmpty() || files.isEmpty()) {
      return Optional.empty();
    }
    return inbox(
        node,
        new Folders(
            folder.get(),
            done.orElse(folder.get().resolve("done")),
            failed.orElse(folder.get().resolve("failed"))),
        files.get(),
        order,
        completeness);
  }

  private record Folders(Path inbox, Path done, Path failed) {}

  private static void require(SettingsNode node, String key, String expected) {
    if (!node.has(key)) {
      node.problem(key, expected);
    }
  }

  private static Optional<InboxSettings> inbox(
      SettingsNode node,
      Folders folders,
      FilePattern files,
      Order order,
      Completeness completeness) {
    try {
      return Optional.of(
          new InboxSettings(
              folders.inbox(), files, order, completeness, folders.done(), folders.failed()));
    } catch (IllegalArgumentException sameFolder) {
      node.problem("inbox", "expected that done and failed are other folders than the inbox");
      return Optional.empty();
    }
  }

  private static boolean isThere(SettingsNode node, Path inbox) {
    boolean there = Files.isDirectory(inbox);
    if (!there) {
      node.problem("inbox", "expected a folder that exists but was \"" + inbox + "\"");
    }
    return there;
  }

  private static Optional<Path> folder(SettingsNode node, String key) {
    return node.value(key).flatMap(InboxReader::path);
  }

  private static Optional<Path> path(SettingsValue value) {
    try {
      return value.text().map(Path::of);
    } catch (InvalidPathException invalid) {
      return value.mismatch("a folder");
    }
  }

  private static Optional<FilePattern> pattern(SettingsValue value) {
    try {
      return Optional.of(new FilePattern(value.raw()));
    } catch (IllegalArgumentException noPattern) {
      return value.mismatch("the name of a file, * and ? in it, no folder");
    }
  }

  private static Completeness completeness(SettingsNode node) {
    Optional<Duration> stable = node.value("stable-for").flatMap(SettingsValue::duration);
    Optional<Completeness> marker = node.value("marker").flatMap(InboxReader::marker);
    if (node.has("stable-for") && node.has("marker")) {
      node.problem("marker", "expected either stable-for or marker but was both");
    }
    return marker.or(() -> stable.map(StableFor::new)).orElse(STABLE);
  }

  private static Optional<Completeness> marker(SettingsValue value) {
    try {
      return Optional.of(new Marker(value.raw()));
    } catch (IllegalArgumentException noMarker) {
      return value.mismatch(Marker.EXPECTED);
    }
  }
}
