package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.profileimporter.cli.Shop.Ended;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class BusyScheduleTest {

  @Test
  @Timeout(60)
  void isNotDoneWhereSomebodyElseImportsTheFile(@TempDir Path folder) throws Exception {
    try (Shop shop = new Shop(folder, "latency=6s")) {
      Path inbox = Files.createDirectory(shop.path("in"));
      Path file = Files.move(shop.customers(1), inbox.resolve("customers.csv"));
      Files.writeString(
          shop.path("application.yaml"),
          "imports: {crm: {inbox: %s, files: '*.csv', stable-for: 50ms}}\n".formatted(inbox),
          StandardOpenOption.APPEND);
      CompletableFuture<Ended> byHand =
          CompletableFuture.supplyAsync(() -> shop.run("import", file));
      await().until(() -> shop.sandbox().counts().requestsInAll() > 0 || byHand.isDone());
      Ended ended = shop.run("schedule", "--once", "crm");
      assertThat(ended.out()).contains("customers.csv: it is being imported by another process");
      assertThat(ended.code()).as("%s", ended).isEqualTo(ExitCode.INTERRUPTED);
      assertThat(byHand.get().code()).isZero();
      assertThat(file).exists();
    }
  }
}
