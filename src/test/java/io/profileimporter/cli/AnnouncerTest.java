package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.config.SettingsReader;
import io.profileimporter.job.JobStore;
import io.profileimporter.job.JobStoreSettings;
import io.profileimporter.job.StopSignal;
import io.profileimporter.notice.HookServer;
import io.profileimporter.report.ImportName;
import io.profileimporter.report.Rounds;
import io.profileimporter.report.Run;
import io.profileimporter.report.RunCounts;
import io.profileimporter.report.RunStatus;
import io.profileimporter.report.RunSummary;
import io.profileimporter.report.SourceFingerprint;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnouncerTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final PrintWriter console = new PrintWriter(new StringWriter());

  @Test
  void tellsOfRunThoughTheJobStoreIsAway(@TempDir Path folder) throws IOException {
    try (HookServer server = new HookServer(HookServer.OK)) {
      JobStore away =
          JobStore.open(
              new JobStoreSettings("jdbc:h2:mem:away", Optional.empty(), Optional.empty()));
      away.close();
      announcer(folder, server).tell(failed(folder), away);
      assertThat(server.bodies()).singleElement().asString().contains("crm: failed after 0 rows");
    }
  }

  private Announcer announcer(Path folder, HookServer server) throws IOException {
    Path settings =
        Files.writeString(
            folder.resolve("application.yaml"),
            "notify: {targets: {chat: {webhook: {url: \"%s\"}}}}".formatted(server.url()));
    return Announcer.of(
        new SettingsReader(Map.of(), folder).readTelling(Optional.of(settings), true),
        new Console(console, console, false),
        new StopSignal());
  }

  private static RunSummary failed(Path folder) {
    Run run =
        new Run(
            "20261123-120000-91c7",
            ImportName.of("crm", "http://api", Optional.empty()),
            new SourceFingerprint("customers.csv", "customers.csv", 1, Optional.empty(), "00"),
            Map.of(),
            folder,
            RunStatus.FAILED,
            Optional.of("the job store failed"),
            NOON,
            Optional.of(NOON),
            new RunCounts(0, 0, 0, 0, 0, 0),
            new Run.RequestCounts(0, 0));
    return new RunSummary(
        run,
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        Rounds.NONE,
        Duration.ZERO,
        Optional.empty());
  }
}
